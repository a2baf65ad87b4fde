import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import type { Rejestr } from './api.js';
import { texts } from './texts.js';

const t = texts.register;

/** The payment to ZUS, or what ZUS paid back after a correction, noted once by whoever may. */
export function PayAct({ rejestr }: { readonly rejestr: Rejestr }) {
  const [opened, dialog] = useDisclosure();
  const pay = useAct('post', '/api/v1/rejestry-skladek/{id}/zaplaty');
  const form = useForm({ dzien: useToday() }, pay.error);
  const may = useMay();
  if (rejestr.zaplacono !== null || rejestr.do_zaplaty === '0.00' || !may('pomoc-spoleczna:rejestr-skladek:pay')) return null;
  const label = rejestr.do_zaplaty.startsWith('-') ? t.refund : t.pay;
  const submit = () => pay.mutate({ path: { id: rejestr.id }, wersja: rejestr.wersja, body: form.values }, { onSuccess: dialog.close });
  return (
    <>
      <Button {...onKey(NEXT)} onClick={dialog.open}>{label}</Button>
      <ActModal title={label} opened={opened} onClose={dialog.close} submitLabel={label} pending={pay.isPending} error={pay.error} onSubmit={submit}>
        <Text>{t.payText}</Text>
        <DateField label={t.day} required {...form.text('dzien')} />
      </ActModal>
    </>
  );
}
