import { addDays, daysBetween, formatPolishDate, Fraction, type PlainDate } from '@ostoja/kernel';
import { calculateTerm, countOf, isWorkingDay, type Term } from '@ostoja/law';
import type { Procedura, Przejscie, RolaTerminu, TerminProcedury } from '../procedura/procedura.js';

/** An event of a proceeding, as far as terms depend on it. */
export interface ZdarzenieTerminu {
  readonly id: string;
  readonly rodzaj: string;
  readonly dzien: PlainDate;
  readonly dane: Readonly<Record<string, unknown>>;
}

/** A time during which the proceeding stood still. */
interface Przestoj {
  readonly od: PlainDate;
  readonly do: PlainDate;
  /** Where it is another than that of the term. */
  readonly przepis?: string;
  /** The last day does not count either. */
  readonly wlacznie?: true;
  /** Kinds of terms that it concerns; without it all that stand still. */
  readonly terminy?: readonly string[];
}

/** A time that does not count, with the provision. */
export interface Wstrzymanie {
  readonly od: PlainDate;
  readonly do: PlainDate;
  /** Days added: calendar days, or working days for a term in working days. */
  readonly dni: number;
  readonly przepis: string;
  readonly wlacznie?: true;
}

/** Why a term ends when it does: the whole calculation, and the same in one Polish sentence. */
export interface Wyprowadzenie {
  readonly obliczenie: Term;
  readonly wstrzymania: readonly Wstrzymanie[];
  readonly nowy_termin: PlainDate | null;
  /** The day of the notice that named it: what was before that day is taken into account in it. */
  readonly zawiadomiono?: PlainDate;
  readonly opis: string;
}

/** A term as the events make it. */
export interface TerminWyprowadzony {
  /** The event that started it. */
  readonly zdarzenieId: string;
  /** The letter whose delivery or answer it waits for. */
  readonly pismoId: string | null;
  readonly rodzaj: string;
  readonly rola: RolaTerminu;
  readonly data: PlainDate;
  readonly stan: 'biegnie' | 'wstrzymany' | 'spelniony' | 'odpadl';
  readonly wstrzymanyOd: PlainDate | null;
  /** The day on which it was met or lost its object. */
  readonly spelniony: PlainDate | null;
  readonly wyprowadzenie: Wyprowadzenie;
}

/** All terms of a proceeding: a pure function of its events, in the order in which they were recorded. */
export function deriveTerminy(procedura: Procedura, zdarzenia: readonly ZdarzenieTerminu[]): TerminWyprowadzony[] {
  let terminy: TerminWyprowadzony[] = [];
  const standstills: Przestoj[] = [];
  let standsSince: Pick<Przestoj, 'od' | 'przepis'> | null = null;
  zdarzenia.forEach((zdarzenie, index) => {
    const act = procedura.przejscia.find((przejscie) => przejscie.kod === zdarzenie.rodzaj);
    if (!act) return;
    const period = periodOf(act, zdarzenie);
    if (period) standstills.push(period);
    if (act.zegar === 'staje') standsSince = { od: zdarzenie.dzien, przepis: act.zegar_przepis };
    if (act.zegar === 'rusza' && standsSince) {
      standstills.push({ ...standsSince, do: zdarzenie.dzien });
      standsSince = null;
    }
    terminy = terminy.map((termin) => touch(termin, act, zdarzenie, procedura.terminy[termin.rodzaj]!, standstills.at(-1)));
    for (const rodzaj of act.zaczyna ?? []) {
      const begun = begin(rodzaj, procedura.terminy[rodzaj]!, zdarzenie, zdarzenia.slice(0, index + 1), standstills);
      if (begun) terminy.push(begun);
    }
  });
  return terminy;
}

function begin(
  rodzaj: string, definition: TerminProcedury, zdarzenie: ZdarzenieTerminu, earlier: readonly ZdarzenieTerminu[], standstills: readonly Przestoj[],
): TerminWyprowadzony | null {
  const base = earlier.findLast((event) => definition.liczony_od?.includes(event.rodzaj)) ?? zdarzenie;
  if (!begins(definition, base, zdarzenie)) return null;
  const obliczenie = calculate(definition, base, zdarzenie);
  const termin: TerminWyprowadzony = {
    zdarzenieId: zdarzenie.id, pismoId: pismoOf(zdarzenie), rodzaj, rola: definition.rola, data: obliczenie.koniec, stan: 'biegnie', wstrzymanyOd: null, spelniony: null,
    wyprowadzenie: describe({ obliczenie, wstrzymania: [], nowy_termin: null }, obliczenie.koniec),
  };
  if (!definition.wstrzymuje_sie) return termin;
  return standstills.filter(({ od, terminy }) => od >= base.dzien && (!terminy || terminy.includes(rodzaj))).reduce((moved, standstill) => extend(moved, standstill, definition), termin);
}

