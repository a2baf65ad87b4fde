/** Bounds of what a request may hold: they stop hostile input and say nothing about the law. */
export const FACT_LIMITS = { osoby: 50, dochody: 100, odliczenia: 50, orzeczenia: 20, lista: 30, klucz: 40, kod: 60, tekst: 500, liczba_osob_maks: 50, miesiace_w_roku: 12, dni_w_miesiacu: 31, godziny_w_tygodniu: 168, dlugosc_terminu: 1000, liczba: 100_000 } as const;

/** Forms of values in the facts, as regular expressions. */
export const FACT_PATTERNS = {
  /** `1100.00`: not negative, at most two decimals. */
  kwota: /^\d{1,9}(\.\d{1,2})?$/,
  /** `1.2345` hectares. */
  hektary: /^\d{1,6}(\.\d{1,4})?$/,
  /** `4.2618` złoty for a unit of currency. */
  kurs: /^\d{1,6}(\.\d{1,8})?$/,
  kod: /^[a-z0-9_]{1,60}$/,
  /** `40.25`: hours in quarters. */
  godziny: /^\d{1,3}(\.(0|00|25|5|50|75))?$/,
  miesiac: /^(19|20)\d\d-(0[1-9]|1[0-2])$/,
  waluta: /^[A-Z]{3}$/,
  godzina: /^([01]\d|2[0-3]):[0-5]\d$/,
  /** `12.50`, from 0 to 100. */
  procent: /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/,
} as const;
