import { DomainError, formatPolishDate, type PlainDate } from '@ostoja/kernel';
import { conditionNotMet, dateInFuture, transitionIllegal } from '../postepowanie.errors.js';
import type { TerminWyprowadzony } from '../termin/termin.policy.js';
import type { Procedura, Przejscie } from './procedura.js';

/** What a condition asks of a term, derived or stored. */
type StanTerminu = Pick<TerminWyprowadzony, 'rodzaj' | 'stan' | 'data'>;

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
  if (przejscie.do === 'poprzedni' && akta.stanPrzedZawieszeniem === null) throw conditionNotMet(przejscie.nazwa, 'nie ma stanu, do którego można wrócić', przejscie.przepis);
  const brak = findBrakujacyWarunek(przejscie, akta, dzien);
  if (brak) throw conditionNotMet(przejscie.nazwa, brak, przejscie.przepis);
}

/** The first condition of the act that the file does not meet on the day, in Polish; null when all are met. The state is not looked at. */
export function findBrakujacyWarunek(przejscie: Przejscie, { zdarzenia, terminy }: { readonly zdarzenia: ReadonlySet<string>; readonly terminy: readonly StanTerminu[] }, dzien: PlainDate): string | null {
  const missing = Object.entries(przejscie.wymaga ?? {}).find(([zdarzenie]) => !zdarzenia.has(zdarzenie));
  if (missing) return missing[1];
  const [, conditional] = Object.entries(przejscie.wymaga_gdy ?? {}).find(([gdy, { jedno_z }]) => zdarzenia.has(gdy) && !jedno_z.some((zdarzenie) => zdarzenia.has(zdarzenie))) ?? [];
  if (conditional) return conditional.brak;
  const { wymaga_jednego: jedno } = przejscie;
  if (jedno && !jedno.zdarzenia.some((zdarzenie) => zdarzenia.has(zdarzenie)) && !hasPassed(jedno.po_uplywie, terminy, dzien)) return jedno.brak;
  const running = terminy.find(({ rodzaj, stan, data }) => rodzaj === przejscie.po_uplywie && stan === 'biegnie' && data >= dzien);
  return running ? `termin upływa dopiero ${formatPolishDate(running.data)}` : null;
}

function hasPassed(rodzaj: string | undefined, terminy: readonly StanTerminu[], dzien: PlainDate): boolean {
  return terminy.some((termin) => termin.rodzaj === rodzaj && (termin.stan === 'spelniony' || (termin.stan === 'biegnie' && termin.data < dzien)));
}

/**
 * The state that an act may return to: each act that makes the proceeding stand still, or remembers, puts one on top of the earlier.
 * The signature ends all of them. Null when there is none.
 */
export function findStanPoprzedni(procedura: Procedura, zdarzenia: readonly { readonly rodzaj: string }[]): string | null {
  let stan = procedura.stan_poczatkowy;
  let remembered: string[] = [];
  for (const { rodzaj } of zdarzenia) {
    const act = procedura.przejscia.find(({ kod }) => kod === rodzaj);
    if (!act || act.do === null) continue;
    if (act.zegar === 'staje' || act.zapamietuje) remembered.push(stan);
    if (act.zapomina) remembered = [];
    stan = act.do === 'poprzedni' ? (remembered.pop() ?? stan) : act.do;
  }
  return remembered.at(-1) ?? null;
}

/** The state after an allowed act. */
export function nextStan(przejscie: Przejscie, akta: Pick<Akta, 'stan' | 'stanPrzedZawieszeniem'>): string {
  if (przejscie.do === null) return akta.stan;
  return przejscie.do === 'poprzedni' ? akta.stanPrzedZawieszeniem! : przejscie.do;
}
