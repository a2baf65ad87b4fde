import { addDays, addYears, type PlainDate, plainDate } from '@ostoja/kernel';
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
  if (next) return { dzien: next.from as PlainDate, opis: `Nowa wartość: ${next.value}.` };
  const current = rowOn(values, dzien);
  if (current?.to) return { dzien: addDays(current.to as PlainDate, 1), opis: 'Koniec okresu obowiązywania; wartość na dalszy czas trzeba wczytać.' };
  if (!indexation) return null;
  const { day, source } = indexation;
  return { dzien: nextIndexation(day, dzien), opis: `Coroczna zmiana wartości (${source}).` };
}

/** The last day up to `dzien`, inclusive, on which the law changes the value. */
export function lastIndexation({ day }: Indexation, dzien: PlainDate): PlainDate {
  const thisYear = plainDate(`${dzien.slice(0, 4)}-${day}`);
  return thisYear <= dzien ? thisYear : addYears(thisYear, -1);
}

function nextIndexation(day: string, dzien: PlainDate): PlainDate {
  const thisYear = plainDate(`${dzien.slice(0, 4)}-${day}`);
  return thisYear > dzien ? thisYear : addYears(thisYear, 1);
}
