import { IsPlainText, PageQuery } from '@ostoja/http';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { ROLE } from '../permission.js';

const LOGIN = /^[a-z0-9][a-z0-9._-]{2,59}$/;
const SCOPE = /^[a-z0-9-]+(:[a-z0-9-]+)+$/;

/** Filtry listy pracowników. */
export class UzytkownikQuery extends PageQuery {
  /** Tylko osoby, które dziś mają rolę obejmującą tę komórkę. */
  @IsOptional() @IsUUID()
  komorka_id?: string;

  /** Tylko osoby, które dziś mają tę rolę. */
  @IsOptional() @IsIn(Object.keys(ROLE))
  rola?: string;

  /** Tylko konta włączone (true) albo wyłączone (false). */
  @IsOptional() @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean()
  aktywny?: boolean;
}

/** Nowe konto. Hasło nadaje się osobno. */
export class UzytkownikRequest {
  /** pracownik albo klient (program partnera, OAuth 2.0). */
  @IsIn(['pracownik', 'klient'])
  rodzaj: string;

  /** Login: małe litery, cyfry, kropka, myślnik, podkreślenie. */
  @Matches(LOGIN, { message: 'Login musi mieć od 3 do 60 znaków: małe litery, cyfry, kropka, myślnik lub podkreślenie.' })
  login: string;

  /** Imię; przy programie puste. */
  @IsPlainText(100, { empty: true })
  imie: string;

  /** Nazwisko albo nazwa programu. */
  @IsPlainText(100)
  nazwisko: string;

  /** Stanowisko. */
  @IsPlainText(200, { empty: true })
  stanowisko: string;

  /** Uprawnienia, które może dostać program; u pracownika puste. */
  @IsArray() @ArrayMaxSize(100) @ArrayUnique() @Matches(SCOPE, { each: true, message: 'Zakres ma postać biblioteka:rzecz:czynność.' })
  zakresy: string[];
}

/** Zmiana konta; podaj tylko to, co się zmienia. */
export class UzytkownikChange {
  /** Imię. */
  @IsOptional() @IsPlainText(100, { empty: true })
  imie?: string;

  /** Nazwisko albo nazwa programu. */
  @IsOptional() @IsPlainText(100)
  nazwisko?: string;

  /** Stanowisko. */
  @IsOptional() @IsPlainText(200, { empty: true })
  stanowisko?: string;

  /** Wyłączone konto od razu traci wszystkie uprawnienia i sesje. */
  @IsOptional() @IsBoolean()
  aktywny?: boolean;

  /** Uprawnienia, które może dostać program. */
  @IsOptional() @IsArray() @ArrayMaxSize(100) @ArrayUnique() @Matches(SCOPE, { each: true, message: 'Zakres ma postać biblioteka:rzecz:czynność.' })
  zakresy?: string[];
}

/** Konto pracownika, programu albo zadania systemowego. */
export class UzytkownikResponse {
  id: string;
  /** pracownik, klient albo zadanie. */
  rodzaj: string;
  login: string;
  imie: string;
  nazwisko: string;
  stanowisko: string;
  aktywny: boolean;
  /** Uprawnienia, które może dostać program. */
  zakresy: string[];
  wersja: number;
}

/** Strona listy kont. */
export class UzytkownikPage {
  elementy: UzytkownikResponse[];
  /** Znacznik następnej strony; brak na ostatniej. */
  nastepny: string | null;
}

/** Nowe hasło, pokazywane tylko ten jeden raz. */
export class NoweHasloResponse {
  /** Hasło pracownika albo sekret programu. */
  haslo: string;
}
