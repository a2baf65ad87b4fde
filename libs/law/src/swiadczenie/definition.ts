import type { PlainDate } from '@ostoja/kernel';
import { LawDefinition, type DefinitionOptions, type LawResult } from '../definition/definition.js';
import type { FormaSwiadczenia, Naleznosc, Outcome, Wynik } from './result.js';

/** Where the procedure takes a fact from, so that nobody types it twice. */
export interface EvidenceSource {
  /** Path in the facts: `osoby[].dochody`. */
  readonly fakt: string;
  /** Kind of evidence: `dochod`, `niepelnosprawnosc`. */
  readonly rodzaj: string;
  readonly dotyczy: 'wnioskodawca' | 'kazda_osoba' | 'gospodarstwo';
  readonly okres: 'miesiac_dochodu' | 'na_dzien' | '12_miesiecy' | 'rok_poprzedni';
  /** `lista`: the contents of all rows; `ostatni`: of the latest one; `istnieje`: true when there is a row. */
  readonly agregacja: 'lista' | 'ostatni' | 'istnieje';
  /** The fact is this field of the content; without it the whole content, which has the shape of the fact. */
  readonly pole?: string;
}

/** A line of the budget that the amount, or a part of it, burdens in the months from `od` to `do`. */
export interface BudgetLine {
  readonly czesc: 'calosc' | 'minimum' | 'ponad_minimum';
  readonly dzial: string;
  readonly rozdzial: string;
  readonly paragraf: string;
  readonly zrodlo: string;
  readonly od: PlainDate;
  /** Last day, inclusive; null while in force. */
  readonly do: PlainDate | null;
}

export interface SwiadczenieOptions<F extends object> extends DefinitionOptions<F, Outcome> {
  /** `obligatoryjne`: the act fixes right and amount. `uznaniowe`: the act leaves the amount, or the grant itself, to the authority. */
  readonly rodzaj: 'obligatoryjne' | 'uznaniowe';
  /** `okresowe`: paid for months. `jednorazowe`: paid once. */
  readonly wyplata: 'okresowe' | 'jednorazowe';
  /** `swiadczenie` when not said. */
  readonly naleznosc?: Naleznosc;
  /** Version of the facts class; stored beside the facts. */
  readonly wersja_faktow: number;
  /** Empty while no procedure of a case decides on it. */
  readonly evidence: readonly EvidenceSource[];
  readonly budzet: readonly BudgetLine[];
  /** `pieniezne` when not said. */
  readonly forma?: FormaSwiadczenia;
  /** Facts that are no evidence but the scope of the grant: the worker chooses them, the rule weighs them, the decision grants them. */
  readonly zakres?: readonly string[];
  /** The fact of the scope that monthly accounts measure: hours, meals, days. */
  readonly miara?: string;
  /** Provision by which a grant, unlike a refusal, needs no decision. */
  readonly bez_decyzji?: string;
  /** Provision by which the decision must carry the person's PESEL number. */
  readonly pesel?: string;
  /** What the letter instructs the party about; without it the duties of whoever receives social assistance. */
  readonly pouczenia?: readonly string[];
}

/** An amount that the common engine can list and calculate; a benefit with evidence it can also decide and pay. */
export class Swiadczenie<F extends object> extends LawDefinition<F, Outcome, Wynik, SwiadczenieOptions<F>> {
  protected readonly rodzaj = 'świadczenia';

  get forma(): FormaSwiadczenia {
    return this.opis.forma ?? 'pieniezne';
  }

  protected toResult({ spelnia_warunki, kwota, kwota_min, kwota_max, kwoty = [], oplata = null, przysluguje_od = null, najdalej_do = null }: Outcome, { na_dzien, wersja_reguly, skrot_parametrow, prawo_do, ...rest }: LawResult): Wynik {
    return {
      swiadczenie: this.kod,
      naleznosc: this.opis.naleznosc ?? 'swiadczenie',
      forma: this.forma,
      na_dzien,
      wersja_reguly,
      skrot_parametrow,
      prawo_do,
      spelnia_warunki,
      uznaniowe: this.opis.rodzaj === 'uznaniowe',
      kwota,
      kwota_min,
      kwota_max,
      kwoty,
      oplata,
      przysluguje_od,
      najdalej_do,
      ...rest,
    };
  }
}

/**
 * Declares an amount. The registry of its library lists it; routes, forms, decisions and payments follow from it.
 * @example export const zasilekStaly = defineSwiadczenie({ kod: 'zasilek-staly', … })
 */
export function defineSwiadczenie<F extends object>(options: SwiadczenieOptions<F>): Swiadczenie<F> {
  return new Swiadczenie(options);
}
