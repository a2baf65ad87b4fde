import { wynikToJson, type Wynik } from '@ostoja/law';
import { toUzasadnienie, UzasadnienieResponse } from '../definicja/trace.dto.js';

/** Jedna z kilku kwot wyniku, np. udział jednego płatnika. */
export class NazwanaKwotaResponse {
  kod: string;
  nazwa: string;
  kwota: string;
  przepis: string;
}

/** Wynik kalkulacji świadczenia. Kwoty są liczbami dziesiętnymi w tekście, np. "450.00". */
export class KalkulacjaResponse extends UzasadnienieResponse {
  /** Kod świadczenia. */
  swiadczenie: string;
  /** Czym jest kwota: `swiadczenie` (dla osoby), `oplata` (od osoby), `rozliczenie` (między podmiotami). */
  naleznosc: string;
  /** Dzień, na który policzono. */
  na_dzien: string;
  /** Czy spełnione są warunki przyznania. */
  spelnia_warunki: boolean;
  /** Czy kwotę albo samo przyznanie ustawa pozostawia uznaniu ośrodka. */
  uznaniowe: boolean;
  /** Kwota z ustawy albo proponowana; null, gdy ustala ją ośrodek. */
  kwota: string | null;
  /** Najniższa dopuszczalna kwota; null, gdy jej nie ma. */
  kwota_min: string | null;
  /** Najwyższa dopuszczalna kwota; null, gdy jej nie ma. */
  kwota_max: string | null;
  /** Kwoty z nazwami, gdy ustawa zna kilku płatników albo składników. */
  kwoty: NazwanaKwotaResponse[];
  /** Ile płaci osoba za świadczenie, które nie jest pieniężne; null, gdy nic z reguły nie wynika. */
  oplata: string | null;
}

export function toKalkulacjaResponse(wynik: Wynik): KalkulacjaResponse {
  const { swiadczenie, naleznosc, na_dzien, spelnia_warunki, uznaniowe, kwota, kwota_min, kwota_max, kwoty, oplata = null } = wynikToJson(wynik);
  return { swiadczenie, naleznosc, na_dzien, spelnia_warunki, uznaniowe, kwota, kwota_min, kwota_max, kwoty: [...kwoty], oplata, ...toUzasadnienie(wynik) };
}
