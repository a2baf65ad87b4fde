import { ApiProperty } from '@nestjs/swagger';
import { factsSchema, type FactsSchema } from '@ostoja/facts';
import type { DefinitionOptions, ParameterDefinition } from '@ostoja/law';
import type { Domena, WDomenie } from '../prawo.registry.js';
import { findSlownik, withSlowniki } from './slownik.js';

/** Co każda definicja prawa mówi o sobie na liście. */
export class DefinicjaResponse {
  /** Kod i zarazem część adresu. */
  kod: string;
  /** Nazwa. */
  nazwa: string;
  /** Przepis. */
  przepis: string;
  /** Kod dziedziny, np. `piecza-zastepcza`. */
  domena: string;
  nazwa_domeny: string;
}

/** Fakty, od których zależy wynik, z przykładem. */
export class FaktyDefinicjiResponse {
  /** Schemat JSON faktów; pole ze słownikiem (`x-slownik`) ma jego wartości w `x-wartosci`. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  fakty: FactsSchema;

  /** Przykładowe fakty. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  przyklad: Record<string, unknown>;

  /** Dzień, na który przykład jest policzony. */
  na_dzien_przykladu: string;
}

interface AnyDefinition {
  readonly kod: string;
  readonly opis: Pick<DefinitionOptions<object, unknown>, 'nazwa' | 'przepis' | 'facts' | 'przyklad' | 'na_dzien_przykladu'>;
}

export function toDefinicja({ definicja: { kod, opis }, domena }: WDomenie<AnyDefinition>): DefinicjaResponse {
  return { kod, nazwa: opis.nazwa, przepis: opis.przepis, domena: domena.kod, nazwa_domeny: domena.nazwa };
}

/** `parameters` are those of the domain: its dictionaries fill the lists to choose from. */
export function toFakty({ definicja: { opis } }: WDomenie<AnyDefinition>, parameters: readonly ParameterDefinition[]): FaktyDefinicjiResponse {
  return {
    fakty: withSlowniki(factsSchema(opis.facts), (slownik) => findSlownik(parameters, slownik)),
    przyklad: { ...opis.przyklad },
    na_dzien_przykladu: opis.na_dzien_przykladu,
  };
}

/** Domain of a parameter for people; a parameter that only the centre has may belong to none that the code knows. */
export function toDomena(domena: Domena | undefined): { domena: string; nazwa_domeny: string } {
  return { domena: domena?.kod ?? '', nazwa_domeny: domena?.nazwa ?? '' };
}