function calculate(definition: TerminProcedury, base: ZdarzenieTerminu, zdarzenie: ZdarzenieTerminu): Term {
  const { jednostka, przepis, na_czynnosc, od: nazwa_zdarzenia, dzien_z, od_dnia_z } = definition;
  // A last day that is named needs no counting: it is the day itself, none after it.
  if (dzien_z !== undefined) return calculateTerm({ zdarzenie: zdarzenie.dane[dzien_z] as PlainDate, nazwa_zdarzenia, liczba: 0, jednostka: 'dni', przepis, na_czynnosc });
  const named = od_dnia_z === undefined ? undefined : base.dane[od_dnia_z];
  return calculateTerm({ zdarzenie: typeof named === 'string' ? (named as PlainDate) : base.dzien, nazwa_zdarzenia, liczba: lengthOf(definition, base, zdarzenie), jednostka, przepis, na_czynnosc });
}

/** Some terms depend on what the event says: a last day that is named, a length, a kind of ruling. */
function begins(definition: TerminProcedury, base: ZdarzenieTerminu, zdarzenie: ZdarzenieTerminu): boolean {
  const { dzien_z, gdy = {} } = definition;
  if (dzien_z !== undefined && !zdarzenie.dane[dzien_z]) return false;
  return Object.entries(gdy).every(([pole, wartosc]) => zdarzenie.dane[pole] === wartosc) && lengthOf(definition, base, zdarzenie) !== 0;
}

function lengthOf({ liczba, liczba_z }: TerminProcedury, base: ZdarzenieTerminu, { dane }: ZdarzenieTerminu): number {
  const given = liczba_z === undefined ? undefined : (dane[liczba_z] ?? base.dane[liczba_z]);
  return typeof given === 'number' ? given : liczba;
}

/** Days that the law leaves out of some terms, named by the event (KPA 35 § 5). */
function periodOf({ wydluza, przepis }: Przejscie, { dane }: ZdarzenieTerminu): Przestoj | null {
  const { od, do: until } = dane as Record<string, PlainDate | undefined>;
  return wydluza && od && until ? { od, do: until, przepis, wlacznie: true, terminy: wydluza } : null;
}

function pismoOf({ dane }: ZdarzenieTerminu): string | null {
  return typeof dane['pismo_id'] === 'string' ? dane['pismo_id'] : null;
}

/** What ends a term of a letter is the delivery of that letter, not of another; an event without a letter ends all. */
function concerns(termin: TerminWyprowadzony, zdarzenie: ZdarzenieTerminu): boolean {
  const pismoId = pismoOf(zdarzenie);
  return pismoId === null || termin.pismoId === null || termin.pismoId === pismoId;
}

function touch(termin: TerminWyprowadzony, act: Przejscie, zdarzenie: ZdarzenieTerminu, definition: TerminProcedury, standstill: Przestoj | undefined): TerminWyprowadzony {
  if (termin.stan !== 'biegnie' && termin.stan !== 'wstrzymany') return termin;
  const ended = { wstrzymanyOd: null, spelniony: zdarzenie.dzien };
  if (act.konczy?.includes(termin.rodzaj) && concerns(termin, zdarzenie)) return { ...termin, ...ended, stan: 'spelniony' };
  if (act.uchyla === 'wszystkie' || act.uchyla?.includes(termin.rodzaj)) return { ...termin, ...ended, stan: 'odpadl' };
  const nowyTermin = zdarzenie.dane['nowy_termin'] as PlainDate | undefined;
  if (act.przesuwa?.includes(termin.rodzaj) && nowyTermin) return renew(termin, nowyTermin, zdarzenie.dzien);
  const period = periodOf(act, zdarzenie);
  if (period?.terminy?.includes(termin.rodzaj)) return extend(termin, period, definition);
  // Only a term that still runs can stand still (KPA 103): one that has passed stays missed.
  if (act.zegar === 'staje' && definition.wstrzymuje_sie && zdarzenie.dzien <= termin.data) return { ...termin, stan: 'wstrzymany', wstrzymanyOd: zdarzenie.dzien };
  if (act.zegar === 'rusza' && termin.wstrzymanyOd) return extend(termin, { od: termin.wstrzymanyOd, do: zdarzenie.dzien, przepis: standstill?.przepis }, definition);
  return termin;
}

/** KPA 36 § 1: the authority names a new date, which replaces what was derived before. */
function renew(termin: TerminWyprowadzony, data: PlainDate, zawiadomiono: PlainDate): TerminWyprowadzony {
  return { ...termin, data, wyprowadzenie: describe({ ...termin.wyprowadzenie, nowy_termin: data, zawiadomiono }, data) };
}

