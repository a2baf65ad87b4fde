import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useMe, useToday } from '../../../shared/api/me.js';
import { MonthField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatMoney } from '../../../shared/format/money.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { accountsQuery, type Rozliczenie, type StanRozliczenia } from './api.js';
import { WaitingReports } from './waiting-reports.js';
import { texts } from './texts.js';
import { formatUnits } from './units.js';

const t = texts.accounts;
const TONES = { zgloszone: 'warn', przyjete: 'good', odrzucone: 'neutral' } as const;

const columns: Column<Rozliczenie>[] = [
  { header: t.case, cell: (row) => <TextLink to="/sprawy/$id/realizacja" params={{ id: row.sprawa_id }}>{row.znak}</TextLink> },
  { header: t.provider, cell: (row) => row.uslugodawca },
  { header: t.done, cell: (row) => `${formatUnits(row.ilosc)} (${texts.units[row.jednostka] ?? row.jednostka})`, align: 'right' },
  { header: t.cost, cell: (row) => formatMoney(row.koszt), align: 'right' },
  { header: t.fee, cell: (row) => formatMoney(row.oplata), align: 'right' },
  { header: t.share, cell: (row) => formatMoney(row.doplata), align: 'right' },
  { header: texts.state, cell: (row) => <><StatusBadge tone={TONES[row.stan as keyof typeof TONES] ?? 'neutral'}>{t.states[row.stan] ?? row.stan}</StatusBadge>{row.uwagi && <Text size="xs">{row.uwagi}</Text>}</> },
  { header: texts.acts, cell: (row) => <Decide row={row} /> },
];

/** Monthly accounts of the unit, with the list by which providers are paid. */
export function AccountsPage() {
  const [month, setMonth] = useState(useToday().slice(0, 7));
  const [stan, setStan] = useState<StanRozliczenia>('');
  const query = useQuery(accountsQuery(month, stan));
  return (
    <Section title={t.title} actions={month && <FileButton size="xs" how="save" address={`/api/v1/rozliczenia-uslug/plik?miesiac=${month}`}>{t.file}</FileButton>}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">{t.lead}</Text>
        <div className="filters">
          <MonthField label={t.month} value={month} onChange={(event) => setMonth(event.currentTarget.value)} />
          <NativeSelect label={texts.state} value={stan} data={[{ value: '', label: t.allStates }, ...Object.entries(t.states).map(([value, label]) => ({ value, label }))]} onChange={(event) => setStan(event.currentTarget.value as StanRozliczenia)} />
        </div>
        <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.none }}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</QueryView>
        <WaitingReports />
      </Stack>
    </Section>
  );
}

/** Another person than the reporter accepts; anybody who may accept may send back. */
function Decide({ row }: { readonly row: Rozliczenie }) {
  const me = useMe().data?.id;
  const may = useMay();
  const [opened, dialog] = useDisclosure();
  const decide = useAct('post', '/api/v1/rozliczenia-uslug/{id}/rozstrzygniecia');
  if (row.stan !== 'zgloszone' || !may('pomoc-spoleczna:rozliczenie:accept')) return null;
  return (
    <Group gap="xs">
      {row.zglosil_id !== me && <Button size="xs" loading={decide.isPending} aria-label={`${t.accept}: ${row.znak}`} onClick={() => decide.mutate({ path: { id: row.id }, body: { przyjete: true }, wersja: row.wersja })}>{t.accept}</Button>}
      <Button size="xs" variant="default" aria-label={`${t.refuse}: ${row.znak}`} onClick={dialog.open}>{t.refuse}</Button>
      <ProblemAlert error={decide.error} />
      {opened && <RefuseDialog row={row} onClose={dialog.close} />}
    </Group>
  );
}

function RefuseDialog({ row, onClose }: { readonly row: Rozliczenie; readonly onClose: () => void }) {
  const refuse = useAct('post', '/api/v1/rozliczenia-uslug/{id}/rozstrzygniecia');
  const form = useForm({ uwagi: '' }, refuse.error);
  const submit = () => form.validate({ uwagi: !form.values.uwagi.trim() && texts.required }) && refuse.mutate({ path: { id: row.id }, body: { przyjete: false, ...form.values }, wersja: row.wersja }, { onSuccess: onClose });
  return (
    <ActModal danger title={t.refuseTitle} opened onClose={onClose} submitLabel={t.refuse} pending={refuse.isPending} error={refuse.error} onSubmit={submit}>
      <TextInput label={t.remarks} required {...form.text('uwagi')} />
    </ActModal>
  );
}
