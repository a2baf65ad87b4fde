import { DomainError, formatPolishDate, type PlainDate } from '@ostoja/kernel';
import { conditionNotMet, dateInFuture, transitionIllegal } from '../postepowanie.errors.js';
import type { TerminWyprowadzony } from '../termin/termin.policy.js';
import type { Procedura, Przejscie } from './procedura.js';

/** What the procedure looks at before it allows an act. */
export interface Akta {
  readonly stan: string;
  readonly stanPrzedZawieszeniem: string | null;
  readonly wszczete: PlainDate;
  /** Kinds of the events in the file. */
  readonly zdarzenia: ReadonlySet<string>;
  readonly terminy: readonly TerminWyprowadzony[];
}

/** The act with the code; an unknown one is a fault of the program, not of a person. */
export function getPrzejscie(procedura: Procedura, kod: string): Przejscie {
  const found = procedura.przejscia.find((przejscie) => przejscie.kod === kod);
  if (!found) throw new Error(`Procedure ${procedura.kod} ${procedura.wersja} has no act "${kod}"`);
  return found;
}

/**
 * Allows the act or says why not. Errors: 409 `POSTEPOWANIE.TRANSITION_ILLEGAL` (state), 409 `POSTEPOWANIE.CONDITION_NOT_MET`
 * (an earlier act is missing, a term has not passed), 422 when the day is impossible.
 */
export function assertPrzejscie(procedura: Procedura, przejscie: Przejscie, akta: Akta, dzien: PlainDate, dzis: PlainDate): void {
  if (!przejscie.z.includes(akta.stan)) {
    throw transitionIllegal(przejscie.nazwa, procedura.stany[akta.stan]?.nazwa ?? akta.stan, przejscie.przepis);
  }
  if (dzien > dzis) throw dateInFuture('dzien');
  if (dzien < akta.wszczete) {
    throw new DomainError('POSTEPOWANIE.DATE_BEFORE_START', 'Data czynności nie może być wcześniejsza niż wszczęcie postępowania.', {
      field: 'dzien',
      provision: przejscie.przepis,
    });
  }
  for (const [zdarzenie, brak] of Object.entries(przejscie.wymaga ?? {})) {
    if (!akta.zdarzenia.has(zdarzenie)) throw conditionNotMet(przejscie.nazwa, brak, przejscie.przepis);
  }
  const running = akta.terminy.find((termin) => termin.rodzaj === przejscie.po_uplywie && termin.stan === 'biegnie');
  if (running && running.data >= dzien) {
    throw conditionNotMet(przejscie.nazwa, `termin upływa dopiero ${formatPolishDate(running.data)}`, przejscie.przepis);
  }
}

/** The state after an allowed act. */
export function nextStan(przejscie: Przejscie, akta: Pick<Akta, 'stan' | 'stanPrzedZawieszeniem'>): string {
  if (przejscie.do === null) return akta.stan;
  return przejscie.do === 'poprzedni' ? akta.stanPrzedZawieszeniem! : przejscie.do;
}
