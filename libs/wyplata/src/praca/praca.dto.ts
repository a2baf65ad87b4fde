import type { PracaWidok } from './praca.service.js';

/** Rozpoczęta praca. */
export class PracaStartResponse {
  /** Identyfikator pracy; postęp pod /prace/{id}. */
  id: string;
}

/** Błąd, na którym praca się zakończyła. */
export class BladPracyResponse {
  /** Stały kod. */
  kod: string;
  /** Komunikat dla człowieka. */
  komunikat: string;
}

/** Postęp długiej pracy. */
export class PracaResponse {
  /** Identyfikator pracy. */
  id: string;
  /** Rodzaj: przygotowanie-listy, import-wyciagu, przekazanie-skladek. */
  rodzaj: string;
  /** Stan: w-toku, zakonczona, blad, anulowana, przerwana (praca ustała, niczego nie zmieniono). */
  stan: string;
  /** Ile kroków zrobiono. */
  zrobiono: number;
  /** Ile kroków jest razem; 0, gdy jeszcze nie wiadomo. */
  razem: number;
  /** Co powstało (np. lista, wyciąg); null przed końcem. */
  wynik_id: string | null;
  /** Błąd; null, gdy go nie ma. */
  blad: BladPracyResponse | null;
}

export function toPracaResponse({ id, rodzaj, stan, zrobiono, razem, wynikId, blad }: PracaWidok): PracaResponse {
  return { id, rodzaj, stan, zrobiono, razem, wynik_id: wynikId, blad };
}
