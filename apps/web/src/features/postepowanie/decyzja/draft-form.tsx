import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { focusWhenShown } from '../../../shared/ui/focus.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import type { DraftKind } from './draft-kinds.js';
import { texts as t } from './texts.js';

interface DraftFormProps {
  readonly postepowanieId: string;
  readonly kinds: readonly DraftKind[];
}

/** A draft from the newest calculation, a refusal on a ground that no calculation gives, or a decision that ends something. */
export function DraftForm({ postepowanieId, kinds }: DraftFormProps) {
  const draft = useAct('post', '/api/v1/postepowania/{id}/decyzje');
  const form = useForm({ rodzaj: kinds[0] ?? 'obliczenie', przepis: '', opis: '', od: '' }, draft.error);
  const { rodzaj, przepis, opis, od } = form.values;
  const ground = { przepis, opis };
  const bodies = { obliczenie: {}, odmowa: { podstawa_odmowy: ground }, umorzenie: { umorzenie: ground }, wygasniecie: { wygasniecie: { ...ground, od } } };
  const faultAt = (name: 'przepis' | 'opis' | 'od') => form.errorAt(name) ?? form.errorAt(`${rodzaj === 'odmowa' ? 'podstawa_odmowy' : rodzaj}.${name}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const named = rodzaj !== 'obliczenie';
    const valid = form.validate({ przepis: named && !przepis.trim() && t.required, opis: named && !opis.trim() && t.required, od: rodzaj === 'wygasniecie' && !od && t.required });
    if (!valid || draft.isPending) return;
    draft.mutate({ path: { id: postepowanieId }, body: bodies[rodzaj] });
    // Not told by the act: this form is gone when the draft is there.
    focusWhenShown(`[aria-label="${t.parts}"]`);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <NativeSelect label={t.draftKind} maw={480} data={kinds.map((value) => ({ value, label: t.draftKinds[value] }))} {...form.text('rodzaj')} />
        {rodzaj === 'obliczenie' && <Text size="sm" c="dimmed">{t.draftHint}</Text>}
        {rodzaj !== 'obliczenie' && <TextInput label={t.groundProvision} description={t.groundHints[rodzaj]} required {...form.text('przepis')} error={faultAt('przepis')} />}
        {rodzaj !== 'obliczenie' && <Textarea label={t.groundText} required {...form.text('opis')} error={faultAt('opis')} />}
        {rodzaj === 'wygasniecie' && <DateField label={t.expiresFrom} description={t.expiresHint} maw={320} required {...form.text('od')} error={faultAt('od')} />}
        <ProblemAlert error={draft.error} />
        <Group><Button type="submit" {...onKey(NEXT)} loading={draft.isPending}>{t.draft}</Button></Group>
      </Stack>
    </form>
  );
}
