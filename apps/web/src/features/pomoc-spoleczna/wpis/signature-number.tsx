import { Button, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Wywiad } from '../api.js';
import { texts as t } from '../texts.js';

/** The number that the minister's system gave to the interview (art. 107 ust. 5f ups). */
export function SignatureNumber({ wywiad }: { readonly wywiad: Wywiad }) {
  const [opened, dialog] = useDisclosure();
  const may = useMay();
  const store = useAct('post', '/api/v1/wywiady/{id}/sygnatury');
  const form = useForm({ sygnatura: wywiad.sygnatura ?? '' }, store.error);
  if (wywiad.stan !== 'podpisany' || !may('pomoc-spoleczna:wywiad:write')) return null;
  const submit = () => form.validate({ sygnatura: !form.values.sygnatura.trim() && t.required }) && store.mutate({ path: { id: wywiad.id }, body: form.values }, { onSuccess: dialog.close });
  return (
    <>
      <Button variant="default" onClick={dialog.open}>{t.signature}</Button>
      <ActModal title={t.signature} opened={opened} onClose={dialog.close} submitLabel={t.saveSignature} pending={store.isPending} error={store.error} onSubmit={submit}>
        <Text size="sm">{t.signatureText}</Text>
        <TextInput label={t.signature} required {...form.text('sygnatura')} />
      </ActModal>
    </>
  );
}
