import { Money, type PlainMonth, plainMonth } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import rb28s from './rb28s.json' with { type: 'json' };
import type { Rb28sRow, RokRow, SprawozdanieFilter } from './rb28s.query.js';

const MONTH = /^(19|20)\d\d-(0[1-9]|1[0-2])$/;

/** Szczegółowość sprawozdania. */
export class SprawozdanieQuery {
  /** linia: jeden wiersz na linię budżetu; komorka: także na komórkę. */
  @IsOptional() @IsIn(['linia', 'komorka'])
  wedlug?: string;

  /** Tylko ta komórka. */
  @IsOptional() @IsUUID()
  komorka_id?: string;
}

/** Miesiąc i szczegółowość sprawozdania. */
export class Rb28sPytanie extends SprawozdanieQuery {
  /** Ostatni miesiąc sprawozdania, RRRR-MM. */
  @Matches(MONTH, { message: 'Podaj miesiąc w postaci RRRR-MM.' })
  miesiac: string;
}

/** Wiersz Rb-28S: kwoty od początku roku do końca miesiąca. */
export class Rb28sWierszResponse {
  /** Dział. */
  dzial: string;
  /** Rozdział. */
  rozdzial: string;
  /** Paragraf. */
  paragraf: string;
  /** Źródło pieniędzy. */
  zrodlo: string;
  /** Komórka; null oznacza cały ośrodek, a bez podziału na komórki wszystkie razem. */
  komorka_id: string | null;
  /** Nazwa komórki; null oznacza cały ośrodek, a bez podziału na komórki wszystkie razem. */
  komorka: string | null;
  /** Plan pierwotny. */
  plan: string;
  /** Plan po zmianach. */
  plan_po_zmianach: string;
  /** Zaangażowanie. */
  zaangazowanie: string;
  /** Wydatki wykonane. */
  wykonanie: string;
  /** Zobowiązania ogółem na koniec miesiąca. */
  zobowiazania_ogolem: string;
  /** W tym wymagalne: po terminie zapłaty. */
  zobowiazania_wymagalne: string;
}

/** Suma kolumn Rb-28S. */
export class Rb28sRazemResponse {
  /** Plan pierwotny. */
  plan: string;
  /** Plan po zmianach. */
  plan_po_zmianach: string;
  /** Zaangażowanie. */
  zaangazowanie: string;
  /** Wydatki wykonane. */
  wykonanie: string;
  /** Zobowiązania ogółem. */
  zobowiazania_ogolem: string;
  /** W tym wymagalne. */
  zobowiazania_wymagalne: string;
}

/** Dane do sprawozdania Rb-28S. */
export class Rb28sResponse {
  /** Miesiąc. */
  miesiac: string;
  /** Podstawa prawna układu. */
  podstawa: string;
  /** Na ile pewny jest układ: unverified oznacza niesprawdzony przez księgowość. */
  pewnosc: string;
  /** Wiersze według klasyfikacji. */
  wiersze: Rb28sWierszResponse[];
  /** Razem. */
  razem: Rb28sRazemResponse;
}

/** Wiersz sprawozdania rocznego: wydatki miesiąc po miesiącu. */
export class WierszRocznyResponse {
  /** Dział. */
  dzial: string;
  /** Rozdział. */
  rozdzial: string;
  /** Paragraf. */
  paragraf: string;
  /** Źródło pieniędzy. */
  zrodlo: string;
  /** Komórka; null oznacza cały ośrodek, a bez podziału na komórki wszystkie razem. */
  komorka_id: string | null;
  /** Nazwa komórki; null oznacza cały ośrodek, a bez podziału na komórki wszystkie razem. */
  komorka: string | null;
  /** Plan pierwotny. */
  plan: string;
  /** Plan po zmianach. */
  plan_po_zmianach: string;
  /** Zaangażowanie. */
  zaangazowanie: string;
  /** Wydatki wykonane w roku. */
  wykonanie: string;
  /** Wydatki wykonane w kolejnych dwunastu miesiącach. */
  miesiace: string[];
}

/** Sprawozdanie roczne według linii budżetu. */
export class SprawozdanieRoczneResponse {
  /** Rok. */
  rok: number;
  /** Wiersze według klasyfikacji. */
  wiersze: WierszRocznyResponse[];
  /** Wydatki wykonane razem. */
  wykonanie: string;
}

const KOLUMNY = ['plan', 'plan_po_zmianach', 'zaangazowanie', 'wykonanie', 'zobowiazania_ogolem', 'zobowiazania_wymagalne'] as const;

export const toFilter = ({ wedlug, komorka_id }: SprawozdanieQuery): SprawozdanieFilter => ({ wedlugKomorek: wedlug === 'komorka', komorkaId: komorka_id });
export const toMiesiac = (query: Rb28sPytanie): PlainMonth => plainMonth(query.miesiac);

export function toRb28sResponse(miesiac: PlainMonth, wiersze: readonly Rb28sRow[]): Rb28sResponse {
  const sum = (kolumna: (typeof KOLUMNY)[number]) => Money.sum(wiersze.map((row) => Money.parse(row[kolumna]))).toString();
  const razem = Object.fromEntries(KOLUMNY.map((kolumna) => [kolumna, sum(kolumna)])) as unknown as Rb28sRazemResponse;
  return { miesiac, podstawa: rb28s.podstawa, pewnosc: rb28s.pewnosc, wiersze: [...wiersze], razem };
}

export function toSprawozdanieRoczneResponse(rok: number, rows: readonly RokRow[]): SprawozdanieRoczneResponse {
  const wiersze = rows.map((row) => ({ ...row, miesiace: [...row.miesiace] }));
  return { rok, wiersze, wykonanie: Money.sum(rows.map((row) => Money.parse(row.wykonanie))).toString() };
}
