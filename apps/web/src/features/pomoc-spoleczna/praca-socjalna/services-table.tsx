import { Button, Group, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { Usluga } from './api.js';
import { useServiceName } from './service-kinds.js';
import { texts } from './texts.js';

const t = texts.service;

interface ServicesTableProps {
  readonly caption: string;
  readonly rows: readonly Usluga[];
  /** Names the person in each row: for lists that are not of one person. */
  readonly withPerson?: boolean;
}

/** Services, newest first; one entered by mistake is annulled and stays. */
export function ServicesTable({ caption, rows, withPerson = false }: ServicesTableProps) {
  const nameOf = useServiceName();
  const may = useMay();
  const person: Column<Usluga> = { header: t.person, cell: ({ osoba }) => <TextLink to="/osoby/$id/praca-socjalna" params={{ id: osoba.id }}>{`${osoba.imie} ${osoba.nazwisko}`}</TextLink> };
  const columns: Column<Usluga>[] = [
    { header: texts.day, cell: (row) => <span className="nowrap">{formatDate(row.dzien)}</span> },
    ...(withPerson ? [person] : []),
    { header: t.kind, cell: (row) => <Group gap={6}><span>{nameOf(row.rodzaj)}</span>{row.kontrakt_id && <StatusBadge tone="info">{t.underContract}</StatusBadge>}</Group> },
    { header: t.for, cell: (row) => t.whom(row.dla_rodziny, row.osob_w_rodzinie) },
    { header: t.where, cell: (row) => `${t.time(row.minuty)}, ${t.places[row.miejsce] ?? row.miejsce}` },
    { header: t.effect, cell: (row) => <span className="nowrap">{t.effects[row.efekt] ?? row.efekt}</span> },
    { header: t.worker, cell: (row) => row.pracownik ?? '–' },
    { header: t.entry, cell: (row) => (row.uniewazniona ? <Text size="sm" c="dimmed">{t.annulled(row.powod_uniewaznienia ?? '')}</Text> : may('pomoc-spoleczna:usluga:write') && <Annul id={row.id} />) },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function Annul({ id }: { readonly id: string }) {
  const [opened, dialog] = useDisclosure();
  const annul = useAct('post', '/api/v1/praca-socjalna/uslugi/{id}/uniewaznienia');
  const form = useForm({ powod: '' }, annul.error);
  const submit = () => {
    if (form.validate({ powod: !form.values.powod.trim() && texts.required })) annul.mutate({ path: { id }, body: form.values }, { onSuccess: dialog.close });
  };
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={dialog.open}><span className="nowrap">{t.annul}</span></Button>
      <ActModal title={t.annulTitle} opened={opened} onClose={dialog.close} submitLabel={t.annul} danger pending={annul.isPending} error={annul.error} onSubmit={submit}>
        <Text size="sm">{t.annulText}</Text>
        <TextInput label={t.reason} required maxLength={500} {...form.text('powod')} />
      </ActModal>
    </>
  );
}
