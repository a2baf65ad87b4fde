import { IntersectionType } from '@nestjs/swagger';
import type { ParameterDefinition, Swiadczenie } from '@ostoja/law';
import { DefinicjaResponse, FaktyDefinicjiResponse, toDefinicja, toFakty } from '../definicja/definicja.dto.js';
import type { WDomenie } from '../prawo.registry.js';

/** Świadczenie, które można obliczyć. */
export class SwiadczenieResponse extends DefinicjaResponse {
  /** `obligatoryjne`: prawo i kwotę określa ustawa; `uznaniowe`: pozostawia je uznaniu ośrodka. */
  rodzaj: string;
  /** `okresowe` (co miesiąc) albo `jednorazowe`. */
  wyplata: string;
  /** Czym jest kwota: `swiadczenie` (dla osoby), `oplata` (od osoby), `rozliczenie` (między podmiotami). */
  naleznosc: string;
  /** Co się przyznaje: `pieniezne`, `rzeczowe`, `uslugi`, `potwierdzenie`, `tytul`. */
  forma: string;
  /** Fakty, które są zakresem świadczenia: wybiera je pracownik, nie dowody. */
  zakres: string[];
  /** Czy przyznanie nie wymaga decyzji. */
  bez_decyzji: boolean;
  /** Czy można je przyznać w sprawie; pozostałe tylko się oblicza. */
  w_sprawie: boolean;
  /** Adres kalkulatora. */
  kalkulacja: string;
}

/** Świadczenie ze schematem faktów. */
export class SwiadczenieSzczegolyResponse extends IntersectionType(SwiadczenieResponse, FaktyDefinicjiResponse) {}

/** Lista świadczeń, bez schematów faktów. */
export class SwiadczenieList {
  elementy: SwiadczenieResponse[];
}

export function toSwiadczenieResponse(one: WDomenie<Swiadczenie<object>>): SwiadczenieResponse {
  const { kod, opis } = one.definicja;
  return {
    ...toDefinicja(one),
    rodzaj: opis.rodzaj,
    wyplata: opis.wyplata,
    naleznosc: opis.naleznosc ?? 'swiadczenie',
    forma: one.definicja.forma,
    zakres: [...(opis.zakres ?? [])],
    bez_decyzji: opis.bez_decyzji !== undefined,
    w_sprawie: opis.evidence.length > 0,
    kalkulacja: `/api/v1/swiadczenia/${kod}/kalkulacja`,
  };
}

export function toSwiadczenieSzczegolyResponse(one: WDomenie<Swiadczenie<object>>, parameters: readonly ParameterDefinition[]): SwiadczenieSzczegolyResponse {
  return { ...toSwiadczenieResponse(one), ...toFakty(one, parameters) };
}
