import { plainDate } from '@ostoja/kernel';
import { countFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { SAMORZAD } from './przepisy.js';
import { FaktyObszaruE } from './samorzad.facts.js';
import { isDopuszczonyDoProgramu } from './samorzad-wykluczenia.rule.js';
import { inner, yesNoFact } from './wspolne.rule.js';

const PREFIX = 'aktywny_samorzad.e';
const URZADZENIE: ConditionDefinition = { kod: 'BRAK_URZADZENIA', nazwa: 'respirator lub koncentrator tlenu w domu', przepis: SAMORZAD, odmowa: 'Dodatek jest dla osób używających w domu respiratora lub koncentratora tlenu.' };
const MINIMUM: ConditionDefinition = { kod: 'ZA_KROTKI_OKRES', nazwa: 'co najmniej 3 miesiące', przepis: SAMORZAD, jednostka: 'miesiące', odmowa: 'Dodatek nie przysługuje za okres krótszy niż 3 miesiące.' };
const LICZONE: StepDefinition = { kod: 'energia.miesiace', nazwa: 'miesiące liczone do dodatku', przepis: SAMORZAD, jednostka: 'miesiące' };
const KWOTA: StepDefinition = { kod: 'energia.kwota', nazwa: 'dodatek na energię', przepis: SAMORZAD, prosto: 'Dodatek na energię' };

function calculate(c: Calculus, fakty: FaktyObszaruE): Outcome {
  const miesiace = countFact(c, 'miesiące używania', fakty.miesiace, 'miesiące');
  const warunki = [
    isDopuszczonyDoProgramu(c, fakty),
    c.holds(URZADZENIE, fakty.respirator_lub_koncentrator, [yesNoFact(c, 'respirator lub koncentrator', fakty.respirator_lub_koncentrator)]),
    c.isAtLeast(MINIMUM, miesiace, c.param(`${PREFIX}.min_miesiecy`)),
  ];
  if (!warunki.every(Boolean)) return ODMOWA;
  const liczone = c.min(LICZONE, miesiace, c.param(`${PREFIX}.max_miesiecy`));
  return { spelnia_warunki: true, kwota: c.round(KWOTA, c.product(inner(KWOTA), liczone, c.param(`${PREFIX}.kwota_miesieczna`))), kwota_min: null, kwota_max: null };
}

/** „Aktywny samorząd”, area E: a monthly amount for the energy of a respirator or an oxygen concentrator. */
export const dodatekEnergetyczny = defineSwiadczenie<FaktyObszaruE>({
  kod: 'aktywny-samorzad-dodatek-energetyczny',
  nazwa: '„Aktywny samorząd”, obszar E: dodatek na energię dla używających respiratora lub koncentratora tlenu',
  przepis: SAMORZAD,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyObszaruE,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['aktywny-samorzad-dodatek-energetyczny'],
  na_dzien_przykladu: plainDate('2026-05-10'),
  wersje: [{ od: plainDate('2025-01-01'), do: null, calculate }],
});
