import { Money, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, isFact, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { isBezPrawaWylaczajacego } from './kto-moze-uczestniczyc.rule.js';
import { FaktyMotywacyjnaPremiaIntegracyjna } from './swiadczenie-integracyjne.facts.js';
import { calculatePelneSwiadczenie, roundSwiadczenie } from './swiadczenie-integracyjne.rule.js';
import { faultyFact } from './wspolne.js';

const UST_1 = 'art. 15a ust. 1 ustawy o zatrudnieniu socjalnym';
const UST_2 = 'art. 15a ust. 2 ustawy o zatrudnieniu socjalnym';
const PO_PROBIE: ConditionDefinition = {
  kod: 'OKRES_PROBNY', nazwa: 'okres próbny się zakończył', przepis: UST_1, odmowa: 'W okresie próbnym premii się nie przyznaje.',
};
const POSTEPY: ConditionDefinition = {
  kod: 'BRAK_POSTEPOW', nazwa: 'aktywna postawa i postępy w reintegracji', przepis: UST_1, odmowa: 'Premię przyznaje się za aktywną postawę i postępy w reintegracji społecznej i zawodowej.',
};
const GRANICA: StepDefinition = { kod: 'premia.granica', nazwa: 'górna granica premii', przepis: UST_2, prosto: 'Najwyższa premia' };
const ZAOKRAGLONA: StepDefinition = { kod: 'premia.granica_zaokraglona', nazwa: 'górna granica premii zaokrąglona do grosza', przepis: UST_2 };

/** The ceiling is a share of the full benefit of art. 15 ust. 4, not of what was paid after reductions. */
function calculate(c: Calculus, fakty: FaktyMotywacyjnaPremiaIntegracyjna): Outcome {
  const warunki = [isBezPrawaWylaczajacego(c, fakty.prawa), isFact(c, PO_PROBIE, fakty.okres === 'uczestnictwo'), isFact(c, POSTEPY, fakty.postepy)];
  if (!warunki.every(Boolean)) return ODMOWA;
  const granica = c.product(GRANICA, calculatePelneSwiadczenie(c, fakty.okres), c.param('zatrudnienie_socjalne.premia_motywacyjna.max_procent'));
  const kwota_max = roundSwiadczenie(c, granica, ZAOKRAGLONA);
  return { spelnia_warunki: true, kwota: readKwota(fakty.kwota_proponowana, kwota_max), kwota_min: null, kwota_max };
}

function readKwota(kwota: string | undefined, granica: Money): Money | null {
  if (kwota === undefined) return null;
  const proponowana = Money.parse(kwota);
  if (proponowana.isZero || proponowana.compare(granica) > 0) {
    throw faultyFact('KWOTA_POZA_GRANICAMI', `Premia musi być wyższa niż zero i nie może przekroczyć ${granica.format()}.`, 'kwota_proponowana', UST_2);
  }
  return proponowana;
}

/** Motywacyjna premia integracyjna: at the discretion of the head of the centre, from the money of the centre (art. 15a). */
export const motywacyjnaPremiaIntegracyjna = defineSwiadczenie<FaktyMotywacyjnaPremiaIntegracyjna>({
  kod: 'motywacyjna-premia-integracyjna',
  nazwa: 'motywacyjna premia integracyjna',
  przepis: 'art. 15a ustawy o zatrudnieniu socjalnym',
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  facts: FaktyMotywacyjnaPremiaIntegracyjna,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { okres: 'uczestnictwo', postepy: true, kwota_proponowana: '400.00' },
  na_dzien_przykladu: plainDate('2026-03-31'),
  budzet: [],
  wersje: [{ od: plainDate('2017-06-01'), do: null, calculate }],
});
