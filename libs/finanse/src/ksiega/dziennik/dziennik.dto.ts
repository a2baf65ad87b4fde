import { IsDay, PageQuery } from '@ostoja/http';
import type { Page } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { KONTO_KODY, nazwaRodzaju, RODZAJ_KODY, symbolKonta } from '../plan-kont.js';
import type { DziennikFilter, OperacjaRow, ZapisRow } from './dziennik.query.js';

const CODE = { message: 'Podaj symbol klasyfikacji: cyfry, litery i łączniki, najwyżej 20 znaków.' };

/** Filtr dziennika księgi. */
export class OperacjaKsiegowaPageQuery extends PageQuery {
  /** Od tego dnia. */
  @IsOptional() @IsDay()
  od?: string;

  /** Do tego dnia. */
  @IsOptional() @IsDay()
  do?: string;

  /** Rodzaj zdarzenia, np. zobowiazanie. */
  @IsOptional() @IsIn(RODZAJ_KODY)
  rodzaj?: string;

  /** Konto, np. koszty. */
  @IsOptional() @IsIn(KONTO_KODY)
  konto?: string;

  /** Komórka. */
  @IsOptional() @IsUUID()
  komorka_id?: string;

  /** Dokument źródłowy, np. lista wypłat; także korekty jego operacji. */
  @IsOptional() @IsUUID()
  zrodlo_id?: string;

  /** Dział. */
  @IsOptional() @Matches(/^[\w-]{1,20}$/, CODE)
  dzial?: string;

  /** Rozdział. */
  @IsOptional() @Matches(/^[\w-]{1,20}$/, CODE)
  rozdzial?: string;

  /** Paragraf. */
  @IsOptional() @Matches(/^[\w-]{1,20}$/, CODE)
  paragraf?: string;

  /** Źródło pieniędzy. */
  @IsOptional() @Matches(/^[\w-]{1,60}$/, CODE)
  zrodlo?: string;
}

/** Operacja w dzienniku księgi. */
export class OperacjaKsiegowaResponse {
  /** Identyfikator operacji. */
  id: string;
  /** Rodzaj zdarzenia. */
  rodzaj: string;
  /** Nazwa rodzaju zdarzenia. */
  nazwa: string;
  /** Dzień operacji. */
  dzien: string;
  /** Suma jednej strony. */
  kwota: string;
  /** Komórka. */
  komorka_id: string;
  /** Nazwa komórki. */
  komorka: string;
  /** Rodzaj dokumentu źródłowego: tytul, lista, pozycja, wyciag, naleznosc, plan, kasa, skladka, korekta. */
  zrodlo_typ: string;
  /** Identyfikator dokumentu źródłowego. */
  zrodlo_id: string;
  /** Operacja, którą ta cofa; null, gdy żadnej. */
  koryguje_id: string | null;
  /** Operacja, która tę cofa; null, gdy żadna. */
  storno_id: string | null;
  /** Termin zapłaty zobowiązania; null, gdy go nie ma. */
  termin: string | null;
  /** Czego dotyczy; null bez opisu. */
  opis: string | null;
  /** Kiedy zapisano. */
  zapisano: string;
  /** Kto zapisał. */
  zapisal_id: string;
}

/** Strona dziennika księgi. */
export class OperacjaKsiegowaPage implements Page<OperacjaKsiegowaResponse> {
  /** Operacje, od najnowszej. */
  elementy: OperacjaKsiegowaResponse[];
  /** Znacznik następnej strony. */
  nastepny: string | null;
}

/** Jedna strona operacji: konto, linia budżetu, kwota. */
export class ZapisKsiegowyResponse {
  /** Identyfikator zapisu. */
  id: string;
  /** Konto. */
  konto: string;
  /** Symbol konta w planie kont. */
  symbol: string;
  /** Wn albo Ma. */
  strona: string;
  /** Kwota. */
  kwota: string;
  /** Dział. */
  dzial: string;
  /** Rozdział. */
  rozdzial: string;
  /** Paragraf. */
  paragraf: string;
  /** Źródło pieniędzy. */
  zrodlo: string;
  /** Rok budżetowy, który obciąża. */
  rok: number;
}

/** Operacja z zapisami. */
export class OperacjaKsiegowaSzczegolyResponse extends OperacjaKsiegowaResponse {
  /** Zapisy, najpierw strona Wn. */
  zapisy: ZapisKsiegowyResponse[];
}

export function toDziennikFilter({ komorka_id, zrodlo_id, dzial, rozdzial, paragraf, zrodlo, limit = 50, ...rest }: OperacjaKsiegowaPageQuery): DziennikFilter {
  return { ...rest, limit, komorkaId: komorka_id, zrodloId: zrodlo_id, linia: { dzial, rozdzial, paragraf, zrodlo } };
}

export function toOperacjaKsiegowaResponse(row: OperacjaRow): OperacjaKsiegowaResponse {
  return { ...row, nazwa: nazwaRodzaju(row.rodzaj), zapisano: row.zapisano.toISOString() };
}

export const toZapisKsiegowyResponse = (row: ZapisRow): ZapisKsiegowyResponse => ({ ...row, symbol: symbolKonta(row.konto) });
