import { plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type Outcome, type StepDefinition } from '@ostoja/law';
import { FaktyPomocNaZagospodarowanie, PRZYKLAD_USAMODZIELNIENIA } from './usamodzielnienie.facts.js';
import { isUsamodzielniana } from './usamodzielnienie.rule.js';
import { readKwotaProponowana } from './warunki.rule.js';

const PREFIX = 'pomoc_spoleczna.usamodzielnienie';
const PAR_6 = '§ 6 rozporządzenia z 3.08.2012 w sprawie udzielania pomocy na usamodzielnienie, kontynuowanie nauki oraz zagospodarowanie';
const WARTOSC: StepDefinition = { kod: 'zagospodarowanie.wartosc', nazwa: 'najwyższa wartość pomocy na zagospodarowanie', przepis: PAR_6, prosto: 'Najwyższa wartość pomocy rzeczowej' };

function calculate(c: Calculus, fakty: FaktyPomocNaZagospodarowanie): Outcome {
  if (!isUsamodzielniana(c, fakty)) return ODMOWA;
  const kwota_max = c.round(WARTOSC, c.product(WARTOSC, c.param(`${PREFIX}.zagospodarowanie.maks`), c.param(`${PREFIX}.podstawa`)));
  if (fakty.niepelnosprawnosc) return { spelnia_warunki: true, kwota: kwota_max, kwota_min: kwota_max, kwota_max };
  return { spelnia_warunki: true, kwota: readKwotaProponowana(fakty.kwota_proponowana, null, kwota_max, PAR_6), kwota_min: null, kwota_max };
}

/** Help in kind for settling: up to a share of the base, exactly that share with moderate or severe disability (art. 88 ust. 1 pkt 5 ups). */
export const pomocNaZagospodarowanie = defineSwiadczenie<FaktyPomocNaZagospodarowanie>({
  kod: 'pomoc-na-zagospodarowanie-ups',
  nazwa: 'pomoc na zagospodarowanie w formie rzeczowej (ustawa o pomocy społecznej)',
  przepis: 'art. 88 ust. 1 pkt 5 ustawy o pomocy społecznej',
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyPomocNaZagospodarowanie,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { ...PRZYKLAD_USAMODZIELNIENIA, niepelnosprawnosc: false },
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2012-09-07'), do: null, calculate }],
});
