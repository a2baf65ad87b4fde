import { PageQuery } from '@ostoja/http';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { TYTUL_STAN, type TytulStan } from './tytul.entity.js';
import type { TytulRow } from './tytul.query.js';

/** Filtr tytułów wypłat. */
export class TytulPageQuery extends PageQuery {
  /** Tylko tytuły tej osoby (także sprzed scalenia kartotek). */
  @IsOptional() @IsUUID()
  osoba_id?: string;

  /** Tylko tytuły tej sprawy. */
  @IsOptional() @IsUUID()
  sprawa_id?: string;

  /** Tylko tytuły tej komórki. */
  @IsOptional() @IsUUID()
  komorka_id?: string;

  /** Tylko tytuły w tym stanie: aktywny, wstrzymany, zakonczony. */
  @IsOptional() @IsIn(TYTUL_STAN)
  stan?: TytulStan;
}

/** Tytuł wypłaty: prawo osoby do wypłat z jednej decyzji. */
export class TytulResponse {
  /** Identyfikator tytułu. */
  id: string;
  /** Osoba uprawniona. */
  osoba_id: string;
  /** Sprawa, z której pochodzi tytuł. */
  sprawa_id: string | null;
  /** Komórka prowadząca sprawę. */
  komorka_id: string;
  /** Kod świadczenia. */
  swiadczenie_kod: string;
  /** Nazwa świadczenia na przelewie. */
  opis: string;
  /** Numer decyzji na przelewie. */
  podstawa: string;
  /** Okresowe (kwota za każdy miesiąc) albo jednorazowe. */
  wyplata: string;
  /** Kwota za pełny miesiąc albo kwota jednorazowa. */
  kwota: string;
  /** Pierwszy dzień okresu. */
  od: string;
  /** Ostatni dzień okresu; null bez końca. */
  do: string | null;
  /** Sposób wypłaty: przelew albo kasa. */
  kanal: string;
  /** Pierwszy dzień, w którym można wypłacić. */
  platny_od: string;
  /** Stan: aktywny, wstrzymany, zakonczony. */
  stan: string;
  /** Powód wstrzymania albo zakończenia. */
  powod: string | null;
  /** Wersja tytułu. */
  wersja: number;
}

/** Strona tytułów wypłat. */
export class TytulPage {
  /** Tytuły od najnowszego. */
  elementy: TytulResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

export const toTytulResponse = (row: TytulRow): TytulResponse => ({ ...row });
