import { plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type ParameterValue, type StepDefinition } from '@ostoja/law';
import { FaktyPomocNaUsamodzielnienie, PRZYKLAD_USAMODZIELNIENIA } from './usamodzielnienie.facts.js';
import { isUprawnionaDoPieniedzy, pobyt, yearsInMonths } from './usamodzielnienie.rule.js';

const KOD = 'pomoc-na-usamodzielnienie-ups';
const PREFIX = 'pomoc_spoleczna.usamodzielnienie';
const PAR_5 = '§ 5 rozporządzenia z 3.08.2012 w sprawie udzielania pomocy na usamodzielnienie, kontynuowanie nauki oraz zagospodarowanie';
const PO_NAUCE: ConditionDefinition = { kod: 'W_TRAKCIE_NAUKI', nazwa: 'nauka ukończona albo przypadek uzasadniony', przepis: 'art. 89 ust. 6 ustawy o pomocy społecznej', odmowa: 'Pomoc wypłaca się po ukończeniu nauki.' };
const DLUGI: StepDefinition = { kod: 'jednorazowa.dlugi_pobyt', nazwa: 'pobyt dłuższy niż próg najwyższej pomocy', przepis: PAR_5, jednostka: 'miesiące' };
const SREDNI: StepDefinition = { kod: 'jednorazowa.sredni_pobyt', nazwa: 'pobyt dłuższy niż próg pośredniej pomocy', przepis: PAR_5, jednostka: 'miesiące' };
const KWOTA: StepDefinition = { kod: 'jednorazowa.kwota', nazwa: 'jednorazowa pomoc na usamodzielnienie', przepis: PAR_5, prosto: 'Jednorazowa pomoc na usamodzielnienie' };

function calculate(c: Calculus, fakty: FaktyPomocNaUsamodzielnienie): Outcome {
  const poNauce = c.holds(PO_NAUCE, !fakty.kontynuuje_nauke || fakty.uzasadniony_przypadek === true);
  if (!isUprawnionaDoPieniedzy(c, KOD, fakty) || !poNauce) return ODMOWA;
  return { spelnia_warunki: true, kwota: c.round(KWOTA, c.product(KWOTA, readCzesc(c, fakty), c.param(`${PREFIX}.podstawa`))), kwota_min: null, kwota_max: null };
}

/** Share of the base by the kind of place and the length of all stays; the home for mothers has one share. */
function readCzesc(c: Calculus, fakty: FaktyPomocNaUsamodzielnienie): ParameterValue {
  if (fakty.placowka === 'dom_dla_matek') return c.param(`${PREFIX}.jednorazowa.dom_dla_matek`);
  const grupa = `${PREFIX}.jednorazowa.${fakty.placowka === 'dps_dzieci' ? 'dps_dzieci' : 'mow_zp'}`;
  const czas = pobyt(c, fakty);
  if (c.isMore(DLUGI, czas, yearsInMonths(c, `${PREFIX}.jednorazowa.dlugi_pobyt`))) return c.param(`${grupa}.powyzej_3_lat`);
  return c.param(c.isMore(SREDNI, czas, yearsInMonths(c, `${PREFIX}.jednorazowa.sredni_pobyt`)) ? `${grupa}.2_3_lata` : `${grupa}.1_2_lata`);
}

/** One-off help of a care leaver (art. 88-89 ups). */
export const pomocNaUsamodzielnienie = defineSwiadczenie<FaktyPomocNaUsamodzielnienie>({
  kod: KOD,
  nazwa: 'pomoc pieniężna na usamodzielnienie (ustawa o pomocy społecznej)',
  przepis: 'art. 88 i 89 ustawy o pomocy społecznej',
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  facts: FaktyPomocNaUsamodzielnienie,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { ...PRZYKLAD_USAMODZIELNIENIA, kontynuuje_nauke: false },
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2012-09-07'), do: null, calculate }],
});
