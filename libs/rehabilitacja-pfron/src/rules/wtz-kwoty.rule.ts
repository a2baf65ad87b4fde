import { plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, type Calculus, type Outcome, type StepDefinition } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { USTAWA, WARSZTATY } from './przepisy.js';
import { FaktyTreninguEkonomicznego, FaktyUtworzeniaWtz } from './wtz.facts.js';
import { amountFact, uznaniowe } from './wspolne.rule.js';

const ART_68C = `art. 68c ust. 1 pkt 2 ${USTAWA}`;
const PAR_12 = `§ 12 ${WARSZTATY}`;
const UTWORZENIE: StepDefinition = { kod: 'wtz_utworzenie.kwota_max', nazwa: 'najwyższe dofinansowanie utworzenia warsztatu', przepis: ART_68C, prosto: 'Najwyższe dofinansowanie utworzenia' };
const TRENING: StepDefinition = { kod: 'wtz_trening.kwota_max', nazwa: 'najwyższa kwota treningu ekonomicznego', przepis: PAR_12, prosto: 'Najwyższa kwota do dyspozycji uczestnika' };

function calculateUtworzenie(c: Calculus, { koszty, kwota_proponowana }: FaktyUtworzeniaWtz): Outcome {
  const pulap = c.product(UTWORZENIE, amountFact(c, 'koszty utworzenia', koszty), c.param('rehabilitacja.wtz.tworzenie_max_procent'));
  return uznaniowe(c, UTWORZENIE, pulap, kwota_proponowana, ART_68C);
}

function calculateTrening(c: Calculus, { kwota_proponowana }: FaktyTreninguEkonomicznego): Outcome {
  const pulap = c.product(TRENING, c.param('rehabilitacja.minimalne_wynagrodzenie'), c.param('rehabilitacja.wtz.trening_ekonomiczny'));
  return uznaniowe(c, TRENING, pulap, kwota_proponowana, PAR_12);
}

/** PFRON money for the creation of a workshop: at most 70% of the costs. */
export const dofinansowanieUtworzeniaWtz = defineSwiadczenie<FaktyUtworzeniaWtz>({
  kod: 'dofinansowanie-utworzenia-wtz',
  nazwa: 'dofinansowanie utworzenia warsztatu terapii zajęciowej',
  przepis: ART_68C,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  naleznosc: 'rozliczenie',
  facts: FaktyUtworzeniaWtz,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['dofinansowanie-utworzenia-wtz'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2005-01-01'), do: null, calculate: calculateUtworzenie }],
});

/** Monthly money at the disposal of a participant in economic training: at most 20% of the minimum wage. */
export const treningEkonomicznyWtz = defineSwiadczenie<FaktyTreninguEkonomicznego>({
  kod: 'trening-ekonomiczny-wtz',
  nazwa: 'środki na trening ekonomiczny uczestnika warsztatu',
  przepis: PAR_12,
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  facts: FaktyTreninguEkonomicznego,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['trening-ekonomiczny-wtz'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: calculateTrening }],
});
