import { addDays, addMonths, addYears, type PlainDate, plainDate } from '@ostoja/kernel';
import type { Indexation, ParameterDefinition, ParameterRow } from '@ostoja/law';

/** The next day on which a value will, or should, be another one. */
export interface NastepnaZmiana {
  readonly dzien: PlainDate;
  /** What happens on it, in Polish. */
  readonly opis: string;
}

/** The row in force on the day. */
export function rowOn(rows: readonly ParameterRow[], dzien: PlainDate): ParameterRow | undefined {
  return rows.find(({ from, to }) => from <= dzien && (to === null || dzien <= to));
}

/** The first change after the day that is known or expected; null where nothing is. */
export function findNastepnaZmiana({ values, indexation }: ParameterDefinition, dzien: PlainDate): NastepnaZmiana | null {
  const next = values.find(({ from }) => from > dzien);
  const current = rowOn(values, dzien);
  const gap = current?.to ? addDays(current.to as PlainDate, 1) : null;
  if (gap !== null && gap !== next?.from) return { dzien: gap, opis: 'Koniec okresu obowiązywania; wartość na dalszy czas trzeba wczytać.' };
  if (next) return { dzien: next.from as PlainDate, opis: `Nowa wartość: ${next.value}.` };
  if (!indexation) return null;
  return { dzien: changesAround(indexation, dzien).next, opis: `${NAME[indexation.every] ?? 'Zmiana'} wartości (${indexation.source}).` };
}

/** The last day up to `dzien`, inclusive, on which the law changes the value. */
export function lastIndexation(indexation: Indexation, dzien: PlainDate): PlainDate {
  return changesAround(indexation, dzien).last;
}

const MONTHS: Readonly<Record<string, number>> = { quarter: 3, year: 12 };
const NAME: Readonly<Record<string, string>> = { quarter: 'Kwartalna zmiana', year: 'Coroczna zmiana' };

function changesAround({ every, day }: Indexation, dzien: PlainDate): { last: PlainDate; next: PlainDate } {
  const step = MONTHS[every] ?? MONTHS['year']!;
  const start = addYears(plainDate(`${dzien.slice(0, 4)}-${day}`), -1);
  let last = start;
  let next = addMonths(start, step);
  for (let count = 2; next <= dzien; count += 1) {
    last = next;
    next = addMonths(start, count * step);
  }
  return { last, next };
}
