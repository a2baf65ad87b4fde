import { addDays, daysBetween, formatPolishDate, type PlainDate } from '@ostoja/kernel';
import type { ParameterDefinition, ParameterRow } from '@ostoja/law';
import { holdsDaysOfYear } from './day-of-year.js';
import { lastIndexation, rowOn } from './nastepna-zmiana.js';

/** `brak`: no value holds any more; `indeksacja`: the day of a change that the law orders has passed without a newer value; `konczy-sie`: the last period ends soon. */
export type RodzajAlarmu = 'brak' | 'indeksacja' | 'konczy-sie';

/** A value of the law that somebody has to look up and load. */
export interface AlarmParametru {
  readonly parametr: ParameterDefinition;
  readonly rodzaj: RodzajAlarmu;
  /** First day on which there is no value, or only a doubtful one. */
  readonly od: PlainDate;
  /** What to do, in Polish. */
  readonly opis: string;
  /** The last known value. */
  readonly ostatnia: ParameterRow;
  /** Provision that orders the change; null where the law names no day. */
  readonly przepis: string | null;
}

const URGENCY: Readonly<Record<RodzajAlarmu, number>> = { 'brak': 0, 'indeksacja': 1, 'konczy-sie': 2 };
/** A value that ended longer ago, and that no provision indexes, was repealed rather than forgotten. */
const FORGOTTEN_DAYS = 366;

/** What has to be loaded by the day `dni` days from now: of what is missing the latest first, for it bears on present cases; of what ends soon the nearest. */
export function listAlarmy(parameters: readonly ParameterDefinition[], dzien: PlainDate, dni: number): AlarmParametru[] {
  const found = parameters.flatMap((parametr) => alarmOf(parametr, dzien, dni) ?? []);
  return found.sort((a, b) => URGENCY[a.rodzaj] - URGENCY[b.rodzaj] || distance(a, dzien) - distance(b, dzien) || (a.parametr.id < b.parametr.id ? -1 : 1));
}

/** Days between today and the day of the alarm, before or after it. */
const distance = ({ od }: AlarmParametru, dzien: PlainDate): number => Math.abs(daysBetween(dzien, od));

function alarmOf(parametr: ParameterDefinition, dzien: PlainDate, dni: number): AlarmParametru | null {
  // A code word that ended is a case that the law dropped: nothing comes after it. A day of the year is set anew.
  if (parametr.unit === 'code' && !holdsDaysOfYear(parametr)) return null;
  const gap = findGap(parametr, dzien, dni);
  return gap?.rodzaj === 'brak' ? gap : (findIndeksacja(parametr, dzien) ?? gap);
}

/** The first day that matters on which no value holds, at the end or between two periods. */
function findGap(parametr: ParameterDefinition, dzien: PlainDate, dni: number): AlarmParametru | null {
  const { values, indexation } = parametr;
  for (const [at, ostatnia] of values.entries()) {
    if (ostatnia.to === null) return null;
    const next = values[at + 1];
    const od = addDays(ostatnia.to as PlainDate, 1);
    const forgotten = od < addDays(dzien, -FORGOTTEN_DAYS) && (next !== undefined || !indexation);
    if (next?.from === od || forgotten || od > addDays(dzien, dni)) continue;
    const until = next ? `, a następna zaczyna się ${formatPolishDate(next.from as PlainDate)}` : '';
    return {
      parametr, ostatnia, od, przepis: indexation?.source ?? null, rodzaj: od <= dzien ? 'brak' : 'konczy-sie',
      opis: `Wczytaj wartość obowiązującą od ${formatPolishDate(od)}: ostatnia znana kończy się ${formatPolishDate(ostatnia.to as PlainDate)}${until}`,
    };
  }
  return null;
}

/** The value of the day is older than the last change that the law orders; one loaded for later days does not mend it. */
function findIndeksacja(parametr: ParameterDefinition, dzien: PlainDate): AlarmParametru | null {
  const { values, indexation } = parametr;
  const ostatnia = rowOn(values, dzien);
  if (!indexation || !ostatnia) return null;
  const od = lastIndexation(indexation, dzien);
  if (ostatnia.from >= od) return null;
  return {
    parametr, ostatnia, od, przepis: indexation.source, rodzaj: 'indeksacja',
    opis: `Sprawdź i wczytaj wartość po zmianie z ${formatPolishDate(od)}: ostatnia znana obowiązuje od ${formatPolishDate(ostatnia.from as PlainDate)}`,
  };
}
