import { IsDay, IsPlainText, PageQuery } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { ZakresNumerow } from './adres.policy.js';

const LONGEST_FILE = 900_000;

/** Wykaz ulic rejonów. */
export class RejonyQuery extends PageQuery {
  /** Początek nazwy ulicy albo osiedla. */
  @IsOptional() @IsPlainText(200)
  ulica?: string;

  /** Filia albo dział. */
  @IsOptional() @IsUUID()
  komorka_id?: string;

  /** Na który dzień; domyślnie dziś. */
  @IsOptional() @IsDay()
  na_dzien?: PlainDate;
}

/** Ulica, osiedle albo ich część, które obsługuje filia. */
export class RejonRequest {
  /** Filia albo dział. */
  @IsUUID()
  komorka_id: string;

  /** Ulica, osiedle, plac: `os. Przykładowe`. */
  @IsPlainText(200)
  ulica: string;

  /** Pierwszy numer; brak oznacza od początku. */
  @IsOptional() @IsPlainText(10)
  od_numeru?: string | null;

  /** Ostatni numer; brak oznacza do końca. */
  @IsOptional() @IsPlainText(10)
  do_numeru?: string | null;

  /** obie, parzyste albo nieparzyste */
  @IsIn(['obie', 'parzyste', 'nieparzyste'])
  strona: ZakresNumerow['strona'];

  /** Pierwszy dzień, RRRR-MM-DD. */
  @IsDay()
  od: PlainDate;
}

/** Zakończenie wpisu. */
export class ZakonczenieRejonuRequest {
  /** Ostatni dzień, RRRR-MM-DD. */
  @IsDay()
  do: PlainDate;
}

/** Nowy wykaz ulic w całości. */
export class ImportRejonowRequest {
  /** Treść pliku CSV z kolumnami: ulica; od_numeru; do_numeru; strona; komorka. */
  @IsPlainText(LONGEST_FILE)
  tresc: string;

  /** Dzień, od którego wykaz zastępuje poprzedni, RRRR-MM-DD. */
  @IsDay()
  od: PlainDate;
}

/** Wynik wczytania wykazu. */
export class ImportRejonowResponse {
  dodano: number;
  /** Ile wpisów poprzedniego wykazu zakończono. */
  zakonczono: number;
}

/** Wpis wykazu ulic. */
export class RejonResponse {
  id: string;
  komorka_id: string;
  komorka_nazwa: string;
  ulica: string;
  od_numeru: string | null;
  do_numeru: string | null;
  /** obie, parzyste albo nieparzyste */
  strona: string;
  od: string;
  do: string | null;
  /** Wpis przykładowy: do zastąpienia prawdziwym wykazem. */
  przyklad: boolean;
  wersja: number;
}

/** Strona wykazu ulic. */
export class RejonyPage {
  elementy: RejonResponse[];
  nastepny: string | null;
}
