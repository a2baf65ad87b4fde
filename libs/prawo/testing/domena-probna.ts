import { Liczba, prostyTermin, type Sytuacja } from '@ostoja/facts';
import { Fraction, Money, plainDate } from '@ostoja/kernel';
import { defineRozpoznanie, defineSwiadczenie, defineZasada, type ParameterDefinition, type PrawoDomeny } from '@ostoja/law';
import { type FaktyProbne, progProbny, zasilekProbny } from './zasilek-probny.js';

const USTAWA = 'ustawa próbna';
const row = (from: string, to: string | null, value: string) => ({ from, to, value, legal_basis: `art. 3 ${USTAWA}`, sources: ['https://ostoja.example/ustawa'], confidence: 'confirmed' });
const parameter = (id: string, name_pl: string, unit: string, ...values: ParameterDefinition['values']): ParameterDefinition => ({ id, name_pl, name_en: name_pl, unit, values });

/** Indexed every June; the value from June 2026 is not known. */
export const dodatekWartosc: ParameterDefinition = {
  ...parameter('probny.dodatek', 'dodatek próbny', 'PLN/month', row('2021-01-01', '2025-05-31', '90.00'), row('2025-06-01', '2026-05-31', '100.00')),
  indexation: { every: 'year', day: '06-01', source: `art. 4 ${USTAWA}` },
};

export class FaktyDodatkuProbnego {
  @Liczba('Liczba dzieci', 0, 20, { wymagane: true, przyklad: 2 })
  dzieci!: number;
}

/** So much for each child, at the discretion of the office; no case decides on it. */
export const dodatekProbny = defineSwiadczenie({
  kod: 'dodatek-probny', nazwa: 'Dodatek próbny', przepis: `art. 2 ${USTAWA}`, rodzaj: 'uznaniowe', wyplata: 'jednorazowe', facts: FaktyDodatkuProbnego, wersja_faktow: 1,
  przyklad: { dzieci: 2 }, na_dzien_przykladu: plainDate('2026-03-02'), evidence: [], budzet: [],
  wersje: [{
    od: plainDate('2020-01-01'),
    do: null,
    calculate: (c, { dzieci }) => {
      const krok = { kod: 'dodatek.kwota', nazwa: 'kwota dodatku', przepis: `art. 2 ${USTAWA}` };
      const kwota_max = c.round(krok, c.product(krok, c.fact('liczba dzieci', Fraction.of(dzieci), null, 'osoby'), c.param('probny.dodatek')));
      return { spelnia_warunki: true, kwota: null, kwota_min: Money.ZERO, kwota_max, kwoty: [{ kod: 'ogolem', nazwa: 'ogółem', kwota: kwota_max, przepis: krok.przepis }] };
    },
  }],
});

const odwolanieProbne = prostyTermin({
  kod: 'odwolanie-probne', nazwa: 'odwołanie próbne', przepis: 'art. 129 § 2 KPA', kto: 'strona', czynnosc: 'Wniesienie odwołania', zdarzenie: 'doręczenie decyzji',
  parametr: 'probny.termin.odwolanie', liczenie: 'kpa', na_czynnosc: true, od: plainDate('2020-01-01'), przyklad: '2026-03-02',
});

const limitProbny = defineZasada({
  kod: 'limit-dzieci-probny', nazwa: 'limit dzieci', przepis: `art. 5 ${USTAWA}`, pytanie: 'Czy można przyjąć tyle dzieci?', facts: FaktyDodatkuProbnego,
  przyklad: { dzieci: 2 }, na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{
    od: plainDate('2020-01-01'),
    do: null,
    calculate: (c, { dzieci }) => {
      const limit = c.param('probny.limit');
      const condition = { kod: 'ZA_DUZO', nazwa: 'liczba dzieci w limicie', przepis: `art. 5 ${USTAWA}`, jednostka: 'osoby' as const, odmowa: 'Dzieci jest za dużo.' };
      const tak = c.isAtMost(condition, c.fact('liczba dzieci', Fraction.of(dzieci), null, 'osoby'), limit);
      return { tak, limity: [{ kod: 'dzieci', nazwa: 'limit dzieci', wartosc: limit.value, jednostka: 'osoby', przepis: limit.legalBasis }] };
    },
  }],
});

const dzieci = ({ osoby }: Sytuacja) => osoby.filter(({ kim }) => kim === 'dziecko').length;

/** A made-up domain with one definition of each kind and more. */
export const domenaProbna: PrawoDomeny<Sytuacja> = {
  kod: 'dziedzina-probna',
  nazwa: 'Dziedzina próbna',
  parametry: [progProbny, dodatekWartosc, parameter('probny.termin.odwolanie', 'termin odwołania', 'days', row('2020-01-01', null, '14')), parameter('probny.limit', 'limit dzieci', 'count', row('2020-01-01', null, '3'))],
  swiadczenia: [zasilekProbny, dodatekProbny],
  terminy: [odwolanieProbne],
  zasady: [limitProbny],
  rozpoznanie: [
    defineRozpoznanie<Sytuacja, FaktyProbne>({
      swiadczenie: zasilekProbny,
      dotyczy: () => true,
      fakty: ({ osoby }) => (osoby.some(({ dochod }) => dochod === undefined) ? { brak: ['osoby[].dochod'] } : { fakty: { dochody: osoby.map(({ dochod = '' }) => ({ kwota: dochod })) } }),
    }),
    defineRozpoznanie<Sytuacja, FaktyDodatkuProbnego>({
      swiadczenie: dodatekProbny,
      etykieta: 'na dzieci',
      dotyczy: ({ praca }) => praca === undefined,
      fakty: (sytuacja) => (dzieci(sytuacja) > 0 ? { fakty: { dzieci: dzieci(sytuacja) } } : { odmowa: { kod: 'BEZ_DZIECI', opis: 'W rodzinie nie ma dzieci.', przepis: `art. 2 ${USTAWA}` } }),
    }),
  ],
};
