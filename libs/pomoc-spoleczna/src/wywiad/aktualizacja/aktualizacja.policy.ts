import { addDays, DomainError, type PlainDate } from '@ostoja/kernel';
import type { ParameterSnapshot } from '@ostoja/law';
import { MIEJSCA_POMOCY } from '../../rules/wywiad.facts.js';
import { aktualizacjaWywiadu } from '../../rules/wywiad.termin.js';
import { deriveTermin } from '../zlecenie/termin-zlecenia.js';

type Miejsce = keyof typeof MIEJSCA_POMOCY;

/**
 * Help that runs without an end or for long, so that the interview behind it must be kept fresh (art. 107 ust. 4). The act does not list the
 * forms; a form missing here gives no timer.
 */
export const STALE_FORMY: Readonly<Record<string, Miejsce>> = {
  'zasilek-staly': 'srodowisko',
  'uslugi-opiekuncze': 'srodowisko',
  'specjalistyczne-uslugi-opiekuncze': 'srodowisko',
  'skladka-zdrowotna': 'srodowisko',
  'mieszkanie-wspomagane': 'srodowisko',
  'dom-pomocy-spolecznej': 'dps',
  'osrodek-wsparcia': 'srodowisko',
  'osrodek-wsparcia-zaburzenia': 'osrodek_wsparcia_zaburzenia',
};

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

/** The day by which the interview must be updated, for all forms of help that the person has: whoever stays in a home has twelve months. */
export function terminAktualizacji(snapshot: ParameterSnapshot, ostatni: PlainDate, formy: readonly string[]): TerminAktualizacji {
  const miejsca = formy.flatMap((kod) => STALE_FORMY[kod] ?? []);
  const miejsce = miejsca.find((one) => one !== 'srodowisko') ?? 'srodowisko';
  const { obliczenie } = aktualizacjaWywiadu.calculateFor(snapshot, { zdarzenie: ostatni, miejsce });
  return { termin: obliczenie!.koniec, opis: deriveTermin(obliczenie!).opis };
}

/** Why an update is due: the time has come, or life changed since. */
export function powodAktualizacji(termin: PlainDate, zmiana: PlainDate | null, dzis: PlainDate, zapas: number): 'po-terminie' | 'zmiana-danych' | 'zbliza-sie' | null {
  if (termin < dzis) return 'po-terminie';
  if (zmiana) return 'zmiana-danych';
  return termin <= addDays(dzis, zapas) ? 'zbliza-sie' : null;
}
