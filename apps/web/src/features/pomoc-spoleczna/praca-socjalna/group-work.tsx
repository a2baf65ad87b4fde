import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatDate } from '../../../shared/format/date.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { useMyCaseUnit } from '../../../shared/unit/units.js';
import { type Zajecia, groupKindsQuery, groupWorkQuery } from './api.js';
import { texts } from './texts.js';

const t = texts.groups;

/** Work with groups and communities since the beginning of the year: counted for reports, without anybody's name. */
export function GroupWork() {
  const today = useToday();
  const may = useMay();
  const query = useQuery(groupWorkQuery({ od: `${today.slice(0, 4)}-01-01`, do: today }));
  const nameOf = useKindName();
  const columns: Column<Zajecia>[] = [
    { header: texts.day, cell: (row) => formatDate(row.dzien) },
    { header: t.kind, cell: (row) => capitalize(nameOf(row.rodzaj)) },
    { header: t.topic, cell: (row) => <>{row.temat}{row.uniewazniono && <Text size="xs" c="dimmed">{t.annulled(row.powod_uniewaznienia ?? '')}</Text>}</> },
    { header: t.people, cell: (row) => row.uczestnicy, align: 'right' },
    { header: t.minutes, cell: (row) => row.minuty, align: 'right' },
    { header: t.act, cell: (row) => (row.uniewazniono ? null : <Annul row={row} />) },
  ];
  return (
    <Section title={t.title} actions={may('pomoc-spoleczna:usluga:write') && <RecordGroupWork />}>
      <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.none }}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</QueryView>
    </Section>
  );
}

/** The name of a kind; its code while the dictionary is on its way. */
export function useKindName(): (kod: string) => string {
  const kinds = useQuery(groupKindsQuery()).data ?? [];
  return (kod) => kinds.find((one) => one.kod === kod)?.nazwa ?? kod;
}

function RecordGroupWork() {
  const [opened, dialog] = useDisclosure();
  return <><Button variant="default" onClick={dialog.open}>{t.record}</Button>{opened && <RecordDialog onClose={dialog.close} />}</>;
}

const isCount = (text: string, most: number) => /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most;

function RecordDialog({ onClose }: { readonly onClose: () => void }) {
  const record = useAct('post', '/api/v1/praca-socjalna/zajecia');
  const kinds = useQuery(groupKindsQuery()).data ?? [];
  const own = useMyCaseUnit();
  const form = useForm({ komorka_id: '', rodzaj: 'grupa', dzien: useToday(), temat: '', minuty: '', uczestnicy: '' }, record.error);
  const { values } = form;
  const unit = values.komorka_id || own;
  const submit = () => {
    const valid = form.validate({ komorka_id: !unit && texts.required, temat: !values.temat.trim() && texts.required, minuty: !isCount(values.minuty, 1440) && t.minutesWrong, uczestnicy: !isCount(values.uczestnicy, 10_000) && t.peopleWrong });
    if (valid) record.mutate({ body: { ...values, komorka_id: unit, minuty: Number(values.minuty), uczestnicy: Number(values.uczestnicy) } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.record} opened onClose={onClose} submitLabel={t.save} pending={record.isPending} error={record.error} onSubmit={submit}>
      <NativeSelect label={t.kind} data={kinds.map(({ kod, nazwa }) => ({ value: kod, label: capitalize(nazwa) }))} {...form.text('rodzaj')} />
      <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={unit} error={form.errorAt('komorka_id')} onChange={(komorka_id) => form.set({ komorka_id })} />
      <DateField label={texts.day} required {...form.text('dzien')} />
      <TextInput label={t.topic} required {...form.text('temat')} />
      <TextInput label={t.people} description={t.peopleHint} required inputMode="numeric" {...form.text('uczestnicy')} />
      <TextInput label={t.minutes} required inputMode="numeric" {...form.text('minuty')} />
    </ActModal>
  );
}

function Annul({ row }: { readonly row: Zajecia }) {
  const may = useMay()('pomoc-spoleczna:usluga:write');
  const [opened, dialog] = useDisclosure();
  if (!may) return null;
  return <><Button size="xs" variant="subtle" color="ceglasty" aria-label={t.annulOf(row.temat)} onClick={dialog.open}>{t.annul}</Button>{opened && <AnnulDialog row={row} onClose={dialog.close} />}</>;
}

function AnnulDialog({ row, onClose }: { readonly row: Zajecia; readonly onClose: () => void }) {
  const annul = useAct('post', '/api/v1/praca-socjalna/zajecia/{id}/uniewaznienia');
  const form = useForm({ powod: '' }, annul.error);
  const submit = () => form.validate({ powod: !form.values.powod.trim() && texts.required }) && annul.mutate({ path: { id: row.id }, body: form.values }, { onSuccess: onClose });
  return (
    <ActModal danger title={t.annulOf(row.temat)} opened onClose={onClose} submitLabel={t.annul} pending={annul.isPending} error={annul.error} onSubmit={submit}>
      <TextInput label={t.reason} required {...form.text('powod')} />
    </ActModal>
  );
}
