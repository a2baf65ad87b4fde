import { addDays, type PlainDate } from '@ostoja/kernel';
import { isWorkingDay } from '@ostoja/law';

/** A duty with a term that waits for a worker. */
export interface Zadane {
  readonly terminId: string;
  readonly sprawaId: string;
  readonly data: PlainDate;
}

/** One worker's queue in a unit and role. `tempo`: duties done per working day; null when nothing is known yet. */
export interface Kolejka {
  readonly uzytkownikId: string;
  readonly terminy: readonly Zadane[];
  readonly tempo: number | null;
}

/** A duty that the worker, at the pace so far, would do after its term. */
export interface Zagrozenie extends Zadane {
  readonly uzytkownikId: string;
  /** The working day on which it would be done. */
  readonly przewidywany: PlainDate;
}

export interface Propozycja {
  readonly sprawaId: string;
  readonly terminId: string;
  readonly z: string;
  readonly na: string;
  /** The working day on which the other worker would do it. */
  readonly przewidywany: PlainDate;
}

/** Pace assumed for a worker in a team of which nothing is known yet: one duty a working day. */
const TEMPO_BEZ_DANYCH = 1;

/** A worker's own pace, else the team's, else the assumption. */
export function tempoOf({ tempo }: Kolejka, team: readonly Kolejka[]): { readonly tempo: number; readonly zalozone: boolean } {
  if (tempo !== null && tempo > 0) return { tempo, zalozone: false };
  const known = team.map((one) => one.tempo).filter((one): one is number => one !== null && one > 0);
  if (known.length === 0) return { tempo: TEMPO_BEZ_DANYCH, zalozone: true };
  return { tempo: known.reduce((sum, one) => sum + one, 0) / known.length, zalozone: true };
}

/** Who would miss what when everybody goes on at their pace, the nearest term first. */
export function forecast(team: readonly Kolejka[], dzis: PlainDate): Zagrozenie[] {
  return team.flatMap((kolejka) => {
    const { tempo } = tempoOf(kolejka, team);
    return byTerm(kolejka.terminy).flatMap((zadane, index) => {
      const przewidywany = doneOn(index + 1, tempo, dzis);
      return przewidywany > zadane.data ? [{ ...zadane, uzytkownikId: kolejka.uzytkownikId, przewidywany }] : [];
    });
  });
}

/**
 * Moves of threatened cases to a colleague who would still do them in time without missing an own term. The queue of the colleague
 * grows with each, so the moves hold together. What is overdue already cannot be saved by moving and stays.
 */
export function proposeMoves(team: readonly Kolejka[], dzis: PlainDate): Propozycja[] {
  let queues: readonly Kolejka[] = team.map((kolejka) => ({ ...kolejka, tempo: tempoOf(kolejka, team).tempo }));
  const moves: Propozycja[] = [];
  const tried = new Set<string>();
  for (;;) {
    const next = forecast(queues, dzis).find(({ terminId, data }) => data >= dzis && !tried.has(terminId));
    if (!next) return moves;
    tried.add(next.terminId);
    const { uzytkownikId: z, przewidywany: _, ...zadane } = next;
    const target = findTarget(queues, z, zadane, dzis);
    if (!target) continue;
    queues = queues.map((kolejka) => {
      if (kolejka.uzytkownikId === z) return { ...kolejka, terminy: kolejka.terminy.filter(({ terminId }) => terminId !== zadane.terminId) };
      return kolejka.uzytkownikId === target.na ? { ...kolejka, terminy: [...kolejka.terminy, zadane] } : kolejka;
    });
    moves.push({ sprawaId: zadane.sprawaId, terminId: zadane.terminId, z, ...target });
  }
}

/** The colleague who would be done with it soonest, and in time, without a new miss of their own. */
function findTarget(team: readonly Kolejka[], from: string, zadane: Zadane, dzis: PlainDate): Pick<Propozycja, 'na' | 'przewidywany'> | null {
  const candidates = team.flatMap((kolejka) => {
    const grown = { ...kolejka, terminy: [...kolejka.terminy, zadane] };
    if (kolejka.uzytkownikId === from || forecast([grown], dzis).length > forecast([kolejka], dzis).length) return [];
    const place = byTerm(grown.terminy).findIndex(({ terminId }) => terminId === zadane.terminId);
    return [{ na: kolejka.uzytkownikId, przewidywany: doneOn(place + 1, kolejka.tempo!, dzis) }];
  });
  return candidates.sort((a, b) => (a.przewidywany < b.przewidywany ? -1 : 1))[0] ?? null;
}

function byTerm(terminy: readonly Zadane[]): Zadane[] {
  return [...terminy].sort((a, b) => (a.data === b.data ? a.terminId.localeCompare(b.terminId) : a.data < b.data ? -1 : 1));
}

/** The working day on which the n-th duty is done; today counts when it is one. */
function doneOn(n: number, tempo: number, dzis: PlainDate): PlainDate {
  let left = Math.ceil(n / tempo);
  let day = dzis;
  for (;;) {
    if (isWorkingDay(day)) left -= 1;
    if (left <= 0) return day;
    day = addDays(day, 1);
  }
}
