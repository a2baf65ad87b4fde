import { Fraction, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ParameterSnapshot, type Calculus, type ConditionDefinition, type Outcome } from '@ostoja/law';

/** Facts of a made-up benefit: the incomes of persons A and B. */
export class SampleFacts {
  a!: string;
  b!: string;
}

const PRZEPIS = 'art. 1 ustawy próbnej';
const NIZSZY: ConditionDefinition = { kod: 'ZA_WYSOKI', nazwa: 'dochód na osobę niższy od progu', przepis: 'art. 2 ustawy próbnej', odmowa: 'Dochód na osobę nie jest niższy od progu.' };

function calculate(c: Calculus, facts: SampleFacts): Outcome {
  const dochod = (klucz: string, kwota: string) =>
    c.sum({ kod: 'dochod.osoby', nazwa: 'dochód osoby', przepis: PRZEPIS }, [c.fact('wynagrodzenie', Fraction.parse(kwota), klucz)], klucz);
  const razem = c.sum({ kod: 'dochod.rodziny', nazwa: 'dochód rodziny', przepis: PRZEPIS, prosto: 'Dochód rodziny' }, [dochod('A', facts.a), dochod('B', facts.b)]);
  const naOsobe = c.quotient({ kod: 'dochod.na_osobe', nazwa: 'dochód na osobę', przepis: PRZEPIS }, razem, c.fact('liczba osób', Fraction.of(3), null, 'liczba'));
  const prog = c.param('probny.prog');
  const spelnia_warunki = c.isLess(NIZSZY, naOsobe, prog);
  const kwota = c.round({ kod: 'kwota', nazwa: 'kwota', przepis: PRZEPIS }, c.difference({ kod: 'roznica', nazwa: 'różnica', przepis: PRZEPIS }, prog, [naOsobe]));
  return { spelnia_warunki, kwota, kwota_min: null, kwota_max: null };
}

/** The gap between a threshold of 700 zł and the income of two persons divided by three; covered from 2020 to 2030. */
export const sampleBenefit = defineSwiadczenie({
  kod: 'zasilek-probny', nazwa: 'zasiłek próbny', przepis: PRZEPIS, rodzaj: 'obligatoryjne', wyplata: 'okresowe',
  facts: SampleFacts, wersja_faktow: 1, evidence: [], budzet: [],
  przyklad: { a: '1000.00', b: '1000.01' }, na_dzien_przykladu: plainDate('2025-05-10'),
  wersje: [{ od: plainDate('2020-01-01'), do: plainDate('2030-12-31'), calculate }],
});

export const sampleSnapshot = new ParameterSnapshot([{
  id: 'probny.prog', name_pl: 'próg', name_en: 'threshold', unit: 'PLN/month',
  values: [{ from: '2020-01-01', to: null, value: '700', legal_basis: 'art. 3 ustawy próbnej', sources: ['własne'], confidence: 'confirmed' }],
}]);
