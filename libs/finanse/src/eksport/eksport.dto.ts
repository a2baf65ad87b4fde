import { Matches } from 'class-validator';

/** Zlecenie pliku księgi. */
export class EksportKsiegiRequest {
  /** Zamknięty miesiąc, RRRR-MM. */
  @Matches(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, { message: 'Podaj miesiąc w postaci RRRR-MM.' })
  miesiac: string;
}

/** Plik księgi. */
export class EksportKsiegiResponse {
  /** Identyfikator pliku. */
  id: string;
  /** Miesiąc. */
  miesiac: string;
}
