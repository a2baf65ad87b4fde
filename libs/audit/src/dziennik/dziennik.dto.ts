import { IsDay } from '@ostoja/http';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

/** Czego szukać w dzienniku. Bez filtrów: od najnowszych wpisów. */
export class DziennikRequest {
  /** Czyje dane oglądano lub zmieniano. */
  @IsOptional() @IsUUID()
  osoba_id?: string;

  /** Kto oglądał lub zmieniał. */
  @IsOptional() @IsUUID()
  uzytkownik_id?: string;

  /** Od którego dnia. */
  @IsOptional() @IsDay()
  od?: string;

  /** Do którego dnia włącznie. */
  @IsOptional() @IsDay()
  do?: string;

  /** Ile wpisów na stronie (1-100, domyślnie 50). */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit?: number;

  /** Znacznik następnej strony z pola `nastepny` poprzedniej odpowiedzi. */
  @IsOptional() @IsString() @MaxLength(2000)
  kursor?: string;
}

/** Kto zajrzał. */
export class DziennikUzytkownik {
  id: string;
  login: string;
  imie: string;
  nazwisko: string;
}

/** Jeden wpis dziennika. */
export class WpisResponse {
  id: string;
  /** Chwila (ISO 8601, UTC). */
  chwila: string;
  uzytkownik: DziennikUzytkownik;
  /** Role, które miał wtedy: `rola@kod-komorki`. */
  role: string[];
  /** Rodzaj danych, np. `osoba`, `decyzja`. */
  zasob: string;
  /** odczyt albo nazwa zmiany. */
  czynnosc: string;
  /** Cel odczytu; brak przy zmianie. */
  cel: string | null;
  /** Osoby, których dane dotyczą. */
  osoba_ids: string[];
  sprawa_ids: string[];
  /** Rekordy; puste, gdy było ich więcej niż 200 (wtedy jest tylko ich liczba). */
  ids: string[];
  /** Ile rekordów. */
  liczba: number;
  /** Numer żądania. */
  zadanie: string;
}

/** Strona dziennika. */
export class DziennikPage {
  elementy: WpisResponse[];
  nastepny: string | null;
}
