import { Fraction, Money, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type NazwanaKwota, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { FaktyPotracenia, RODZAJE_NALEZNOSCI, type NaleznoscFakt } from './zwrot.facts.js';

const UST_2 = 'art. 104 ust. 2 ustawy o pomocy społecznej';
const PODLEGA: ConditionDefinition = { kod: 'BRAK_NALEZNOSCI_DO_POTRACENIA', nazwa: 'jest należność, którą wolno potrącać', przepis: UST_2, odmowa: 'Z bieżących świadczeń potrąca się tylko opłaty z art. 97 i nienależnie pobrane świadczenia pieniężne.' };
const RESZTA: StepDefinition = { kod: 'potracenie.wskaznik_pozostaly', nazwa: 'część świadczenia, która musi zostać', przepis: UST_2, jednostka: 'wskaźnik' };
const ZOSTAJE: StepDefinition = { kod: 'potracenie.zostaje', nazwa: 'kwota, która musi zostać', przepis: UST_2, prosto: 'Kwota, która musi zostać' };
const GRANICA: StepDefinition = { kod: 'potracenie.granica', nazwa: 'najwyższe potrącenie', przepis: UST_2, prosto: 'Najwyższe potrącenie' };
const POTRACENIE: StepDefinition = { kod: 'potracenie.kwota', nazwa: 'potrącenie', przepis: UST_2 };
const WOLNE: StepDefinition = { kod: 'potracenie.wolne', nazwa: 'pozostało do potrącenia', przepis: UST_2 };
const RAZEM: StepDefinition = { kod: 'potracenie.razem', nazwa: 'potrącenie razem', przepis: UST_2, prosto: 'Potrącenie razem' };
const GROSZ = Money.ofGrosze(1n);
const POTRACALNE: ReadonlySet<string> = new Set(['nienalezne_swiadczenie', 'oplata_art_97']);

/** "Not more than half": what must stay is rounded up, so the deduction never exceeds the limit by part of a grosz. */
function calculateGranica(c: Calculus, swiadczenie: Quantity): Quantity {
  const reszta = c.difference(RESZTA, { value: Fraction.ONE }, [c.param('pomoc_spoleczna.zwrot.potracenie_maks')]);
  const zostaje = c.roundUp(ZOSTAJE, c.product(ZOSTAJE, reszta, swiadczenie), GROSZ);
  return c.difference(GRANICA, swiadczenie, [c.fact('kwota, która musi zostać', zostaje.toFraction())]);
}

/** The claims are met in the order given: the act sets none. */
function calculate(c: Calculus, { swiadczenie, naleznosci }: FaktyPotracenia): Outcome {
  const potracane = naleznosci.filter(({ rodzaj }) => POTRACALNE.has(rodzaj));
  if (!c.holds(PODLEGA, potracane.length > 0)) return ODMOWA;
  let wolne = calculateGranica(c, c.fact('aktualnie pobierane świadczenie', Fraction.parse(swiadczenie)));
  const kwoty: NazwanaKwota[] = [];
  const czesci: Quantity[] = [];
  for (const [index, naleznosc] of potracane.entries()) {
    const czesc = c.min(POTRACENIE, c.fact(RODZAJE_NALEZNOSCI[naleznosc.rodzaj], Fraction.parse(naleznosc.kwota)), wolne);
    wolne = c.difference(WOLNE, wolne, [czesc]);
    czesci.push(czesc);
    kwoty.push(nazwij(c, naleznosc, index, czesc));
  }
  return { spelnia_warunki: true, kwota: c.round(RAZEM, c.sum(RAZEM, czesci)), kwota_min: null, kwota_max: null, kwoty };
}

function nazwij(c: Calculus, { rodzaj }: NaleznoscFakt, index: number, czesc: Quantity): NazwanaKwota {
  return { kod: `${rodzaj}_${index + 1}`, nazwa: `${RODZAJE_NALEZNOSCI[rodzaj]} (${index + 1})`, kwota: c.round(POTRACENIE, czesc), przepis: UST_2 };
}

/** What may be taken from the benefit now drawn (art. 104 ust. 2 ups, limit since 2021-05-30). */
export const potracenieZBiezacegoSwiadczenia = defineSwiadczenie<FaktyPotracenia>({
  kod: 'potracenie-z-biezacego-swiadczenia',
  nazwa: 'potrącenie z bieżącego świadczenia',
  przepis: UST_2,
  rodzaj: 'obligatoryjne',
  naleznosc: 'rozliczenie',
  wyplata: 'okresowe',
  facts: FaktyPotracenia,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { swiadczenie: '600.00', naleznosci: [{ rodzaj: 'nienalezne_swiadczenie', kwota: '400.00' }] },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2021-05-30'), do: null, calculate }],
});
