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

/** A time that does not count, with the provision. */
export interface Wstrzymanie {
  readonly od: PlainDate;
  readonly do: PlainDate;
  /** Days added: calendar days, or working days for a term in working days. */
  readonly dni: number;
  readonly przepis: string;
}

/** Why a term ends when it does: the whole calculation, and the same in one Polish sentence. */
export interface Wyprowadzenie {
  readonly obliczenie: Term;
  readonly wstrzymania: readonly Wstrzymanie[];
  readonly nowy_termin: PlainDate | null;
  readonly opis: string;
}

/** A term as the events make it. */
export interface TerminWyprowadzony {
  /** The event that started it. */
  readonly zdarzenieId: string;
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
  const suspensions: { od: PlainDate; do: PlainDate }[] = [];
  let suspendedSince: PlainDate | null = null;
  zdarzenia.forEach((zdarzenie, index) => {
    const act = procedura.przejscia.find((przejscie) => przejscie.kod === zdarzenie.rodzaj);
    if (!act) return;
    if (act.zegar === 'staje') suspendedSince = zdarzenie.dzien;
    if (act.zegar === 'rusza' && suspendedSince) suspensions.push({ od: suspendedSince, do: zdarzenie.dzien });
    terminy = terminy.map((termin) => touch(termin, act, zdarzenie, procedura.terminy[termin.rodzaj]!));
    for (const rodzaj of act.zaczyna ?? []) {
      terminy.push(begin(rodzaj, procedura.terminy[rodzaj]!, zdarzenie, zdarzenia.slice(0, index + 1), suspensions));
    }
  });
  return terminy;
}

function begin(
  rodzaj: string, definition: TerminProcedury, zdarzenie: ZdarzenieTerminu, earlier: readonly ZdarzenieTerminu[], suspensions: readonly { od: PlainDate; do: PlainDate }[],
): TerminWyprowadzony {
  const base = earlier.findLast((event) => definition.liczony_od?.includes(event.rodzaj)) ?? zdarzenie;
  const { liczba, jednostka, przepis, na_czynnosc, rola } = definition;
  const obliczenie = calculateTerm({ zdarzenie: base.dzien, nazwa_zdarzenia: definition.od, liczba, jednostka, przepis, na_czynnosc });
  const termin: TerminWyprowadzony = {
    zdarzenieId: zdarzenie.id, rodzaj, rola, data: obliczenie.koniec, stan: 'biegnie', wstrzymanyOd: null, spelniony: null,
    wyprowadzenie: describe({ obliczenie, wstrzymania: [], nowy_termin: null }, obliczenie.koniec),
  };
  if (!definition.wstrzymuje_sie) return termin;
  return suspensions.filter(({ od }) => od >= base.dzien).reduce((moved, suspension) => extend(moved, suspension, definition), termin);
}

function touch(termin: TerminWyprowadzony, act: Przejscie, zdarzenie: ZdarzenieTerminu, definition: TerminProcedury): TerminWyprowadzony {
  if (termin.stan !== 'biegnie' && termin.stan !== 'wstrzymany') return termin;
  if (act.konczy?.includes(termin.rodzaj)) return { ...termin, stan: 'spelniony', wstrzymanyOd: null, spelniony: zdarzenie.dzien };
  if (act.uchyla === 'wszystkie' || act.uchyla?.includes(termin.rodzaj)) {
    return { ...termin, stan: 'odpadl', wstrzymanyOd: null, spelniony: zdarzenie.dzien };
  }
  if (act.przesuwa?.includes(termin.rodzaj)) return renew(termin, zdarzenie.dane['nowy_termin'] as PlainDate);
  if (act.zegar === 'staje' && definition.wstrzymuje_sie) return { ...termin, stan: 'wstrzymany', wstrzymanyOd: zdarzenie.dzien };
  if (act.zegar === 'rusza' && termin.wstrzymanyOd) return extend(termin, { od: termin.wstrzymanyOd, do: zdarzenie.dzien }, definition);
  return termin;
}

/** KPA 36 § 1: the authority names a new date, which replaces what was derived before. */
function renew(termin: TerminWyprowadzony, data: PlainDate): TerminWyprowadzony {
  return { ...termin, data, wyprowadzenie: describe({ ...termin.wyprowadzenie, nowy_termin: data }, data) };
}

/** The days of a suspension are not counted: the end moves by as many, and then off a day off. */
function extend(termin: TerminWyprowadzony, { od, do: until }: { od: PlainDate; do: PlainDate }, definition: TerminProcedury): TerminWyprowadzony {
  const dni = definition.jednostka === 'dni_robocze' ? workingDaysBetween(od, until) : daysBetween(od, until);
  const from = termin.wyprowadzenie.nowy_termin ?? nominalEnd(termin.wyprowadzenie);
  const moved = calculateTerm({
    zdarzenie: from, nazwa_zdarzenia: 'koniec terminu', liczba: dni, jednostka: definition.jednostka === 'dni_robocze' ? 'dni_robocze' : 'dni',
    przepis: definition.przepis, na_czynnosc: definition.na_czynnosc,
  });
  const wstrzymania = [...termin.wyprowadzenie.wstrzymania, { od, do: until, dni, przepis: definition.wstrzymuje_sie ?? '' }];
  return { ...termin, stan: 'biegnie', wstrzymanyOd: null, data: moved.koniec, wyprowadzenie: describe({ ...termin.wyprowadzenie, wstrzymania, nowy_termin: termin.wyprowadzenie.nowy_termin && moved.koniec }, moved.koniec) };
}

/** The end before it was moved off a day off, with the suspensions so far. */
function nominalEnd({ obliczenie, wstrzymania }: Wyprowadzenie): PlainDate {
  if (obliczenie.jednostka === 'dni_robocze') {
    return wstrzymania.reduce((end, { dni }) => calculateTerm({ ...obliczenie, zdarzenie: end, liczba: dni }).koniec, obliczenie.koniec);
  }
  return wstrzymania.reduce((end, { dni }) => addDays(end, dni), obliczenie.koniec_nominalny);
}

function workingDaysBetween(from: PlainDate, to: PlainDate): number {
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
