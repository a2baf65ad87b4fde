import { Group, TextInput } from '@mantine/core';
import { SourceField } from '../source-field.js';
import type { Linia } from './api.js';
import { texts as t } from './texts.js';

export const EMPTY_LINE: Linia = { dzial: '852', rozdzial: '', paragraf: '3110', zrodlo: 'wlasne' };

/** What is missing of a line; `prefix` is what stands before the names of its fields. */
export function findMissing(line: Linia, prefix = ''): Record<string, string> {
  const names = ['dzial', 'rozdzial', 'paragraf', 'zrodlo'] as const;
  return Object.fromEntries(names.filter((name) => line[name] === '').map((name) => [prefix + name, t.required]));
}

interface LineFieldsProps {
  readonly value: Linia;
  readonly onChange: (patch: Partial<Linia>) => void;
  /** The fault at a part of the line. */
  readonly errorAt: (name: keyof Linia) => string | undefined;
}

/** Section, chapter, paragraph and source of a line of the budget. */
export function LineFields({ value, onChange, errorAt }: LineFieldsProps) {
  const field = (name: keyof Linia, label: string, maxLength: number) => (
    <TextInput label={label} required inputMode="numeric" maxLength={maxLength} value={value[name]} error={errorAt(name)} onChange={(event) => onChange({ [name]: event.currentTarget.value.trim() })} />
  );
  return (
    <Group gap="xs" grow align="flex-start" preventGrowOverflow={false}>
      {field('dzial', t.section, 3)}
      {field('rozdzial', t.chapter, 5)}
      {field('paragraf', t.paragraph, 4)}
      <SourceField label={t.source} required value={value.zrodlo} error={errorAt('zrodlo')} onChange={(zrodlo) => onChange({ zrodlo })} />
    </Group>
  );
}
