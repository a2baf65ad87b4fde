import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { texts } from '../texts.js';

const t = texts.case;

/** Notes the day from whose month the benefit runs (art. 106 ust. 3 ups). */
export function CompletenessDialog({ wniosekId }: { readonly wniosekId: string }) {
  const [opened, dialog] = useDisclosure();
  const wniosek = useQuery({ ...apiQuery('/api/v1/wnioski/{id}', { path: { id: wniosekId } }), enabled: opened });
  const complete = useAct('post', '/api/v1/wnioski/{id}/kompletnosci');
  const form = useForm({ data_kompletnosci: useToday() }, complete.error);
  const submit = () => complete.mutate({ path: { id: wniosekId }, body: form.values, wersja: wniosek.data?.wersja }, { onSuccess: dialog.close });
  return (
    <Group gap="sm">
      <Button size="xs" variant="light" onClick={dialog.open}>{t.completeness}</Button>
      <Text size="xs" c="dimmed">art. 106 ust. 3</Text>
      <ActModal title={t.completeness} opened={opened} onClose={dialog.close} submitLabel={t.completeness} pending={complete.isPending || wniosek.isPending} error={complete.error ?? wniosek.error} onSubmit={submit}>
        <Text size="sm">{t.completenessHint}</Text>
        <DateField label={t.completenessDay} required {...form.text('data_kompletnosci')} />
      </ActModal>
    </Group>
  );
}
