import { addDays, DomainError, type PlainDate } from '@ostoja/kernel';
import type { ParameterSnapshot, Term } from '@ostoja/law';
import { MIEJSCA_POMOCY } from '../../rules/wywiad.facts.js';
import { aktualizacjaWywiadu } from '../../rules/wywiad.termin.js';
import { deriveTermin } from '../zlecenie/termin-zlecenia.js';

/** Where the person lives, as far as the length of the term depends on it. */
type Miejsce = keyof typeof MIEJSCA_POMOCY;

/**
 * Benefits that are permanent forms of help, so that the interview behind them must be kept fresh (art. 107 ust. 4). The act does not list
 * them; a benefit missing here gives no timer. Help for a time set beforehand (zasiłek okresowy, a meal, a shelter) is none.
 */
export const STALE_FORMY: readonly string[] = ['zasilek-staly', 'uslugi-opiekuncze-w-domu', 'specjalistyczne-uslugi-opiekuncze', 'skladka-zdrowotna'];

/** States of a case in which its help runs. */
export const W_TRAKCIE = ['doreczona', 'ostateczna', 'realizacja', 'wstrzymana'] as const;

/** A periodic update serves help that runs; anything else waits for its decision. Errors: 422. */
export function assertRunning(stany: readonly string[]): void {
  if (stany.every((stan) => (W_TRAKCIE as readonly string[]).includes(stan))) return;
  throw new DomainError('POMOC_SPOLECZNA.HELP_NOT_RUNNING', 'Aktualizacja okresowa dotyczy pomocy, która trwa. W sprawie przed decyzją rozpocznij zwykły wywiad.', {
    field: 'sprawa_ids', provision: 'art. 107 ust. 4 ustawy o pomocy społecznej',
  });
}

export interface TerminAktualizacji {
  readonly termin: PlainDate;
  readonly opis: string;
}

/** The day by which an interview must be updated while permanent help runs; whoever stays in a home has twelve months. */
export function terminAktualizacji(snapshot: ParameterSnapshot, ostatni: PlainDate, miejsce: Miejsce = 'srodowisko'): TerminAktualizacji {
  const obliczenie = calculate(snapshot, ostatni, miejsce);
  return { termin: obliczenie.koniec, opis: deriveTermin(obliczenie).opis };
}

/** How many months the law gives after an interview of the day. */
export function miesiaceAktualizacji(snapshot: ParameterSnapshot, ostatni: PlainDate, miejsce: Miejsce): number {
  return calculate(snapshot, ostatni, miejsce).liczba;
}

function calculate(snapshot: ParameterSnapshot, zdarzenie: PlainDate, miejsce: Miejsce): Term {
  return aktualizacjaWywiadu.calculateFor(snapshot, { zdarzenie, miejsce }).obliczenie!;
}

/** Why an update is due: the time has come, or life changed since. */
export function powodAktualizacji(termin: PlainDate, zmiana: PlainDate | null, dzis: PlainDate, zapas: number): 'po-terminie' | 'zmiana-danych' | 'zbliza-sie' | null {
  if (termin < dzis) return 'po-terminie';
  if (zmiana) return 'zmiana-danych';
  return termin <= addDays(dzis, zapas) ? 'zbliza-sie' : null;
}
