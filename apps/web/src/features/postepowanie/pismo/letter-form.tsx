import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { LeaveGuard } from '../../../shared/autosave/leave-guard.js';
import { type Form, useForm } from '../../../shared/form/use-form.js';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import { SchemaForm } from '../../../shared/schema-form/schema-form.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import type { PismoSprawy } from './api.js';
import { type Draft, mustName, rolesFor, toBody, toDraft } from './draft.js';
import { texts as t } from './texts.js';

interface LetterFormProps {
  readonly letter: PismoSprawy;
  /** Told whether the form holds what is not saved yet. */
  readonly onUnsaved: (unsaved: boolean) => void;
}

/** The data and the free parts of a draft, drawn from the schema of its template. What is still missing may be saved. */
export function LetterForm({ letter, onUnsaved }: LetterFormProps) {
  const save = useAct('put', '/api/v1/pisma/{id}');
  const initial = toDraft(letter);
  const form = useForm(initial, save.error);
  const { dane, wolne, nazwa, adres } = form.values;
  const changed = JSON.stringify(form.values) !== JSON.stringify(initial);
  useEffect(() => {
    onUnsaved(changed);
    return () => onUnsaved(false);
  }, [changed, onUnsaved]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const named = mustName(form.values);
    const faults = { nazwa: named && !nazwa.trim() && t.nameRequired, adres: named && !adres.trim() && t.addressRequired };
    if (form.validate(faults) && !save.isPending) save.mutate({ path: { id: letter.id }, body: toBody(form.values), wersja: letter.wersja });
  };
  return (
    <form onSubmit={submit} noValidate>
      <LeaveGuard unsaved={() => changed && !save.isSuccess} />
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t.partsHint}</Text>
        <SchemaForm schema={letter.szablon.dane as JsonSchema} value={dane} onChange={(value) => form.set({ dane: value })} errorAt={form.errorAt} path="dane" />
        <SchemaForm schema={letter.szablon.wolne as JsonSchema} value={wolne} onChange={(value) => form.set({ wolne: value })} errorAt={form.errorAt} path="wolne" />
        <Addressee form={form} target={letter.szablon.adresat} />
        <ProblemAlert error={save.error} />
        <Group><Button type="submit" loading={save.isPending}>{t.save}</Button></Group>
      </Stack>
    </form>
  );
}

/** KPA 40: the attorney or representative in place of the party; another authority by its name. */
function Addressee({ form, target }: { readonly form: Form<Draft>; readonly target: string }) {
  const data = [{ value: '', label: target === 'strona' ? t.sendToParty : t.sendToDefault }, ...rolesFor(target).map((value) => ({ value, label: t.roles[value] ?? value }))];
  return (
    <Stack gap="sm">
      <NativeSelect label={t.sendTo} maw={480} data={data} {...form.text('rola')} />
      {form.values.rola !== '' && <TextInput label={t.name} required {...form.text('nazwa')} />}
      {form.values.rola !== '' && <Textarea label={t.address} required {...form.text('adres')} />}
    </Stack>
  );
}
