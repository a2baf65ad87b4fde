import { addDays, formatPolishDate, type PlainDate } from '@ostoja/kernel';
import type { ParameterDefinition, ParameterRow } from '@ostoja/law';
import { lastIndexation } from './nastepna-zmiana.js';

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

/** What has to be loaded by the day `dni` days from now, the most urgent first. */
export function listAlarmy(parameters: readonly ParameterDefinition[], dzien: PlainDate, dni: number): AlarmParametru[] {
  const found = parameters.flatMap((parametr) => alarmOf(parametr, dzien, dni) ?? []);
  return found.sort((a, b) => URGENCY[a.rodzaj] - URGENCY[b.rodzaj] || (a.od < b.od ? -1 : Number(a.od > b.od)) || (a.parametr.id < b.parametr.id ? -1 : 1));
}

function alarmOf(parametr: ParameterDefinition, dzien: PlainDate, dni: number): AlarmParametru | null {
  const { values, unit, indexation } = parametr;
  const ostatnia = values.at(-1);
  // A code word that ended is a case that the law dropped: nothing comes after it.
  if (!ostatnia || unit === 'code') return null;
  const base = { parametr, ostatnia, przepis: indexation?.source ?? null };
  if (ostatnia.to !== null) {
    const od = addDays(ostatnia.to as PlainDate, 1);
    if (od > addDays(dzien, dni) || (!indexation && od < addDays(dzien, -FORGOTTEN_DAYS))) return null;
    const rodzaj = od <= dzien ? 'brak' : 'konczy-sie';
    return { ...base, rodzaj, od, opis: `Wczytaj wartość obowiązującą od ${formatPolishDate(od)}: ostatnia znana kończy się ${formatPolishDate(ostatnia.to as PlainDate)}` };
  }
  if (!indexation) return null;
  const changed = lastIndexation(indexation, dzien);
  if (ostatnia.from >= changed) return null;
  return { ...base, rodzaj: 'indeksacja', od: changed, opis: `Sprawdź i wczytaj wartość po zmianie z ${formatPolishDate(changed)}: ostatnia znana obowiązuje od ${formatPolishDate(ostatnia.from as PlainDate)}` };
}