/** The days of a standstill are not counted: the end moves by as many, and then off a day off. One that began after the end changes nothing. */
function extend(termin: TerminWyprowadzony, standstill: Przestoj, definition: TerminProcedury): TerminWyprowadzony {
  const running: TerminWyprowadzony = { ...termin, stan: 'biegnie', wstrzymanyOd: null };
  if (standstill.od > termin.data) return running;
  return notYetLeftOut(termin.wyprowadzenie, standstill).reduce((moved, part) => leaveOut(moved, part, definition), running);
}

/** The parts of a standstill whose days still count: no day is left out twice, nor one that was known when a new date was named (KPA 36). */
function notYetLeftOut({ wstrzymania, zawiadomiono }: Wyprowadzenie, standstill: Przestoj): Przestoj[] {
  const known = zawiadomiono ? [{ od: standstill.od, do: zawiadomiono }] : [];
  return [...wstrzymania, ...known].reduce<Przestoj[]>((parts, left) => parts.flatMap((part) => [
    { ...part, do: earlier(part.do, left.od), wlacznie: left.od <= part.do ? undefined : part.wlacznie },
    { ...part, od: later(part.od, endOf(left)) },
  ].filter((one) => one.od < endOf(one))), [standstill]);
}

/** The first day that counts again. */
const endOf = ({ do: until, wlacznie }: Pick<Przestoj, 'do' | 'wlacznie'>): PlainDate => (wlacznie ? addDays(until, 1) : until);
const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
const later = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? b : a);

function leaveOut(termin: TerminWyprowadzony, { od, do: until, przepis, wlacznie }: Przestoj, definition: TerminProcedury): TerminWyprowadzony {
  const end = endOf({ do: until, wlacznie });
  const dni = definition.jednostka === 'dni_robocze' ? workingDaysBetween(od, end) : daysBetween(od, end);
  const from = termin.wyprowadzenie.nowy_termin ?? nominalEnd(termin.wyprowadzenie);
  const moved = calculateTerm({
    zdarzenie: from, nazwa_zdarzenia: 'koniec terminu', liczba: dni, jednostka: definition.jednostka === 'dni_robocze' ? 'dni_robocze' : 'dni',
    przepis: definition.przepis, na_czynnosc: definition.na_czynnosc,
  });
  const wstrzymania = [...termin.wyprowadzenie.wstrzymania, { od, do: until, dni, przepis: przepis ?? definition.wstrzymuje_sie ?? '', wlacznie }];
  return { ...termin, data: moved.koniec, wyprowadzenie: describe({ ...termin.wyprowadzenie, wstrzymania, nowy_termin: termin.wyprowadzenie.nowy_termin && moved.koniec }, moved.koniec) };
}

/** The end before it was moved off a day off, with the suspensions so far. */
function nominalEnd({ obliczenie, wstrzymania }: Wyprowadzenie): PlainDate {
  if (obliczenie.jednostka === 'dni_robocze') {
    return wstrzymania.reduce((end, { dni }) => calculateTerm({ ...obliczenie, zdarzenie: end, liczba: dni }).koniec, obliczenie.koniec);
  }
  return wstrzymania.reduce((end, { dni }) => addDays(end, dni), obliczenie.koniec_nominalny);
}

/** Working days after the first day up to the last one. */
export function workingDaysBetween(from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}

function describe(parts: Omit<Wyprowadzenie, 'opis'>, data: PlainDate): Wyprowadzenie {
  const { obliczenie, wstrzymania, nowy_termin } = parts;
  const texts = [
    `${countOf(Fraction.of(obliczenie.liczba), obliczenie.jednostka)} od ${obliczenie.nazwa_zdarzenia} ${formatPolishDate(obliczenie.zdarzenie)} (${obliczenie.przepis}; ${obliczenie.przepis_liczenia})`,
    ...wstrzymania.map((w) => `nie wlicza się ${formatPolishDate(w.od)} – ${formatPolishDate(w.do)} (${w.przepis})`),
  ];
  const moved = obliczenie.jednostka !== 'dni_robocze' && obliczenie.koniec !== obliczenie.koniec_nominalny;
  if (moved && wstrzymania.length === 0) {
    texts.push(`koniec przypadał ${formatPolishDate(obliczenie.koniec_nominalny)} (${obliczenie.pominiete[0]?.powod ?? ''}; art. 57 § 4 KPA)`);
  }
  if (nowy_termin) texts.push('nowy termin wyznaczony w zawiadomieniu (art. 36 KPA)');
  return { ...parts, opis: `${texts.join('; ')}; termin: ${formatPolishDate(data)}` };
}
