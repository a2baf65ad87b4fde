import { PageQuery } from '@ostoja/http';
import { IsUUID } from 'class-validator';
import type { WyplataRow } from './wyplata.query.js';

/** Czyje wypłaty pokazać. */
export class WyplataPageQuery extends PageQuery {
  /** Osoba (także sprzed scalenia kartotek). */
  @IsUUID()
  osoba_id: string;
}

/** Wypłata za jeden miesiąc w kartotece osoby. */
export class WyplataResponse {
  /** Identyfikator raty. */
  id: string;
  /** Tytuł wypłaty. */
  tytul_id: string;
  /** Sprawa. */
  sprawa_id: string | null;
  /** Kod świadczenia. */
  swiadczenie_kod: string;
  /** Nazwa świadczenia. */
  opis: string;
  /** Miesiąc, RRRR-MM. */
  miesiac: string;
  /** Kwota w złotych. */
  kwota: string;
  /** Sposób wypłaty: przelew albo kasa. */
  kanal: string;
  /** Stan: oczekuje, wstrzymana, na-liscie, zatwierdzona, w-drodze, anulowana. */
  stan: string;
  /** Dzień wypłaty z listy; null poza listą. */
  dzien: string | null;
  /** Lista wypłat; null poza listą. */
  lista_id: string | null;
}

/** Strona wypłat osoby. */
export class WyplataPage {
  /** Wypłaty od najnowszego miesiąca. */
  elementy: WyplataResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

export const toWyplataResponse = (row: WyplataRow): WyplataResponse => ({ ...row, miesiac: row.miesiac.slice(0, 7) });
