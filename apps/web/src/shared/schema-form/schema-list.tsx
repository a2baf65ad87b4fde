import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FIELDS, focusOn } from '../ui/focus.js';
import { PlusIcon, TrashIcon } from '../ui/icons.js';
import type { JsonSchema } from './schema.js';
import { texts } from './texts.js';
import { emptyObject, type FormObject, newItem } from './value.js';

type Draw = (schema: JsonSchema, value: FormObject, onChange: (value: FormObject) => void, path: string) => ReactNode;

interface CommonProps {
  readonly label: string;
  /** The label already stands above, as the heading of the section. */
  readonly labelled?: boolean;
  readonly description: string | undefined;
  readonly required: boolean;
  readonly schema: JsonSchema;
  readonly path: string;
  readonly onChange: (value: unknown) => void;
  readonly draw: Draw;
}

/** A list of objects: people of a household, their incomes. */
export function SchemaList({ label, labelled, description, schema, value, onChange, path, draw }: CommonProps & { readonly value: readonly FormObject[] }) {
  const item = schema.items ?? {};
  const name = item.title ?? label;
  const full = schema.maxItems !== undefined && value.length >= schema.maxItems;
  const { box, add, remove } = useListFocus();
  return (
    <Stack gap="xs" ref={box}>
      {!labelled && <Text fw={600} component="div">{label}</Text>}
      {description && <Text size="sm" c="dimmed">{description}</Text>}
      {value.map((part, index) => (
        <Fieldset key={index} legend={texts.itemOf(name, index + 1)} className="schema-item">
          <Stack gap="sm">
            {draw(item, part, (next) => onChange(value.map((old, at) => (at === index ? next : old))), `${path}.${index}`)}
            <Group justify="flex-end">
              <Button size="xs" variant="subtle" color="ceglasty" leftSection={<TrashIcon size={15} />} onClick={() => (onChange(value.filter((_, at) => at !== index)), remove())}
                aria-label={`${texts.remove}: ${texts.itemOf(name, index + 1)}`}>{texts.remove}</Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      <Group>
        <Button size="xs" variant="default" leftSection={<PlusIcon size={15} />} disabled={full} onClick={() => (onChange([...value, newItem(item, value.length)]), add())}>
          {full ? texts.full : `${texts.add}: ${name}`}
        </Button>
      </Group>
    </Stack>
  );
}

/** The focus goes into an item that was added, and to the button that adds when one was taken away. */
function useListFocus() {
  const box = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<'added' | 'removed' | null>(null);
  useEffect(() => {
    if (!moved) return;
    setMoved(null);
    const target = moved === 'added' ? [...(box.current?.querySelectorAll(':scope > fieldset') ?? [])].at(-1)?.querySelector<HTMLElement>(FIELDS) : box.current?.querySelector<HTMLElement>(':scope > :last-child button');
    if (target) focusOn(target);
  }, [moved]);
  return { box, add: () => setMoved('added'), remove: () => setMoved('removed') };
}

/** One object inside another; an optional one is added only when there is something to say. */
export function SchemaPart({ label, description, schema, value, onChange, path, required, draw }: CommonProps & { readonly value: FormObject | undefined }) {
  if (!value && !required) {
    return (
      <Group gap="xs">
        <Button size="xs" variant="default" leftSection={<PlusIcon size={15} />} onClick={() => onChange(emptyObject(schema))}>{`${texts.add}: ${label}`}</Button>
        {description && <Text size="sm" c="dimmed">{description}</Text>}
      </Group>
    );
  }
  return (
    <Fieldset legend={label} className="schema-item">
      <Stack gap="sm">
        {draw(schema, value ?? {}, onChange, path)}
        {!required && (
          <Group justify="flex-end">
            <Button size="xs" variant="subtle" color="ceglasty" leftSection={<TrashIcon size={15} />} onClick={() => onChange(undefined)} aria-label={`${texts.remove}: ${label}`}>{texts.remove}</Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}
