import { DomainError, formatPolishDate, type PlainDate } from '@ostoja/kernel';
import { conditionNotMet, dateInFuture, transitionIllegal } from '../postepowanie.errors.js';
import type { TerminWyprowadzony, ZdarzenieTerminu } from '../termin/termin.policy.js';
import type { Procedura, Przejscie, WarunekAlternatywny } from './procedura.js';

/** What a condition asks of a term, derived or stored. */
type StanTerminu = Pick<TerminWyprowadzony, 'zdarzenieId' | 'rodzaj' | 'stan' | 'data'>;
/** What a condition asks of an event. */
type ZdarzenieAkt = Pick<ZdarzenieTerminu, 'id' | 'rodzaj' | 'dzien'>;

interface StanAkt {
  readonly zdarzenia: readonly ZdarzenieAkt[];
  readonly terminy: readonly StanTerminu[];
}

/** What the procedure looks at before it allows an act. */
export interface Akta {
  readonly stan: string;
  readonly stanPrzedZawieszeniem: string | null;
  readonly wszczete: PlainDate;
  /** In the order in which they were recorded. */
  readonly zdarzenia: readonly ZdarzenieAkt[];
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
  assertKolejnosc(procedura, przejscie, akta.zdarzenia, dzien);
  if (przejscie.do === 'poprzedni' && akta.stanPrzedZawieszeniem === null) throw conditionNotMet(przejscie.nazwa, 'nie ma stanu, do którego można wrócić', przejscie.przepis);
  const brak = findBrakujacyWarunek(przejscie, akta, dzien);
  if (brak) throw conditionNotMet(przejscie.nazwa, brak, przejscie.przepis);
}

/** An act rests on what was before it: an appeal on the delivery, a resumption on the suspension. Errors: 422 `POSTEPOWANIE.DATE_BEFORE_PREVIOUS`. */
function assertKolejnosc(procedura: Procedura, { do: stan, nie_przed, przepis }: Przejscie, zdarzenia: readonly ZdarzenieAkt[], dzien: PlainDate): void {
  if (stan === null && !nie_przed) return;
  const before = zdarzenia.findLast(({ rodzaj }) => nie_przed?.includes(rodzaj) ?? changesState(procedura, rodzaj));
  if (!before || before.dzien <= dzien) return;
  const { nazwa } = getPrzejscie(procedura, before.rodzaj);
  throw new DomainError('POSTEPOWANIE.DATE_BEFORE_PREVIOUS', `Data nie może być wcześniejsza niż czynność, po której następuje: ${nazwa}, ${formatPolishDate(before.dzien)}.`, { field: 'dzien', provision: przepis });
}

/** A new end of a term lies ahead; one that the authority names itself also after the present end (KPA 36). Errors: 422 `POSTEPOWANIE.NEW_TERM_PAST`. */
export function assertNowyTermin({ przesuwa = [], tylko_dalej, przepis }: Przejscie, nowyTermin: unknown, terminy: readonly StanTerminu[], dzien: PlainDate): void {
  if (przesuwa.length === 0 || typeof nowyTermin !== 'string') return;
  const fault = (message: string): DomainError => new DomainError('POSTEPOWANIE.NEW_TERM_PAST', message, { field: 'dane.nowy_termin', provision: przepis });
  if (nowyTermin <= dzien) throw fault('Nowy termin musi być późniejszy niż dzień zawiadomienia.');
  const later = tylko_dalej && terminy.find(({ rodzaj, stan, data }) => przesuwa.includes(rodzaj) && stan === 'biegnie' && data >= nowyTermin);
  if (later) throw fault(`Nowy termin musi być późniejszy niż dotychczasowy: ${formatPolishDate(later.data)}.`);
}

/** Effects of law do not count: they are recorded by the night, and what a person did before may be found later. */
function changesState({ przejscia }: Procedura, rodzaj: string): boolean {
  const act = przejscia.find(({ kod }) => kod === rodzaj);
  return act !== undefined && act.do !== null && act.uprawnienie !== null;
}

/** The first condition of the act that the file does not meet on the day, in Polish; null when all are met. The state is not looked at. */
export function findBrakujacyWarunek(przejscie: Przejscie, akta: StanAkt, dzien: PlainDate): string | null {
  const has = (kod: string): boolean => akta.zdarzenia.some(({ rodzaj }) => rodzaj === kod);
  if (przejscie.tylko_raz && has(przejscie.kod)) return przejscie.tylko_raz;
  const missing = Object.entries(przejscie.wymaga ?? {}).find(([zdarzenie]) => !has(zdarzenie));
  if (missing) return missing[1];
  const conditional = Object.entries(przejscie.wymaga_gdy ?? {}).find(([gdy, { jedno_z }]) => has(gdy) && !since([gdy], akta.zdarzenia).some(({ rodzaj }) => jedno_z.includes(rodzaj)))?.[1];
  if (conditional) return conditional.brak;
  const unmet = przejscie.wymaga_jednego?.find((warunek) => !isMet(warunek, akta, dzien));
  return unmet ? unmet.brak : findPrzeszkodaTerminu(przejscie, akta, dzien);
}

/** What was recorded after the last of these; everything where none lies in the file. */
function since(kody: readonly string[], zdarzenia: readonly ZdarzenieAkt[]): readonly ZdarzenieAkt[] {
  return zdarzenia.slice(zdarzenia.findLastIndex(({ rodzaj }) => kody.includes(rodzaj)) + 1);
}

function isMet({ zdarzenia: kody, po_uplywie, po = [] }: WarunekAlternatywny, { zdarzenia, terminy }: StanAkt, dzien: PlainDate): boolean {
  const counted = since(po, zdarzenia);
  if (counted.some(({ rodzaj }) => kody.includes(rodzaj))) return true;
  const ids = new Set(counted.map(({ id }) => id));
  return hasPassed(po_uplywie, po.length > 0 ? terminy.filter(({ zdarzenieId }) => ids.has(zdarzenieId)) : terminy, dzien);
}

function findPrzeszkodaTerminu({ po_uplywie, przed_uplywem, wczesniej_niz_termin: wczesniej }: Przejscie, { zdarzenia, terminy }: StanAkt, dzien: PlainDate): string | null {
  const running = terminy.find(({ rodzaj, stan, data }) => rodzaj === po_uplywie && stan === 'biegnie' && data >= dzien);
  if (running) return `termin upływa dopiero ${formatPolishDate(running.data)}`;
  const passed = terminy.find(({ rodzaj, stan, data }) => rodzaj === przed_uplywem && stan === 'biegnie' && data < dzien);
  if (passed) return `termin upłynął ${formatPolishDate(passed.data)}`;
  const asked = wczesniej && zdarzenia.findLast(({ rodzaj }) => rodzaj === wczesniej.zdarzenie);
  if (!asked) return null;
  const inTime = terminy.some(({ rodzaj, stan, data }) => wczesniej.terminy.includes(rodzaj) && (stan === 'wstrzymany' || (stan === 'biegnie' && data >= asked.dzien)));
  return inTime ? null : wczesniej.brak;
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
