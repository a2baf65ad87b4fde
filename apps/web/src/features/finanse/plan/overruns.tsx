import { Button, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { MoneyField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { formatDate } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { overrunsQuery, type Przekroczenie } from './api.js';
import { lineColumns } from './line-columns.js';
import { EMPTY_LINE, findMissing, LineFields } from './line-fields.js';
import { texts as t } from './texts.js';

const columns: Column<Przekroczenie>[] = [
  { header: t.decisionDay, cell: (row) => formatDate(row.dzien) },
  ...lineColumns<Przekroczenie>(),
  { header: t.who, cell: (row) => row.zdecydowal },
  { header: t.reason, cell: (row) => row.powod },
  { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
];

/** Who agreed to commit more than the plan gives, by how much and why. */
export function Overruns({ rok }: { readonly rok: number }) {
  const query = useQuery(overrunsQuery(rok));
  const decides = useMay()('finanse:przekroczenie:create');
  const [opened, dialog] = useDisclosure();
  return (
    <Section title={t.overrunsTitle} actions={decides && <Button size="xs" variant="default" onClick={dialog.open}>{t.newOverrun}</Button>}>
      <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.noOverruns }}>{(rows) => <DataTable caption={t.overrunsTitle} columns={columns} rows={rows} rowKey={(row) => row.id} />}</QueryView>
      {opened && <NewOverrun rok={rok} onClose={dialog.close} />}
    </Section>
  );
}

function NewOverrun({ rok, onClose }: { readonly rok: number; readonly onClose: () => void }) {
  const act = useAct('post', '/api/v1/przekroczenia-planu');
  const form = useForm({ ...EMPTY_LINE, komorka_id: '', kwota: '', powod: '' }, act.error);
  const submit = () => {
    const { kwota, powod } = form.values;
    if (form.validate({ ...findMissing(form.values), kwota: !kwota && t.amountRequired, powod: !powod.trim() && t.required })) act.mutate({ body: { ...filled(form.values), rok } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.newOverrun} wide opened onClose={onClose} submitLabel={t.save} pending={act.isPending} error={act.error} onSubmit={submit}>
      <Text size="sm">{t.overrunText}</Text>
      <LineFields value={form.values} errorAt={form.errorAt} onChange={form.set} />
      <UnitSelect label={t.centreOption} required={false} kind="prowadzi-sprawy" value={form.values.komorka_id} error={form.errorAt('komorka_id')} onChange={(komorka_id) => form.set({ komorka_id })} />
      <MoneyField label={t.amount} required value={form.values.kwota} error={form.errorAt('kwota')} onChange={(kwota) => form.set({ kwota })} />
      <Textarea label={t.reason} required autosize minRows={2} maxLength={1000} {...form.text('powod')} />
    </ActModal>
  );
}
