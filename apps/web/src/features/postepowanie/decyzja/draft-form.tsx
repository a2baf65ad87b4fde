import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { DateField, MoneyField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { focusWhenShown } from '../../../shared/ui/focus.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import type { DraftKind } from './draft-kinds.js';
import { texts as t } from './texts.js';

interface DraftFormProps {
  readonly postepowanieId: string;
  readonly kinds: readonly DraftKind[];
}

const EMPTY = { przepis: '', opis: '', od: '', kwota: '', do: '', reszta: '' };
type Values = typeof EMPTY & { readonly rodzaj: DraftKind };

/** Where the answer of each kind lies in the request. */
const FIELD: Readonly<Record<DraftKind, string>> = {
  obliczenie: '', odmowa: 'podstawa_odmowy', czesc: 'czesc', umorzenie: 'umorzenie', wygasniecie: 'wygasniecie', 'odmowa-uchylenia': 'wznowienie', 'stwierdzenie-naruszenia': 'wznowienie',
};

function bodyOf({ rodzaj, przepis, opis, od, kwota, reszta, do: until }: Values): Schema<'DecyzjaRequest'> {
  const ground = { przepis, opis };
  switch (rodzaj) {
    case 'obliczenie': return {};
    case 'odmowa': return { podstawa_odmowy: ground };
    case 'czesc': return { czesc: { opis, reszta, ...filled({ kwota, do: until }) } };
    case 'umorzenie': return { umorzenie: ground };
    case 'wygasniecie': return { wygasniecie: { ...ground, od } };
    default: return { wznowienie: { ...ground, rozstrzygniecie: rodzaj } };
  }
}

/** A draft from the newest calculation, about all of the demand or a part of it, a refusal on a ground that no calculation gives, or a decision that ends something. */
export function DraftForm({ postepowanieId, kinds }: DraftFormProps) {
  const draft = useAct('post', '/api/v1/postepowania/{id}/decyzje');
  const form = useForm({ rodzaj: kinds[0] ?? 'obliczenie', ...EMPTY }, draft.error);
  const { rodzaj, przepis, opis, od, reszta } = form.values;
  const faultAt = (name: keyof typeof EMPTY) => form.errorAt(name) ?? form.errorAt(`${FIELD[rodzaj]}.${name}`);
  const grounded = rodzaj !== 'obliczenie' && rodzaj !== 'czesc';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const valid = form.validate({
      przepis: grounded && !przepis.trim() && t.required, opis: rodzaj !== 'obliczenie' && !opis.trim() && t.required,
      reszta: rodzaj === 'czesc' && !reszta.trim() && t.required, od: rodzaj === 'wygasniecie' && !od && t.required,
    });
    if (!valid || draft.isPending) return;
    draft.mutate({ path: { id: postepowanieId }, body: bodyOf(form.values) });
    // Not told by the act: this form is gone when the draft is there.
    focusWhenShown(`[aria-label="${t.parts}"]`);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <NativeSelect label={t.draftKind} maw={480} data={kinds.map((value) => ({ value, label: t.draftKinds[value] }))} {...form.text('rodzaj')} />
        {rodzaj === 'obliczenie' && <Text size="sm" c="dimmed">{t.draftHint}</Text>}
        {rodzaj === 'czesc' && (
          <>
            <Text size="sm" c="dimmed">{t.partHint}</Text>
            <TextInput label={t.part} required {...form.text('opis')} error={faultAt('opis')} />
            <MoneyField label={t.partAmount} description={t.partAmountHint} maw={320} value={form.values.kwota} error={faultAt('kwota')} onChange={(kwota) => form.set({ kwota })} />
            <DateField label={t.partUntil} description={t.partUntilHint} maw={320} {...form.text('do')} error={faultAt('do')} />
            <TextInput label={t.rest} required {...form.text('reszta')} error={faultAt('reszta')} />
          </>
        )}
        {grounded && <TextInput label={t.groundProvision} description={t.groundHints[rodzaj]} required {...form.text('przepis')} error={faultAt('przepis')} />}
        {grounded && <Textarea label={t.groundText} required {...form.text('opis')} error={faultAt('opis')} />}
        {rodzaj === 'wygasniecie' && <DateField label={t.expiresFrom} description={t.expiresHint} maw={320} required {...form.text('od')} error={faultAt('od')} />}
        <ProblemAlert error={draft.error} />
        <Group><Button type="submit" {...onKey(NEXT)} loading={draft.isPending}>{t.draft}</Button></Group>
      </Stack>
    </form>
  );
}
