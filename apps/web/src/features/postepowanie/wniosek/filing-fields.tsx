import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { ChangeEvent } from 'react';
import type { Filing } from './filing.js';
import { texts } from '../texts.js';

const t = texts.wniosek.filing;
const options = (names: Readonly<Record<string, string>>, empty = false) => [...(empty ? [{ value: '', label: '' }] : []), ...Object.entries(names).map(([value, label]) => ({ value, label }))];

interface FilingFieldsProps {
  readonly value: Filing;
  readonly onChange: (value: Filing) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** Who files the application and how it is signed; asks further only where the choice calls for it. */
export function FilingFields({ value, onChange, errorAt }: FilingFieldsProps) {
  const bind = (name: keyof Filing) => ({
    value: value[name], error: errorAt(`zlozenie.${name}`),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => onChange({ ...value, [name]: event.currentTarget.value }),
  });
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <NativeSelect label={t.who} data={options(t.whos)} {...bind('sklada')} />
      <NativeSelect label={t.signature} data={options(t.signatures)} {...bind('podpis')} />
      {value.sklada !== 'osoba' && <TextInput label={t.name} description={t.nameHint} required {...bind('skladajacy')} />}
      {value.sklada === 'inna-osoba' && <NativeSelect label={t.consent} description={t.consentHint} required data={options(t.consents, true)} {...bind('zgoda')} />}
      {value.podpis === 'za-osobe' && <TextInput label={t.note} description={t.noteHint} required {...bind('podpis_wzmianka')} />}
    </SimpleGrid>
  );
}
