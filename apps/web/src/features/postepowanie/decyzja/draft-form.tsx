import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { texts as t } from './texts.js';

/** A draft from the newest calculation, or a refusal on a ground that no calculation gives. */
export function DraftForm({ postepowanieId }: { readonly postepowanieId: string }) {
  const draft = useAct('post', '/api/v1/postepowania/{id}/decyzje');
  const form = useForm({ odmowa: false, przepis: '', opis: '' }, draft.error, 'podstawa_odmowy.');
  const { odmowa, przepis, opis } = form.values;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!draft.isPending) draft.mutate({ path: { id: postepowanieId }, body: odmowa ? { podstawa_odmowy: { przepis, opis } } : {} });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t.draftHint}</Text>
        <Checkbox label={t.refusal} {...form.check('odmowa')} />
        {odmowa && <TextInput label={t.groundProvision} description={t.groundProvisionHint} required {...form.text('przepis')} />}
        {odmowa && <Textarea label={t.groundText} required {...form.text('opis')} />}
        <ProblemAlert error={draft.error} />
        <Group><Button type="submit" loading={draft.isPending}>{t.draft}</Button></Group>
      </Stack>
    </form>
  );
}
