import { formatPolishDate, type PlainDate } from '@ostoja/kernel';
import type { StanKontraktu, RodzajKontraktu } from './kontrakt.entity.js';
import type { KontraktTresc } from './kontrakt-tresc.dto.js';
import { dayOutOfContract, draftExists, kontraktIncomplete, noDraft, notDraft, notInForce, onePartyOnly, partyUnknown, WZOR } from './kontrakt.errors.js';

/** What is about to be signed. */
export interface DoPodpisu {
  readonly rodzaj: RodzajKontraktu;
  readonly od: PlainDate | null;
  readonly do: PlainDate | null;
  readonly tresc: KontraktTresc;
  readonly stronyIds: readonly string[];
}

/** What is said at the signature. */
export interface Podpis {
  readonly dzien: PlainDate;
  /** Persons who signed; the worker signs by the act itself. */
  readonly osobaIds: readonly string[];
}

const ART_108_1A = 'art. 108 ust. 1a ustawy o pomocy społecznej';

/** Part A binds the person and whoever of the household takes part, part B one person. Errors: 422. */
export function assertStrony(rodzaj: RodzajKontraktu, osobaIds: readonly string[], rodzina: readonly string[]): void {
  if (rodzaj === 'b' && osobaIds.length > 1) throw onePartyOnly();
  if (!osobaIds.every((id) => rodzina.includes(id))) throw partyUnknown();
}

/** Refuses to sign what is not whole: aims with measures, duties of both sides, time and reviews within it. Errors: 422 `KONTRAKT.INCOMPLETE`. */
export function assertKompletny(szkic: DoPodpisu, podpis: Podpis, dzis: PlainDate): asserts szkic is DoPodpisu & { od: PlainDate; do: PlainDate } {
  assertOkres(szkic, podpis.dzien, dzis);
  assertTresc(szkic.rodzaj, szkic.tresc);
  assertOceny(szkic);
  const bez = szkic.stronyIds.find((id) => !podpis.osobaIds.includes(id));
  if (bez !== undefined || podpis.osobaIds.length !== szkic.stronyIds.length) throw kontraktIncomplete('podpisali', 'Kontrakt podpisuje każda osoba, którą on wiąże.', WZOR);
}

function assertOkres({ od, do: until, tresc }: DoPodpisu, dzien: PlainDate, dzis: PlainDate): void {
  if (dzien > dzis) throw kontraktIncomplete('dzien', `Podpis nie może nosić daty późniejszej niż ${formatPolishDate(dzis)}.`);
  if (!od || !until) throw kontraktIncomplete('od', 'Podaj, od kiedy i do kiedy kontrakt obowiązuje.');
  if (until < od) throw kontraktIncomplete('do', 'Koniec kontraktu nie może być przed jego początkiem.');
  if (tresc.uzgodnienie && tresc.uzgodnienie.dzien > dzien) throw kontraktIncomplete('tresc.uzgodnienie.dzien', 'Tekst uzgadnia się przed podpisaniem kontraktu.', ART_108_1A);
}

function assertTresc(rodzaj: RodzajKontraktu, { przyczyny, cele = [], dzialania = [], dotychczasowe_dzialania }: KontraktTresc): void {
  if (!przyczyny) throw kontraktIncomplete('tresc.przyczyny', 'Opisz przyczyny trudnej sytuacji.', WZOR);
  if (rodzaj === 'b' && !dotychczasowe_dzialania) throw kontraktIncomplete('tresc.dotychczasowe_dzialania', 'Opisz dotychczasowe działania i przyczyny ich niepowodzeń.', WZOR);
  if (!cele.some((cel) => cel.rodzaj === 'glowny')) throw kontraktIncomplete('tresc.cele', 'Podaj cel główny.', WZOR);
  const bezMiernika = cele.findIndex(({ miernik }) => !miernik);
  if (bezMiernika >= 0) throw kontraktIncomplete(`tresc.cele.${bezMiernika}.miernik`, 'Zapisz, po czym strony poznają, że cel osiągnięto.', WZOR);
  for (const [strona, message] of [['osoba', 'Podaj, co zrobi osoba albo rodzina.'], ['pracownik', 'Podaj, co zrobi pracownik socjalny.']] as const) {
    if (!dzialania.some((one) => one.strona === strona)) throw kontraktIncomplete('tresc.dzialania', message, 'art. 6 pkt 6 ustawy o pomocy społecznej');
  }
}

function assertOceny({ od, do: until, tresc: { oceny = [] } }: DoPodpisu): void {
  if (oceny.length === 0) throw kontraktIncomplete('tresc.oceny', 'Umów co najmniej jedną ocenę realizacji.', WZOR);
  const poza = oceny.findIndex(({ termin }) => termin < od! || termin > until!);
  if (poza >= 0) throw kontraktIncomplete(`tresc.oceny.${poza}.termin`, 'Ocena powinna wypaść w czasie trwania kontraktu.', WZOR);
}

/** A draft is written only before the signature or in an annex of a contract in force. Errors: 409. */
export function assertMaSzkic(hasDraft: boolean): void {
  if (!hasDraft) throw noDraft();
}

/** An annex is begun on a contract in force, one at a time. Errors: 409. */
export function assertMozliwyAneks(stan: StanKontraktu, hasDraft: boolean): void {
  assertObowiazuje(stan);
  if (hasDraft) throw draftExists();
}

/** Errors: 409 `KONTRAKT.NOT_IN_FORCE`. */
export function assertObowiazuje(stan: StanKontraktu): void {
  if (stan !== 'obowiazuje') throw notInForce();
}

/** Only what was not signed can be refused. Errors: 409 `KONTRAKT.NOT_DRAFT`. */
export function assertMozliwaOdmowa(stan: StanKontraktu): void {
  if (stan !== 'projekt') throw notDraft();
}

/** What happens under a contract happens between its conclusion and today. Errors: 422 `KONTRAKT.DAY`. */
export function assertDzien(dzien: PlainDate, odDnia: PlainDate | null, dzis: PlainDate): void {
  if (dzien > dzis) throw dayOutOfContract(`Podaj dzień nie późniejszy niż ${formatPolishDate(dzis)}.`);
  if (odDnia && dzien < odDnia) throw dayOutOfContract(`Podaj dzień nie wcześniejszy niż ${formatPolishDate(odDnia)}: wtedy zawarto kontrakt.`);
}

