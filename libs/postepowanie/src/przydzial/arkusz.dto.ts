import { nameOfStan, nameOfTermin } from '../procedura/procedura.registry.js';
import { type Arkusz, openMatters } from './arkusz-letter.js';

/** Termin sprawy na arkuszu. */
export class TerminArkuszaResponse {
  rodzaj: string;
  nazwa: string;
  data: string;
  /** biegnie albo wstrzymany */
  stan: string;
  opis: string;
}

/** Sprawa na arkuszu przekazania. */
export class SprawaArkuszaResponse {
  id: string;
  znak: string;
  osoba_id: string;
  imie: string;
  nazwisko: string;
  swiadczenie_kod: string;
  stan: string;
  stan_nazwa: string;
  otwarta: string;
  /** prowadzacy albo pracownik-socjalny */
  rola: string;
  terminy: TerminArkuszaResponse[];
  /** Co poza terminami czeka na załatwienie. */
  do_zalatwienia: string[];
}

/** Arkusz przekazania spraw pracownika. */
export class ArkuszResponse {
  pracownik: string;
  stanowisko: string;
  dzien: string;
  sprawy: SprawaArkuszaResponse[];
  /** Arkusz nie obejmuje wszystkich spraw. */
  uciety: boolean;
}

export function toArkuszResponse({ pracownik, stanowisko, dzien, sprawy, uciety }: Arkusz): ArkuszResponse {
  return {
    pracownik, stanowisko, dzien, uciety,
    sprawy: sprawy.map((one) => ({
      id: one.id, znak: one.znak, osoba_id: one.osoba_id, imie: one.imie, nazwisko: one.nazwisko, swiadczenie_kod: one.swiadczenie_kod, stan: one.stan,
      stan_nazwa: nameOfStan(one.stan), otwarta: one.otwarta, rola: one.prowadzacy ? 'prowadzacy' : 'pracownik-socjalny',
      terminy: one.terminy.map((termin) => ({ ...termin, nazwa: nameOfTermin(termin.rodzaj) })), do_zalatwienia: openMatters(one),
    })),
  };
}
