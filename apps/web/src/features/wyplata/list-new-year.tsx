import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../shared/api/act.js';
import { useMay, useToday } from '../../shared/api/me.js';
import { DateField } from '../../shared/form/fields.js';
import { useForm } from '../../shared/form/use-form.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import type { ListaSzczegoly } from './api.js';
import { texts } from './texts.js';

const t = texts.list.newYear;

/** A list that the old year left over: what it means, and for the chief accountant the way into the budget of the new year. */
export function ListNewYear({ lista }: { readonly lista: ListaSzczegoly }) {
  const may = useMay();
  const today = useToday();
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', '/api/v1/listy-wyplat/{id}/przeniesienia-na-nowy-rok');
  const form = useForm({ dzien: '' }, act.error);
  if (lista.stan === 'wyslana' || lista.dzien.slice(0, 4) >= today.slice(0, 4)) return null;
  const submit = () => {
    if (!form.validate({ dzien: !form.values.dzien && texts.list.newDayRequired })) return;
    act.mutate({ path: { id: lista.id }, body: form.values, wersja: lista.wersja }, { onSuccess: dialog.close });
  };
  return (
    <Alert color="bursztyn" title={t.title}>
      <Stack gap="sm">
        <Text>{t.text}</Text>
        {may('wyplata:lista:control') && <Group><Button onClick={dialog.open}>{t.move}</Button></Group>}
      </Stack>
      <ActModal title={t.move} opened={opened} onClose={dialog.close} submitLabel={t.move} pending={act.isPending} error={act.error} onSubmit={submit}>
        <Stack gap="sm">
          <Text>{t.moveText}</Text>
          <DateField label={texts.list.newDay} required {...form.text('dzien')} />
        </Stack>
      </ActModal>
    </Alert>
  );
}
