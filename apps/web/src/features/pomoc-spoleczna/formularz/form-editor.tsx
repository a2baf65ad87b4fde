import { Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { fieldErrors } from '../../../shared/api/problem.js';
import type { Choice, JsonSchema } from '../../../shared/schema-form/schema.js';
import { SchemaForm } from '../../../shared/schema-form/schema-form.js';
import { type FormObject, prune } from '../../../shared/schema-form/value.js';
import { Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import type { Formularz, FormularzBody, WersjaFormularza } from '../api.js';
import { texts } from '../texts.js';

const t = texts.forms;
const named = (names: Readonly<Record<string, string>>): readonly Choice[] => Object.entries(names).map(([kod, nazwa]) => ({ kod, nazwa }));
const text = (title: string, maxLength = 300): JsonSchema => ({ type: 'string', title, maxLength });
const flag = (title: string): JsonSchema => ({ type: 'boolean', title });
const choice = (title: string, names: Readonly<Record<string, string>>): JsonSchema => ({ type: 'string', title, 'x-wartosci': named(names) });
const several = (title: string, names: Readonly<Record<string, string>>): JsonSchema => ({ type: 'array', title, items: { type: 'string', 'x-wartosci': named(names) } });
const list = (title: string, item: string, required: readonly string[], properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({ type: 'array', title, items: { type: 'object', title: item, required, properties } });

const DICTIONARY = list(t.dictionary, t.value, ['kod', 'nazwa'], { kod: text(t.code, 40), nazwa: text(t.name) });
const FIELDS = list(t.fields, t.field, ['kod', 'nazwa', 'rodzaj', 'wymagane', 'wrazliwosc'], {
  kod: text(t.code, 40), nazwa: text(t.name), rodzaj: choice(t.kind, t.kinds), wymagane: flag(t.required), wrazliwosc: choice(t.sensitivity, t.sensitivities), jednorazowe: flag(t.once), opis: text(t.hint), slownik: DICTIONARY,
});
const PARTS = list(t.parts, t.part, ['kod', 'nazwa', 'wymagana', 'sprawdzona', 'zrodlo', 'dane', 'cele', 'rodzaje'], {
  kod: text(t.code, 40), numer: text(t.number, 20), nazwa: text(t.name), wymagana: flag(t.requiredPart), sprawdzona: flag(t.checked), zrodlo: text(t.source), dane: choice(t.whose, t.whoseNames),
  cele: several(t.purposes, { pomoc: t.forHelp, ...texts.todo.purposes }), rodzaje: several(t.when, texts.list.kinds), pola: FIELDS,
});
const SCHEMA: JsonSchema = {
  type: 'object', required: ['kod', 'nazwa', 'od', 'podstawa'],
  properties: { kod: text(t.code, 40), nazwa: text(t.name, 200), od: { type: 'string', format: 'date', title: t.since }, podstawa: text(t.basis, 500), uwagi: text(t.remarks, 2000), czesci: PARTS },
};

interface FormEditorProps {
  /** A draft with its id, or the content from which a new version begins. */
  readonly formularz: WersjaFormularza | Formularz;
  readonly onClose: () => void;
}

/** Parts and fields of a new version; nobody is asked on it before another person has released it. */
export function FormEditor({ formularz, onClose }: FormEditorProps) {
  const { kod, nazwa, od, podstawa, uwagi, czesci } = formularz;
  const [value, setValue] = useState<FormObject>({ kod, nazwa, od, podstawa, uwagi, czesci });
  const create = useAct('post', '/api/v1/formularze-wywiadu');
  const change = useAct('put', '/api/v1/formularze-wywiadu/{id}');
  const error = create.error ?? change.error;
  const faults = fieldErrors(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = prune(value) as FormularzBody;
    if ('id' in formularz) change.mutate({ path: { id: formularz.id }, body, wersja: formularz.wersja }, { onSuccess: onClose });
    else create.mutate({ body }, { onSuccess: onClose });
  };
  return (
    <Section title={'id' in formularz ? t.edit : t.create}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text size="sm" c="dimmed">{t.editorLead}</Text>
          <SchemaForm schema={SCHEMA} value={value} onChange={setValue} errorAt={(path) => faults[path]} />
          <ProblemAlert error={error} />
          <Group gap="xs"><Button type="submit" loading={create.isPending || change.isPending}>{t.save}</Button><Button variant="default" onClick={onClose}>{t.cancel}</Button></Group>
        </Stack>
      </form>
    </Section>
  );
}
