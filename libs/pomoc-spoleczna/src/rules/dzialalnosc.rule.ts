import { Fraction } from '@ostoja/kernel';
import type { Calculus, Quantity, StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import type { ZeznanieRoczneFakt } from './osoba.facts.js';

const UST_5 = 'art. 8 ust. 5 pkt 1 ustawy o pomocy społecznej';
const UST_6 = 'art. 8 ust. 6 ustawy o pomocy społecznej';
const ROZNICA: StepDefinition = { kod: 'dzialalnosc.dochod_podatkowy', nazwa: 'przychód pomniejszony o koszty', przepis: UST_5 };
const UDZIAL: StepDefinition = { kod: 'dzialalnosc.udzial', nazwa: 'udział działalności w dochodzie z zeznania', przepis: UST_6, jednostka: 'wskaźnik' };
const PODATEK: StepDefinition = { kod: 'dzialalnosc.podatek', nazwa: 'podatek przypadający na działalność', przepis: UST_6 };
const ROCZNY: StepDefinition = { kod: 'dzialalnosc.roczny', nazwa: 'roczny dochód z działalności po obciążeniach', przepis: UST_5 };
const STRATA: StepDefinition = { kod: 'dzialalnosc.strata', nazwa: 'strata z działalności, przyjęto zero', przepis: UST_5 };
const MIESIECZNY: StepDefinition = { kod: 'dzialalnosc.miesieczny', nazwa: 'miesięczny dochód z działalności', przepis: UST_5 };

/**
 * Monthly income from a business on general rules, from the annual return of the previous year. Only the tax is shared out among the incomes
 * of the return; contributions are those of the certificate. Errors: the return's income is smaller than that of the business.
 */
export function calculateDzialalnosc(c: Calculus, roczny: ZeznanieRoczneFakt, klucz: string, pole: string): Quantity {
  const fact = (nazwa: string, kwota: string) => c.fact(nazwa, Fraction.parse(kwota), klucz);
  const dochod = c.difference(ROZNICA, fact('przychód z działalności', roczny.przychod), [fact('koszty uzyskania przychodu', roczny.koszty)], klucz);
  const obciazenia = [
    calculatePodatek(c, roczny, dochod, klucz, pole),
    fact('składki zdrowotne związane z działalnością', roczny.skladki_zdrowotne),
    fact('składki społeczne odliczone od dochodu', roczny.skladki_spoleczne),
  ];
  const rocznie = c.difference(ROCZNY, dochod, obciazenia, klucz);
  if (rocznie.value.isNegative) return c.chosen(STRATA, Fraction.ZERO, [rocznie], klucz);
  return c.quotient(MIESIECZNY, rocznie, c.fact('miesiące działalności', Fraction.of(roczny.miesiace), klucz, 'miesiące'), klucz);
}

function calculatePodatek(c: Calculus, roczny: ZeznanieRoczneFakt, dochod: Quantity, klucz: string, pole: string): Quantity {
  const podatek = c.fact('podatek należny z zeznania', Fraction.parse(roczny.podatek_nalezny), klucz);
  if (roczny.dochod_z_zeznania === undefined) return podatek;
  const calosc = c.fact('dochód z całego zeznania', Fraction.parse(roczny.dochod_z_zeznania), klucz);
  if (calosc.value.isLess(dochod.value)) {
    throw faultyFact('ZEZNANIE_NIESPOJNE', 'Dochód z całego zeznania nie może być mniejszy niż dochód z działalności.', `${pole}.roczny.dochod_z_zeznania`, UST_6);
  }
  if (calosc.value.isZero || dochod.value.isNegative) return c.chosen(PODATEK, Fraction.ZERO, [podatek, dochod], klucz);
  return c.product(PODATEK, podatek, c.quotient(UDZIAL, dochod, calosc, klucz), klucz);
}
