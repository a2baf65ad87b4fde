import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { DateField } from '../../../shared/form/fields.js';
import { texts } from './texts.js';

const t = texts.accounts;

/** Days on which the person was away. */
export interface Absence {
  readonly od: string;
  readonly do: string;
  readonly powod: string;
}

interface AbsencesProps {
  readonly value: readonly Absence[];
  readonly onChange: (value: readonly Absence[]) => void;
}

/** Absences of a month, each with its reason. */
export function Absences({ value, onChange }: AbsencesProps) {
  const set = (index: number, patch: Partial<Absence>) => onChange(value.map((one, at) => (at === index ? { ...one, ...patch } : one)));
  return (
    <Stack gap="xs" role="group" aria-label={t.absences}>
      <Text fw={600} size="sm">{t.absences}</Text>
      {value.map((one, index) => (
        <Group key={index} gap="xs" align="flex-end">
          <DateField label={texts.from} required value={one.od} onChange={(event) => set(index, { od: event.currentTarget.value })} />
          <DateField label={texts.to} required value={one.do} onChange={(event) => set(index, { do: event.currentTarget.value })} />
          <TextInput label={t.absenceReason} required value={one.powod} onChange={(event) => set(index, { powod: event.currentTarget.value })} />
          <Button size="xs" variant="subtle" color="ceglasty" onClick={() => onChange(value.filter((_, at) => at !== index))}>{t.removeAbsence}</Button>
        </Group>
      ))}
      <Group><Button size="xs" variant="default" onClick={() => onChange([...value, { od: '', do: '', powod: '' }])}>{t.addAbsence}</Button></Group>
    </Stack>
  );
}
