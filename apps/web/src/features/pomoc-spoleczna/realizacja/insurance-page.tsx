import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatDate, formatPeriod } from '../../../shared/format/date.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { insuranceQuery, type StanUbezpieczenia, type Ubezpieczenie } from './api.js';
import { texts } from './texts.js';

const t = texts.insurance;
const toneOf = (stan: string) => (stan.startsWith('do-') ? 'warn' : stan === 'zgloszone' ? 'good' : 'neutral');

const columns: Column<Ubezpieczenie>[] = [
  { header: t.person, cell: (row) => <TextLink to="/osoby/$id" params={{ id: row.osoba_id }}>{row.nazwisko} {row.imie}</TextLink> },
  { header: t.titleOf, cell: (row) => t.titles[row.tytul] ?? row.tytul },
  { header: texts.period, cell: (row) => formatPeriod(row.od, row.do) },
  { header: texts.state, cell: (row) => <StatusBadge tone={toneOf(row.stan)}>{t.states[row.stan] ?? row.stan}</StatusBadge> },
  { header: t.filed, cell: (row) => formatDate(row.zgloszono) },
  { header: t.removed, cell: (row) => <>{formatDate(row.wyrejestrowano)}{row.powod && <Text size="xs">{row.powod}</Text>}</> },
  { header: texts.acts, cell: (row) => <Acts row={row} /> },
];

/** Who is to be registered and deregistered, with the file for the staff department. */
export function InsurancePage() {
  const [stan, setStan] = useState<StanUbezpieczenia>('');
  const query = useQuery(insuranceQuery(stan));
  const may = useMay();
  return (
    <Section title={t.title} actions={may('pomoc-spoleczna:ubezpieczenie:write') && <FileButton size="xs" how="save" address="/api/v1/ubezpieczenia/plik">{t.file}</FileButton>}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">{t.lead}</Text>
        <NativeSelect label={texts.state} maw={320} value={stan} data={[{ value: '', label: t.all }, ...Object.entries(t.states).map(([value, label]) => ({ value, label }))]} onChange={(event) => setStan(event.currentTarget.value as StanUbezpieczenia)} />
        <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.none }}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.przyznanie_id} />}</QueryView>
      </Stack>
    </Section>
  );
}

interface RowProps {
  readonly row: Ubezpieczenie;
}

function Acts({ row }: RowProps) {
  const may = useMay();
  const [opened, dialog] = useDisclosure();
  if (row.stan === 'wyrejestrowane' || !may('pomoc-spoleczna:ubezpieczenie:write')) return null;
  const label = row.id === null ? t.register : t.deregister;
  const Dialog = row.id === null ? RegisterDialog : DeregisterDialog;
  return <><Button size="xs" variant={row.stan.startsWith('do-') ? 'filled' : 'default'} aria-label={`${label}: ${row.nazwisko} ${row.imie}`} onClick={dialog.open}>{label}</Button>{opened && <Dialog row={row} onClose={dialog.close} />}</>;
}

function RegisterDialog({ row, onClose }: RowProps & { readonly onClose: () => void }) {
  const register = useAct('post', '/api/v1/ubezpieczenia');
  const form = useForm({ dzien: useToday() }, register.error);
  const submit = () => register.mutate({ body: { przyznanie_id: row.przyznanie_id, ...form.values } }, { onSuccess: onClose });
  return (
    <ActModal title={t.register} opened onClose={onClose} submitLabel={t.register} pending={register.isPending} error={register.error} onSubmit={submit}>
      <DateField label={t.day} required {...form.text('dzien')} />
    </ActModal>
  );
}

function DeregisterDialog({ row, onClose }: RowProps & { readonly onClose: () => void }) {
  const deregister = useAct('post', '/api/v1/ubezpieczenia/{id}/wyrejestrowania');
  const form = useForm({ do: row.do ?? '', dzien: useToday(), powod: row.powod ?? '' }, deregister.error);
  const submit = () => {
    const valid = form.validate({ do: !form.values.do && texts.required, powod: !form.values.powod.trim() && texts.required });
    if (valid) deregister.mutate({ path: { id: row.id ?? '' }, body: form.values, wersja: row.wersja ?? 0 }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.deregister} opened onClose={onClose} submitLabel={t.deregister} pending={deregister.isPending} error={deregister.error} onSubmit={submit}>
      <DateField label={t.lastDay} required {...form.text('do')} />
      <DateField label={t.day} required {...form.text('dzien')} />
      <TextInput label={texts.reason} required {...form.text('powod')} />
    </ActModal>
  );
}
