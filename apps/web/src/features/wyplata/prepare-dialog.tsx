import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../shared/api/act.js';
import { useToday } from '../../shared/api/me.js';
import { DateField, MonthField } from '../../shared/form/fields.js';
import { useForm } from '../../shared/form/use-form.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import { UnitSelect } from '../../shared/unit/unit-select.js';
import { texts } from './texts.js';

const t = texts.prepare;
const KANAL = ['przelew', 'kasa', 'przekaz', 'karta', 'rzeczowo'] as const;

/** Unit, day, channel and month of a new list; everything else follows from titles and the ledger. */
export function PrepareDialog({ onClose }: { readonly onClose: () => void }) {
  const prepare = useAct('post', '/api/v1/listy-wyplat');
  const navigate = useNavigate();
  const today = useToday();
  const form = useForm({ komorka_id: '', dzien: today, miesiac: today.slice(0, 7), kanal: 'przelew' }, prepare.error);
  const submit = () => {
    const { kanal, ...rest } = form.values;
    if (!form.validate({ komorka_id: !rest.komorka_id && t.unitRequired, miesiac: !rest.miesiac && t.monthRequired })) return;
    prepare.mutate({ body: { ...rest, kanal: KANAL.find((one) => one === kanal) ?? 'przelew' } }, { onSuccess: ({ id }) => void navigate({ to: '/listy-wyplat/$id', params: { id } }) });
  };
  return (
    <ActModal title={t.title} opened onClose={onClose} submitLabel={t.submit} pending={prepare.isPending} error={prepare.error} onSubmit={submit}>
      <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={form.values.komorka_id} error={form.errorAt('komorka_id')} onChange={(id) => form.set({ komorka_id: id })} />
      <DateField label={t.day} required {...form.text('dzien')} />
      <MonthField label={t.month} description={t.monthHint} required {...form.text('miesiac')} />
      <NativeSelect label={t.channel} data={KANAL.map((value) => ({ value, label: texts.channels[value] ?? value }))} {...form.text('kanal')} />
    </ActModal>
  );
}
