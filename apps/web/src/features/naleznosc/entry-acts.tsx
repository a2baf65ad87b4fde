import { Button, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../shared/api/act.js';
import { useMay, useToday } from '../../shared/api/me.js';
import { DateField } from '../../shared/form/fields.js';
import { useForm } from '../../shared/form/use-form.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import type { NaleznoscSzczegoly, Ruch, Wezwanie } from './api.js';
import { texts } from './texts.js';

const t = texts.acts;

/** Takes a payment back that was entered wrongly. */
export function TakeBack({ claim, entry }: { readonly claim: NaleznoscSzczegoly; readonly entry: Ruch }) {
  const may = useMay();
  const [opened, { open, close }] = useDisclosure();
  const act = useAct('post', '/api/v1/naleznosci/{id}/wplaty/{ruchId}/cofniecia');
  const form = useForm({ powod: '' }, act.error);
  if (!may('naleznosc:wplata:create')) return null;
  const submit = () => {
    if (form.validate({ powod: !form.values.powod.trim() && t.reasonRequired })) act.mutate({ path: { id: claim.id, ruchId: entry.id }, body: form.values }, { onSuccess: close });
  };
  return (
    <>
      <Button size="xs" variant="default" onClick={open}>{t.takeBack}</Button>
      {opened && (
        <ActModal title={t.takeBack} opened onClose={close} submitLabel={t.takeBack} danger pending={act.isPending} error={act.error} onSubmit={submit}>
          <Text>{t.takeBackText}</Text>
          <Textarea label={t.reason} required maxLength={1000} {...form.text('powod')} />
        </ActModal>
      )}
    </>
  );
}

/** Notes the day on which a reminder was delivered. */
export function DeliverCall({ claim, call }: { readonly claim: NaleznoscSzczegoly; readonly call: Wezwanie }) {
  const may = useMay();
  const [opened, { open, close }] = useDisclosure();
  const act = useAct('post', '/api/v1/naleznosci/{id}/upomnienia/{wezwanieId}/doreczenia');
  const form = useForm({ dzien: useToday() }, act.error);
  if (!may('naleznosc:windykacja:create')) return null;
  const submit = () => act.mutate({ path: { id: claim.id, wezwanieId: call.id }, wersja: call.wersja, body: form.values }, { onSuccess: close });
  return (
    <>
      <Button size="xs" variant="default" onClick={open}>{t.deliver}</Button>
      {opened && (
        <ActModal title={t.deliver} opened onClose={close} submitLabel={t.deliver} pending={act.isPending} error={act.error} onSubmit={submit}>
          <DateField label={t.day} required {...form.text('dzien')} />
        </ActModal>
      )}
    </>
  );
}
