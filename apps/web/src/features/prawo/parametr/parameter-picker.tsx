import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { type Parametr, parametersQuery } from '../api.js';
import { texts } from './texts.js';

const t = texts.load;
const DEBOUNCE_MS = 250;

interface ParameterPickerProps {
  readonly chosen: Parametr | undefined;
  readonly error: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** One of over a thousand parameters, found by typing; arrows and Enter choose. */
export function ParameterPicker({ chosen, error, onChoose }: ParameterPickerProps) {
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed, DEBOUNCE_MS);
  const searching = chosen && settled === labelOf(chosen) ? '' : settled;
  const found = useInfiniteQuery(parametersQuery({ domena: '', na_dzien: '', szukaj: searching })).data?.pages[0]?.elementy ?? [];
  const rows = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      label={t.pick} description={t.pickHint} required searchable error={error} nothingFoundMessage={t.nothing} maxDropdownHeight={280}
      data={rows.map((row) => ({ value: row.id, label: labelOf(row) }))} filter={({ options }) => options}
      value={chosen?.id ?? null} searchValue={typed} onSearchChange={setTyped} onChange={(id) => id && onChoose(id)}
    />
  );
}

/** Names repeat; an identifier does not. */
function labelOf({ nazwa, id }: Parametr): string {
  return `${capitalize(nazwa)} (${id})`;
}
