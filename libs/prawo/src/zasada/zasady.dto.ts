import { IntersectionType } from '@nestjs/swagger';
import type { Fraction } from '@ostoja/kernel';
import { isExact, type ParameterDefinition, type WynikZasady, type Zasada } from '@ostoja/law';
import { DefinicjaResponse, FaktyDefinicjiResponse, toDefinicja, toFakty } from '../definicja/definicja.dto.js';
import { toUzasadnienie, UzasadnienieResponse } from '../definicja/trace.dto.js';
import type { WDomenie } from '../prawo.registry.js';

/** Zasada prawa, którą można sprawdzić. */
export class ZasadaResponse extends DefinicjaResponse {
  /** Pytanie, na które zasada odpowiada. */
  pytanie: string;
  /** Adres oceny. */
  ocena: string;
}

/** Zasada ze schematem faktów. */
export class ZasadaSzczegolyResponse extends IntersectionType(ZasadaResponse, FaktyDefinicjiResponse) {}

/** Lista zasad, bez schematów faktów. */
export class ZasadaList {
  elementy: ZasadaResponse[];
}

/** Granica, na której opiera się odpowiedź. */
export class LimitResponse {
  kod: string;
  nazwa: string;
  /** Liczba dziesiętna. */
  wartosc: string;
  jednostka: string;
  przepis: string;
}

/** Odpowiedź zasady. */
export class OcenaResponse extends UzasadnienieResponse {
  /** Kod zasady. */
  zasada: string;
  /** Dzień, według którego prawa oceniono. */
  na_dzien: string;
  pytanie: string;
  /** Odpowiedź na pytanie; powody odmowy są w przyczynach. */
  tak: boolean;
  /** Granice, które z zasady wynikają. */
  limity: LimitResponse[];
}

export function toZasadaResponse(one: WDomenie<Zasada<object>>): ZasadaResponse {
  const { kod, opis } = one.definicja;
  return { ...toDefinicja(one), pytanie: opis.pytanie, ocena: `/api/v1/zasady/${kod}/ocena` };
}

export function toZasadaSzczegolyResponse(one: WDomenie<Zasada<object>>, parameters: readonly ParameterDefinition[]): ZasadaSzczegolyResponse {
  return { ...toZasadaResponse(one), ...toFakty(one, parameters) };
}

export function toOcenaResponse(wynik: WynikZasady): OcenaResponse {
  const { zasada, na_dzien, pytanie, tak, limity } = wynik;
  return { zasada, na_dzien, pytanie, tak, limity: limity.map((limit) => ({ ...limit, wartosc: decimal(limit.wartosc, limit.jednostka) })), ...toUzasadnienie(wynik) };
}

/** An amount has its grosze, a count no decimals unless it needs them. */
function decimal(value: Fraction, jednostka: string): string {
  const least = jednostka === 'PLN' ? 2 : 0;
  return value.toFixed(isExact(value, least) ? least : isExact(value, 2) ? 2 : 4);
}
