import { NativeSelect } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Tytul } from '../api.js';
import { texts } from './texts.js';

const t = texts.channel;
const CHANNELS = ['przelew', 'kasa', 'przekaz', 'karta'] as const;

/** Another way of payment of one title, on the person's statement. */
export function ChannelDialog({ title, onClose }: { readonly title: Tytul; readonly onClose: () => void }) {
  const change = useAct('post', '/api/v1/tytuly/{id}/zmiany-kanalu');
  const others = CHANNELS.filter((kanal) => kanal !== title.kanal);
  const form = useForm({ kanal: others[0] ?? 'kasa', oswiadczenie: useToday() } as { kanal: string; oswiadczenie: string }, change.error);
  const submit = () => {
    const { oswiadczenie } = form.values;
    const kanal = CHANNELS.find((one) => one === form.values.kanal) ?? 'kasa';
    if (form.validate({ oswiadczenie: !oswiadczenie && t.statementRequired })) change.mutate({ path: { id: title.id }, body: { kanal, oswiadczenie }, wersja: title.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.title} opened onClose={onClose} submitLabel={t.act} pending={change.isPending} error={change.error} onSubmit={submit}>
      <NativeSelect label={t.channel} description={t.hint} data={others.map((value) => ({ value, label: t.channels[value] ?? value }))} {...form.text('kanal')} />
      <DateField label={t.statement} required {...form.text('oswiadczenie')} />
    </ActModal>
  );
}
