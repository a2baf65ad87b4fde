import { PageQuery } from '@ostoja/http';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import type { ZwrotRow } from './zwrot.query.js';

/** Filtr zwrotów wypłat. */
export class ZwrotWyplatyPageQuery extends PageQuery {
  /** `otwarte`: tylko te, które czekają na wyjaśnienie rachunku. */
  @IsOptional() @IsIn(['otwarte', 'wszystkie'])
  stan?: 'otwarte' | 'wszystkie';
}

/** Wyjaśnienie zwrotu. */
export class WyjasnienieZwrotuRequest {
  /** Co ustalono, na przykład że rachunek jest poprawny. */
  @IsString() @IsNotEmpty() @MaxLength(500)
  uwaga: string;
}

/** Wypłata, którą bank zwrócił. */
export class ZwrotWyplatyResponse {
  /** Identyfikator. */
  id: string;
  /** Numer wypłaty; tylko dla księgowości. */
  numer: string | null;
  /** Osoba. */
  osoba_id: string;
  /** Odbiorca z przelewu. */
  odbiorca: string;
  /** Sprawa. */
  sprawa_id: string | null;
  /** Komórka sprawy. */
  komorka_id: string;
  /** Nazwa komórki. */
  komorka: string;
  /** Kwota. */
  kwota: string;
  /** Dzień zwrotu. */
  dzien: string;
  /** Kod powodu według banku. */
  kod: string | null;
  /** Powód. */
  powod: string;
  /** Rachunek, z którego wróciły pieniądze. */
  rachunek: string | null;
  /** Na ten rachunek nie płaci się do wyjaśnienia. */
  wstrzymuje: boolean;
  /** Chwila wyjaśnienia. */
  wyjasniono: string | null;
  /** Co ustalono. */
  uwaga: string | null;
  /** Wersja do nagłówka If-Match. */
  wersja: number;
}

/** Strona zwrotów wypłat. */
export class ZwrotWyplatyPage {
  elementy: ZwrotWyplatyResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

export function toZwrotResponse({ wyjasniono, ...row }: ZwrotRow): ZwrotWyplatyResponse {
  return { ...row, wyjasniono: wyjasniono?.toISOString() ?? null };
}
