import { IntersectionType } from '@nestjs/swagger';
import type { FaktyZdarzenia, ParameterDefinition, Termin, WynikTerminu } from '@ostoja/law';
import { DefinicjaResponse, FaktyDefinicjiResponse, toDefinicja, toFakty } from '../definicja/definicja.dto.js';
import { toUzasadnienie, UzasadnienieResponse } from '../definicja/trace.dto.js';
import type { WDomenie } from '../prawo.registry.js';

/** Termin ustawowy, który można obliczyć. */
export class TerminUstawowyResponse extends DefinicjaResponse {
  /** Kto ma dokonać czynności. */
  kto: string;
  /** Co trzeba zrobić. */
  czynnosc: string;
  /** Adres obliczenia. */
  obliczenie: string;
}

/** Termin ustawowy ze schematem faktów. */
export class TerminUstawowySzczegolyResponse extends IntersectionType(TerminUstawowyResponse, FaktyDefinicjiResponse) {}

/** Lista terminów ustawowych, bez schematów faktów. */
export class TerminUstawowyList {
  elementy: TerminUstawowyResponse[];
}

/** Dzień, który nie kończy terminu. */
export class PominietyDzienResponse {
  dzien: string;
  powod: string;
  przepis: string;
}

/** Wynik obliczenia terminu. */
export class ObliczenieTerminuResponse extends UzasadnienieResponse {
  /** Kod terminu. */
  termin: string;
  /** Dzień zdarzenia, według którego prawa liczono. */
  zdarzenie: string;
  kto: string;
  czynnosc: string;
  /** Czy termin w ogóle biegnie; gdy nie, powód jest w przyczynach, a pola końca są puste. */
  biegnie: boolean;
  /** Ostatni dzień terminu. */
  koniec: string | null;
  /** Godzina końca, gdy termin liczy się w godzinach. */
  koniec_godzina: string | null;
  /** Koniec przed uwzględnieniem sobót i dni wolnych. */
  koniec_nominalny: string | null;
  /** Dni pominięte, każdy z powodem. */
  pominiete: PominietyDzienResponse[];
  /** Przepis, który wyznacza termin. */
  przepis: string | null;
  /** Przepis o sposobie liczenia. */
  przepis_liczenia: string | null;
  liczba: number | null;
  /** `godziny`, `dni`, `dni_robocze`, `tygodnie`, `miesiące`, `lata` albo `data` (dzień oznaczony w przepisie). */
  jednostka: string | null;
}

export function toTerminUstawowyResponse(one: WDomenie<Termin<FaktyZdarzenia>>): TerminUstawowyResponse {
  const { kod, opis } = one.definicja;
  return { ...toDefinicja(one), kto: opis.kto, czynnosc: opis.czynnosc, obliczenie: `/api/v1/terminy/${kod}/obliczenie` };
}

export function toTerminUstawowySzczegolyResponse(one: WDomenie<Termin<FaktyZdarzenia>>, parameters: readonly ParameterDefinition[]): TerminUstawowySzczegolyResponse {
  return { ...toTerminUstawowyResponse(one), ...toFakty(one, parameters) };
}

export function toObliczenieTerminuResponse(wynik: WynikTerminu): ObliczenieTerminuResponse {
  const { termin, na_dzien, kto, czynnosc, obliczenie } = wynik;
  return {
    termin, zdarzenie: na_dzien, kto, czynnosc,
    biegnie: obliczenie !== null,
    koniec: obliczenie?.koniec ?? null,
    koniec_godzina: obliczenie?.koniec_godzina ?? null,
    koniec_nominalny: obliczenie?.koniec_nominalny ?? null,
    pominiete: (obliczenie?.pominiete ?? []).map(({ dzien, powod, przepis }) => ({ dzien, powod, przepis })),
    przepis: obliczenie?.przepis ?? null,
    przepis_liczenia: obliczenie?.przepis_liczenia ?? null,
    liczba: obliczenie?.liczba ?? null,
    jednostka: obliczenie?.jednostka ?? null,
    ...toUzasadnienie(wynik),
  };
}
