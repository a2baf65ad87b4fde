import { Button, Group, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatMonth } from '../../../shared/format/date.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { type Raport, reportsQuery } from './api.js';
import { texts } from './texts.js';
import { formatUnits } from './units.js';

const t = texts.reports;

interface LineProps {
  readonly row: Raport;
}
const nameOf = ({ imie, nazwisko }: Raport) => (nazwisko ? `${nazwisko} ${imie}` : t.hidden);

const columns: Column<Raport>[] = [
  { header: t.person, cell: nameOf },
  { header: texts.accounts.provider, cell: (row) => row.uslugodawca },
  { header: texts.accounts.month, cell: (row) => formatMonth(row.miesiac) },
  { header: t.done, cell: (row) => <>{formatUnits(row.ilosc)}{row.nieobecnosci.length > 0 && <Text size="xs" c="dimmed">{t.absences(row.nieobecnosci.length)}</Text>}</>, align: 'right' },
  { header: t.remarks, cell: (row) => row.uwagi ?? '–' },
  { header: texts.acts, cell: (row) => <Decide row={row} /> },
];

/** Lines that providers sent with their own accounts and nobody has looked at yet. Nothing where none waits. */
export function WaitingReports() {
  const may = useMay()('pomoc-spoleczna:raport:read');
  const rows = useQuery({ ...reportsQuery('', 'zlozony'), enabled: may }).data ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={t.waiting}>
      <Text size="sm" c="dimmed" mb="sm">{t.waitingLead}</Text>
      <DataTable caption={t.waiting} columns={columns} rows={rows} rowKey={(row) => row.id} />
    </Section>
  );
}

function Decide({ row }: LineProps) {
  const may = useMay()('pomoc-spoleczna:rozliczenie:accept');
  const [opened, dialog] = useDisclosure();
  const decide = useAct('post', '/api/v1/raporty-uslug/{id}/rozstrzygniecia');
  if (!may) return null;
  return (
    <Group gap="xs">
      <Button size="xs" loading={decide.isPending} aria-label={t.acceptOf(nameOf(row))} onClick={() => decide.mutate({ path: { id: row.id }, body: { przyjety: true }, wersja: row.wersja })}>{texts.accounts.accept}</Button>
      <Button size="xs" variant="default" aria-label={t.returnOf(nameOf(row))} onClick={dialog.open}>{t.return}</Button>
      <ProblemAlert error={decide.error} />
      {opened && <ReturnDialog row={row} onClose={dialog.close} />}
    </Group>
  );
}

function ReturnDialog({ row, onClose }: LineProps & { readonly onClose: () => void }) {
  const send = useAct('post', '/api/v1/raporty-uslug/{id}/rozstrzygniecia');
  const form = useForm({ powod: '' }, send.error);
  const submit = () => form.validate({ powod: !form.values.powod.trim() && texts.required }) && send.mutate({ path: { id: row.id }, body: { przyjety: false, ...form.values }, wersja: row.wersja }, { onSuccess: onClose });
  return (
    <ActModal title={t.returnTitle} opened onClose={onClose} submitLabel={t.return} pending={send.isPending} error={send.error} onSubmit={submit}>
      <TextInput label={texts.accounts.remarks} required {...form.text('powod')} />
    </ActModal>
  );
}
