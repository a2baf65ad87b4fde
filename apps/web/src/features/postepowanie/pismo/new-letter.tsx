import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useForm } from '../../../shared/form/use-form.js';
import { focusWhenShown } from '../../../shared/ui/focus.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { type SzablonPisma, templatesQuery } from './api.js';
import { texts as t } from './texts.js';

interface NewLetterProps {
  readonly postepowanieId: string;
  readonly onCreated: (id: string) => void;
}

/** A draft from a template of the catalogue. */
export function NewLetter({ postepowanieId, onCreated }: NewLetterProps) {
  const templates = useQuery(templatesQuery()).data ?? [];
  const draft = useAct('post', '/api/v1/postepowania/{id}/pisma');
  const form = useForm({ szablon_kod: '' }, draft.error);
  const chosen = templates.find(({ kod }) => kod === form.values.szablon_kod);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.validate({ szablon_kod: !chosen && t.templateRequired }) || draft.isPending) return;
    draft.mutate({ path: { id: postepowanieId }, body: form.values }, { onSuccess: ({ id }) => (form.reset(), onCreated(id), focusWhenShown(`[aria-label="${t.parts}"]`)) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <NativeSelect label={t.template} maw={640} data={[{ value: '', label: t.choose }, ...groups(templates)]} {...form.text('szablon_kod')} />
        {chosen && <Text size="sm" c="dimmed">{chosen.przepis}. {t.signer}: {t.signers[chosen.podpis]}.</Text>}
        <ProblemAlert error={draft.error} />
        <Group><Button type="submit" loading={draft.isPending}>{t.prepare}</Button></Group>
      </Stack>
    </form>
  );
}

/** By kind, so that a long catalogue can be read. */
function groups(templates: readonly SzablonPisma[]) {
  const kinds = Object.entries(t.kinds).map(([kind, group]) => ({ group, items: templates.filter(({ rodzaj }) => rodzaj === kind).map(({ kod, nazwa }) => ({ value: kod, label: nazwa })) }));
  return kinds.filter(({ items }) => items.length > 0);
}
