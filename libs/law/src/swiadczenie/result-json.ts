import { parametersRead, stepsToJson, type ParameterJson, type StepJson } from '../trace/step-json.js';
import { seesAll, type Recipient } from '../trace/step-text.js';
import type { Reason } from '../trace/step.js';
import type { FormaSwiadczenia, Naleznosc, Wynik } from './result.js';

/** One of several amounts at the edge. */
export interface NazwanaKwotaJson {
  readonly kod: string;
  readonly nazwa: string;
  readonly kwota: string;
  readonly przepis: string;
}

/** A result at the edge: amounts are decimals in strings. */
export interface WynikJson {
  readonly swiadczenie: string;
  readonly naleznosc: Naleznosc;
  /** Absent in calculations stored before there was more than money. */
  readonly forma?: FormaSwiadczenia;
  readonly na_dzien: string;
  readonly wersja_reguly: string;
  readonly skrot_parametrow: string;
  readonly spelnia_warunki: boolean;
  readonly uznaniowe: boolean;
  readonly kwota: string | null;
  readonly kwota_min: string | null;
  readonly kwota_max: string | null;
  readonly kwoty: readonly NazwanaKwotaJson[];
  readonly oplata?: string | null;
  readonly przysluguje_od?: string | null;
  readonly najdalej_do?: string | null;
  readonly prawo_do: string | null;
  readonly przyczyny: readonly Reason[];
  readonly ostrzezenia: readonly Reason[];
  readonly parametry: readonly ParameterJson[];
  readonly kroki: readonly StepJson[];
}

/** The result for a recipient: steps about persons whom the recipient may not see are left out. */
export function wynikToJson(wynik: Wynik, recipient: Recipient = seesAll): WynikJson {
  return {
    ...wynik,
    kwota: wynik.kwota?.toString() ?? null,
    kwota_min: wynik.kwota_min?.toString() ?? null,
    kwota_max: wynik.kwota_max?.toString() ?? null,
    oplata: wynik.oplata?.toString() ?? null,
    kwoty: wynik.kwoty.map((named) => ({ ...named, kwota: named.kwota.toString() })),
    parametry: parametersRead(wynik.kroki),
    kroki: stepsToJson(wynik.kroki, recipient),
  };
}
