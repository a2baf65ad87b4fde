import { Button, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { ZlecenieUslug } from './api.js';
import { texts } from './texts.js';
import { formatUnits, parseUnits } from './units.js';

const t = texts.orders;

interface OrderProps {
  readonly order: ZlecenieUslug;
}
type DialogProps = OrderProps & { readonly onClose: () => void };

function useOpenOrder({ stan }: ZlecenieUslug): boolean {
  return useMay()('pomoc-spoleczna:zlecenie-uslug:write') && stan === 'zlozone';
}

/** Orders more or less, or something else, from a day on. */
export function ChangeOrder({ order }: OrderProps) {
  const [opened, dialog] = useDisclosure();
  if (!useOpenOrder(order)) return null;
  return <><Button size="xs" variant="default" onClick={dialog.open}>{t.change}</Button>{opened && <ChangeDialog order={order} onClose={dialog.close} />}</>;
}

function ChangeDialog({ order, onClose }: DialogProps) {
  const change = useAct('post', '/api/v1/zlecenia-uslug/{id}/zmiany');
  const last = order.zmiany.at(-1);
  const form = useForm({ od: useToday(), ilosc: formatUnits(last?.ilosc ?? ''), opis: last?.opis ?? '' }, change.error);
  const submit = () => {
    const units = parseUnits(form.values.ilosc);
    const valid = form.validate({ ilosc: units === null && texts.unitsWrong, opis: !form.values.opis.trim() && texts.required });
    if (valid && units !== null) change.mutate({ path: { id: order.id }, body: { ...form.values, ilosc: units }, wersja: order.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.changeTitle} opened onClose={onClose} submitLabel={t.save} pending={change.isPending} error={change.error} onSubmit={submit}>
      <DateField label={texts.from} required {...form.text('od')} />
      <TextInput label={t.amount} required inputMode="decimal" {...form.text('ilosc')} />
      <Textarea label={t.what} required {...form.text('opis')} />
    </ActModal>
  );
}

/** The day becomes the last of the order. */
export function EndOrder({ order }: OrderProps) {
  const [opened, dialog] = useDisclosure();
  if (!useOpenOrder(order)) return null;
  return <><Button size="xs" variant="default" onClick={dialog.open}>{t.end}</Button>{opened && <EndDialog order={order} onClose={dialog.close} />}</>;
}

function EndDialog({ order, onClose }: DialogProps) {
  const end = useAct('post', '/api/v1/zlecenia-uslug/{id}/zakonczenia');
  const form = useForm({ dzien: useToday(), powod: '' }, end.error);
  const submit = () => form.validate({ powod: !form.values.powod.trim() && texts.required }) && end.mutate({ path: { id: order.id }, body: form.values, wersja: order.wersja }, { onSuccess: onClose });
  return (
    <ActModal danger title={t.endTitle} opened onClose={onClose} submitLabel={t.end} pending={end.isPending} error={end.error} onSubmit={submit}>
      <DateField label={texts.grants.lastDay} required {...form.text('dzien')} />
      <TextInput label={texts.reason} required {...form.text('powod')} />
    </ActModal>
  );
}
