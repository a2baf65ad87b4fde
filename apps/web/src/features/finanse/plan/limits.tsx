import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { MoneyField, MonthField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatMonth } from '../../../shared/format/date.js';
import { formatMoney, subtractMoney } from '../../../shared/format/money.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { type Limit, limitsQuery } from './api.js';
import { lineColumns } from './line-columns.js';
import { EMPTY_LINE, findMissing, LineFields } from './line-fields.js';
import { texts as t } from './texts.js';

const columns: Column<Limit>[] = [
  { header: t.month, cell: (row) => formatMonth(row.miesiac) },
  ...lineColumns<Limit>(),
  { header: t.limit, cell: (row) => formatMoney(row.kwota), align: 'right' },
  { header: t.used, cell: (row) => formatMoney(row.wykorzystano), align: 'right' },
  { header: t.left, cell: (row) => formatMoney(subtractMoney(row.kwota, row.wykorzystano)), align: 'right' },
];

/** How much each unit may newly grant in a month. */
export function Limits({ rok }: { readonly rok: number }) {
  const query = useQuery(limitsQuery(rok));
  const sets = useMay()('finanse:limit:create');
  const [opened, dialog] = useDisclosure();
  return (
    <Section title={t.limits} actions={sets && <Button size="xs" variant="default" onClick={dialog.open}>{t.newLimit}</Button>}>
      <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.noLimits }}>{(rows) => <DataTable caption={t.limits} columns={columns} rows={rows} rowKey={(row) => row.id} />}</QueryView>
      {opened && <NewLimit onClose={dialog.close} />}
    </Section>
  );
}

function NewLimit({ onClose }: { readonly onClose: () => void }) {
  const act = useAct('post', '/api/v1/limity-wydatkow');
  const today = useToday();
  const form = useForm({ ...EMPTY_LINE, komorka_id: '', miesiac: today.slice(0, 7), kwota: '' }, act.error);
  const submit = () => {
    const { komorka_id, kwota } = form.values;
    if (form.validate({ ...findMissing(form.values), komorka_id: !komorka_id && t.required, kwota: !kwota && t.amountRequired })) act.mutate({ body: form.values }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.newLimit} wide opened onClose={onClose} submitLabel={t.save} pending={act.isPending} error={act.error} onSubmit={submit}>
      <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={form.values.komorka_id} error={form.errorAt('komorka_id')} onChange={(komorka_id) => form.set({ komorka_id })} />
      <MonthField label={t.month} required {...form.text('miesiac')} />
      <LineFields value={form.values} errorAt={form.errorAt} onChange={form.set} />
      <MoneyField label={t.limit} required value={form.values.kwota} error={form.errorAt('kwota')} onChange={(kwota) => form.set({ kwota })} />
    </ActModal>
  );
}
