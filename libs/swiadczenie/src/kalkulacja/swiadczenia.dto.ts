import { ApiProperty } from '@nestjs/swagger';
import type { ParameterDefinition, Swiadczenie } from '@ostoja/law';
import { factsSchema, type FactsSchema } from '@ostoja/facts';
import { findSlownik, withSlowniki } from './slownik.js';

/** Świadczenie, które można obliczyć. */
export class SwiadczenieResponse {
  /** Kod i zarazem część adresu kalkulatora, np. `zasilek-staly`. */
  kod: string;
  /** Nazwa ustawowa. */
  nazwa: string;
  /** Przepis. */
  przepis: string;
  /** `obligatoryjne`: prawo i kwotę określa ustawa; `uznaniowe`: pozostawia je uznaniu ośrodka. */
  rodzaj: string;
  /** `okresowe` (co miesiąc) albo `jednorazowe`. */
  wyplata: string;
  /** Adres kalkulatora. */
  kalkulacja: string;
  /** Schemat JSON faktów; pole ze słownikiem (`x-slownik`) ma jego wartości w `x-wartosci`. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  fakty: FactsSchema;
}

/** Lista świadczeń. */
export class SwiadczenieList {
  elementy: SwiadczenieResponse[];
}

export function toSwiadczenieResponse({ kod, opis }: Swiadczenie<object>, parameters: readonly ParameterDefinition[]): SwiadczenieResponse {
  return {
    kod,
    nazwa: opis.nazwa,
    przepis: opis.przepis,
    rodzaj: opis.rodzaj,
    wyplata: opis.wyplata,
    kalkulacja: `/api/v1/swiadczenia/${kod}/kalkulacja`,
    fakty: withSlowniki(factsSchema(opis.facts), (slownik) => findSlownik(parameters, slownik)),
  };
}
