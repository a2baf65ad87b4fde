import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { SchemaForm } from '../../../shared/schema-form/schema-form.js';
import { choicesOf, type JsonSchema } from '../../../shared/schema-form/schema.js';
import type { FormObject } from '../../../shared/schema-form/value.js';
import { PlusIcon, TrashIcon } from '../../../shared/ui/icons.js';
import { texts as t } from './texts.js';

interface PeopleFieldsProps {
  readonly schema: JsonSchema;
  readonly people: readonly FormObject[];
  readonly onChange: (people: readonly FormObject[]) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** The household: the one who asks, then everybody they live with. A new person takes the focus; after a removal the button to add does. */
export function PeopleFields({ schema, people, onChange, errorAt }: PeopleFieldsProps) {
  const list = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const count = useRef(people.length);
  useEffect(() => {
    if (people.length > count.current) list.current?.querySelector<HTMLElement>('fieldset:last-of-type :is(select, input)')?.focus();
    if (people.length < count.current) addButton.current?.focus();
    count.current = people.length;
  }, [people.length]);
  const full = people.length >= (schema.maxItems ?? Infinity);
  const change = (at: number) => (next: FormObject) => onChange(people.map((old, index) => (index === at ? next : old)));
  return (
    <Stack gap="md" ref={list}>
      {people.map((person, index) => (
        <Fieldset key={index} legend={index === 0 ? t.me : t.person(index + 1)} className="schema-item">
          <Stack gap="sm">
            {index === 0 && <Text size="sm" c="dimmed">{t.meHint}</Text>}
            <SchemaForm schema={personSchema(schema.items ?? {}, index === 0)} value={person} onChange={change(index)} errorAt={errorAt} path={`osoby.${index}`} />
            {index > 0 && (
              <Group justify="flex-end">
                <Button size="xs" variant="subtle" color="ceglasty" leftSection={<TrashIcon size={15} />} onClick={() => onChange(people.filter((_, at) => at !== index))}>{t.removePerson(index + 1)}</Button>
              </Group>
            )}
          </Stack>
        </Fieldset>
      ))}
      <Group><Button ref={addButton} variant="default" leftSection={<PlusIcon size={16} />} disabled={full} onClick={() => onChange([...people, {}])}>{full ? t.fullHouse : t.addPerson}</Button></Group>
    </Stack>
  );
}

/** Who a person is to the one who asks: the first is that one, the others are not. */
function personSchema(item: JsonSchema, first: boolean): JsonSchema {
  const { kim = {}, ...rest } = item.properties ?? {};
  if (first) return { ...item, properties: rest };
  return { ...item, properties: { kim: { ...kim, 'x-wartosci': choicesOf(kim).filter(({ kod }) => kod !== 'ja') }, ...rest } };
}
