import { ApiProperty } from '@nestjs/swagger';
import { type FactsSchema, Sytuacja } from '@ostoja/facts';
import type { PlainDate } from '@ostoja/kernel';
import { explainPlain, wynikToJson } from '@ostoja/law';
import { IsOptional, IsString, Matches } from 'class-validator';
import { PrzyczynaResponse, toPrzyczyna, toWyjasnienie, WyjasnienieResponse } from '../definicja/trace.dto.js';
import { NazwanaKwotaResponse } from '../kalkulacja/kalkulacja.dto.js';
import { nazwaFaktu } from './nazwa-faktu.js';
import type { Ocena, Rozpoznanie } from './screen.js';

/** Sytuacja gospodarstwa i dzień, według którego prawa ją rozpoznajemy. */
export class RozpoznanieRequest extends Sytuacja {
  @ApiProperty({ type: String, format: 'date', required: false, description: 'Dzień, według którego stanu prawnego liczymy; bez niego dziś.', example: '2026-03-02' })
  @IsOptional() @IsString() @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Podaj datę w postaci RRRR-MM-DD.' })
  na_dzien?: string;
}

/** Fakt, bez którego nie da się rozstrzygnąć. */
export class BrakujacyFaktResponse {
  /** Ścieżka faktu w sytuacji, np. `osoby[].dochod`. */
  fakt: string;
  /** O co trzeba zapytać. */
  nazwa: string;
}

/** Wartość parametru ustawowego, której jeszcze nie wczytano. */
export class WartoscDoWczytaniaResponse {
  parametr: string;
  dzien: string;
  /** Co trzeba wczytać. */
  opis: string;
}

/** O ile zabrakło albo przekroczono próg. */
export class PrzekroczenieResponse {
  /** Warunek, który zdecydował. */
  warunek: string;
  /** Np. `przekroczenie 37,20 zł`. */
  opis: string;
  przepis: string;
}

/** Kalkulator z faktami wziętymi z sytuacji. */
export class ZrodloKalkulacjiResponse {
  /** Adres kalkulatora. */
  adres: string;
  na_dzien: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  fakty: object;
}

/** Ocena jednego świadczenia. */
export class RozpoznaneSwiadczenieResponse {
  /** Kod świadczenia. */
  swiadczenie: string;
  nazwa: string;
  /** O które z kilku takich świadczeń chodzi. */
  etykieta: string | null;
  /** Kod dziedziny. */
  domena: string;
  nazwa_domeny: string;
  przepis: string;
  /** `swiadczenie`, `oplata` albo `rozliczenie`. */
  naleznosc: string;
  /** `okresowe` (co miesiąc) albo `jednorazowe`. */
  wyplata: string;
  /** Czy kwotę albo samo przyznanie ustawa pozostawia uznaniu ośrodka. */
  uznaniowe: boolean;
  kwota: string | null;
  kwota_min: string | null;
  kwota_max: string | null;
  kwoty: NazwanaKwotaResponse[];
  /** Dlaczego nie przysługuje albo co jeszcze rozstrzygnie. */
  przyczyny: PrzyczynaResponse[];
  /** Wyjaśnienie prostym językiem. */
  wyjasnienie: WyjasnienieResponse[];
  /** Czego jeszcze trzeba się dowiedzieć. */
  brak: BrakujacyFaktResponse[];
  /** Czego nie wczytano do systemu; null, gdy niczego nie brakuje. */
  do_wczytania: WartoscDoWczytaniaResponse | null;
  /** O ile zabrakło; null, gdy nie zdecydował próg. */
  przekroczenie: PrzekroczenieResponse | null;
  /** Kalkulator z wypełnionymi faktami; null, gdy faktów jeszcze brakuje. */
  zrodlo_kalkulacji: ZrodloKalkulacjiResponse | null;
}

/** Do czego ma prawo gospodarstwo w tej sytuacji; na każdej liście najpierw to, co najważniejsze. */
export class RozpoznanieResponse {
  na_dzien: string;
  /** Skrót SHA-256 zestawu parametrów. */
  skrot_parametrow: string;
  /** Przysługuje: najpierw kwoty z ustawy od największej, potem to, co zależy od uznania. */
  nalezne: RozpoznaneSwiadczenieResponse[];
  /** Może przysługiwać: najpierw to, do czego brakuje najmniej. */
  mozliwe: RozpoznaneSwiadczenieResponse[];
  /** Nie przysługuje: najpierw to, do czego zabrakło najmniej. */
  nienalezne: RozpoznaneSwiadczenieResponse[];
}

/** Pytania rozpoznania. */
export class RozpoznanieFormularzResponse {
  /** Schemat JSON sytuacji. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  fakty: FactsSchema;

  /** Przykładowa sytuacja. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  przyklad: object;
}

export function toRozpoznanieResponse({ nalezne, mozliwe, nienalezne }: Rozpoznanie, dzien: PlainDate, skrot_parametrow: string): RozpoznanieResponse {
  const show = (list: readonly Ocena[]) => list.map((ocena) => toSwiadczenie(ocena, dzien));
  return { na_dzien: dzien, skrot_parametrow, nalezne: show(nalezne), mozliwe: show(mozliwe), nienalezne: show(nienalezne) };
}

function toSwiadczenie({ swiadczenie, domena, etykieta, wynik, fakty, brak, doWczytania, przyczyny, roznica }: Ocena, na_dzien: PlainDate): RozpoznaneSwiadczenieResponse {
  const { kod, opis } = swiadczenie;
  const json = wynik && wynikToJson(wynik);
  return {
    swiadczenie: kod, nazwa: opis.nazwa, etykieta, domena: domena.kod, nazwa_domeny: domena.nazwa, przepis: opis.przepis,
    naleznosc: opis.naleznosc ?? 'swiadczenie', wyplata: opis.wyplata, uznaniowe: opis.rodzaj === 'uznaniowe',
    kwota: json?.kwota ?? null, kwota_min: json?.kwota_min ?? null, kwota_max: json?.kwota_max ?? null, kwoty: [...(json?.kwoty ?? [])],
    przyczyny: przyczyny.map(toPrzyczyna),
    wyjasnienie: wynik ? explainPlain(wynik).map(toWyjasnienie) : [],
    brak: brak.map((fakt) => ({ fakt, nazwa: nazwaFaktu(fakt) })),
    do_wczytania: doWczytania,
    przekroczenie: roznica && { warunek: roznica.warunek, opis: roznica.opis, przepis: roznica.przepis },
    zrodlo_kalkulacji: fakty && { adres: `/api/v1/swiadczenia/${kod}/kalkulacja`, na_dzien, fakty },
  };
}
