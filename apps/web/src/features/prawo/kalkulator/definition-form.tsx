import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { fieldErrors, ProblemError } from '../../../shared/api/problem.js';
import { DateField } from '../../../shared/form/fields.js';
import { focusFirstFault } from '../../../shared/form/use-form.js';
import { today } from '../../../shared/format/date.js';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import { SchemaForm } from '../../../shared/schema-form/schema-form.js';
import { emptyObject, type FormObject, missingFields, prune } from '../../../shared/schema-form/value.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import type { Definition } from '../api.js';
import { prefillMemory } from '../prefill.js';
import { texts as t } from './texts.js';

interface Filled {
  readonly day: string;
  readonly facts: FormObject;
}

interface DefinitionState<T> extends Filled {
  readonly schema: JsonSchema;
  readonly request: UseMutationResult<T, Error, void>;
  readonly missing: readonly string[];
  readonly fromScreening: boolean;
  readonly fill: (filled: Filled) => void;
  readonly change: (patch: Partial<Filled>) => void;
  readonly example: Filled;
  readonly empty: Filled;
  readonly submit: (event: FormEvent) => void;
}

/** The facts of one definition as they are being filled in, and the request for its answer. A screening may have filled them already. */
export function useDefinition<T>(definition: Definition, ask: (day: string, facts: unknown) => Promise<T>): DefinitionState<T> {
  const schema = definition.fakty as JsonSchema;
  const empty = { day: today(), facts: emptyObject(schema) };
  const handed = prefillMemory.get();
  const [filled, setFilled] = useState<Filled>(handed?.kod === definition.kod ? handed : empty);
  const [fromScreening, setFromScreening] = useState(handed?.kod === definition.kod);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const request = useMutation({ meta: { quiet: true }, mutationFn: () => ask(filled.day, prune(filled.facts)), onError: focusFirstFault });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const absent = missingFields(schema, filled.facts);
    setMissing(absent);
    if (absent.length > 0) focusFirstFault();
    else if (!request.isPending) request.mutate();
  };
  const fill = (next: Filled) => {
    setFilled(next);
    setFromScreening(false);
    setMissing([]);
    request.reset();
  };
  return {
    ...filled, schema, request, missing, fromScreening, fill, submit, empty,
    change: (patch) => setFilled((old) => ({ ...old, ...patch })),
    example: { day: definition.na_dzien_przykladu, facts: definition.przyklad },
  };
}

/** Where the value is described that the law does not have for this day. */
function MissingValue({ error }: { readonly error: unknown }) {
  const id = error instanceof ProblemError && error.kod === 'LAW.PARAMETER_MISSING' ? error.details.szczegoly?.parametr : null;
  return typeof id === 'string' && <TextLink to="/parametry/$id" params={{ id }}>{t.missingValue}</TextLink>;
}

interface DefinitionFormProps<T> {
  readonly form: DefinitionState<T>;
  /** What the day means; none where the facts themselves say the day. */
  readonly dayHint?: string;
  readonly note: string;
}

/** Day and facts, with a worked example to begin with. */
export function DefinitionForm<T>({ form, dayHint, note }: DefinitionFormProps<T>) {
  const faults = fieldErrors(form.request.error);
  const errorAt = (path: string) => (form.missing.includes(path) ? t.required : (faults[`fakty.${path}`] ?? faults[path]));
  const again = (
    <>
      <Button size="xs" variant="default" onClick={() => form.fill(form.example)}>{t.example}</Button>
      <Button size="xs" variant="subtle" onClick={() => form.fill(form.empty)}>{t.clear}</Button>
    </>
  );
  return (
    <form onSubmit={form.submit} noValidate>
      <Section title={t.facts} actions={again}>
        <Stack gap="md">
          {form.fromScreening && <Alert color="morski">{t.fromScreening}</Alert>}
          {dayHint && <DateField label={t.day} description={dayHint} maw={260} required value={form.day} error={faults.na_dzien} onChange={(event) => form.change({ day: event.currentTarget.value })} />}
          <SchemaForm schema={form.schema} value={form.facts} onChange={(facts) => form.change({ facts })} errorAt={errorAt} />
          {form.missing.length > 0 && <Alert color="ceglasty" role="alert">{t.missing}</Alert>}
          <ProblemAlert error={form.request.error}><MissingValue error={form.request.error} /></ProblemAlert>
          <Group gap="md"><Button type="submit" loading={form.request.isPending}>{t.submit}</Button><Text size="sm" c="dimmed" flex="1 1 18rem">{note}</Text></Group>
        </Stack>
      </Section>
    </form>
  );
}
