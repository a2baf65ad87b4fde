import { Button, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { PrzekazaniePisma } from '../api.js';
import { texts } from '../texts.js';

const t = texts.forward;

interface SendPaperBackProps {
  readonly row: PrzekazaniePisma;
  /** The sender takes it back, and need not say why. */
  readonly own?: boolean;
}

/** Ends a forwarding without receipt. */
export function SendPaperBack({ row, own = false }: SendPaperBackProps) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', '/api/v1/przekazania-pism/{id}/zwroty');
  const form = useForm({ uwagi: '' }, act.error);
  const label = own ? t.withdraw : t.back;
  const submit = () => {
    if (form.validate({ uwagi: !own && !form.values.uwagi.trim() && texts.required })) act.mutate({ path: { id: row.id }, body: filled(form.values), wersja: row.wersja }, { onSuccess: dialog.close });
  };
  return (
    <>
      <Button size="compact-sm" variant="subtle" aria-label={own ? t.withdraw : t.backNamed(row.numer_rejestru)} onClick={dialog.open}>{label}</Button>
      <ActModal title={label} opened={opened} onClose={dialog.close} submitLabel={label} pending={act.isPending} error={act.error} onSubmit={submit}>
        <Textarea label={t.why} required={!own} autosize minRows={2} maxLength={300} {...form.text('uwagi')} />
      </ActModal>
    </>
  );
}
