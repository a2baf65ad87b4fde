import { plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, type Calculus, type Outcome, type StepDefinition } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { ALGORYTM, USTAWA, WYROWNYWANIE } from './przepisy.js';
import { FaktyKosztowObslugi, FaktyObszaruB } from './srodki.facts.js';
import { inner, uznaniowe } from './wspolne.rule.js';

const OBSLUGA = `art. 54 pkt 3 ${USTAWA}; § 7 ust. 1 ${ALGORYTM}`;
const GRANICA: StepDefinition = { kod: 'obsluga.granica', nazwa: 'najwyższa część wykorzystanych środków', przepis: OBSLUGA };
const KOSZTY: StepDefinition = { kod: 'obsluga.kwota', nazwa: 'koszty obsługi do rozliczenia', przepis: OBSLUGA, prosto: 'Koszty obsługi do rozliczenia' };
const OBSZAR_B: StepDefinition = { kod: 'obszar_b.kwota_max', nazwa: 'najwyższe dofinansowanie w obszarze B', przepis: WYROWNYWANIE, prosto: 'Najwyższe dofinansowanie' };

function calculateObsluga(c: Calculus, { wykorzystane, poniesione }: FaktyKosztowObslugi): Outcome {
  const granica = c.product(GRANICA, amountFact(c, 'środki wykorzystane', wykorzystane), c.param('rehabilitacja.koszty_obslugi.procent'));
  return { spelnia_warunki: true, kwota: c.round(KOSZTY, c.min(inner(KOSZTY), amountFact(c, 'koszty poniesione', poniesione), granica)), kwota_min: null, kwota_max: null };
}

function calculateObszarB(c: Calculus, { wnioskodawca, koszt, kwota_proponowana }: FaktyObszaruB): Outcome {
  const pulap = c.product(inner(OBSZAR_B), amountFact(c, 'koszt projektu', koszt), c.param(`wyrownywanie_roznic.b.intensywnosc_${wnioskodawca}`));
  return uznaniowe(c, OBSZAR_B, pulap, kwota_proponowana, WYROWNYWANIE);
}

/** Costs of service that the Fund covers: those really borne, at most 2.5% of the money used. */
export const kosztyObslugi = defineSwiadczenie<FaktyKosztowObslugi>({
  kod: 'koszty-obslugi-zadan-pfron',
  nazwa: 'koszty obsługi zadań powiatu finansowanych ze środków PFRON',
  przepis: OBSLUGA,
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  naleznosc: 'rozliczenie',
  facts: FaktyKosztowObslugi,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['koszty-obslugi-zadan-pfron'],
  na_dzien_przykladu: plainDate('2025-12-31'),
  wersje: [{ od: plainDate('2019-08-23'), do: null, calculate: calculateObsluga }],
});

/** Area B of „Program wyrównywania różnic między regionami III”: a share of the cost of a project. */
export const obszarB = defineSwiadczenie<FaktyObszaruB>({
  kod: 'program-wyrownywania-roznic-obszar-b',
  nazwa: 'Program wyrównywania różnic między regionami III, obszar B',
  przepis: WYROWNYWANIE,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  naleznosc: 'rozliczenie',
  facts: FaktyObszaruB,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['program-wyrownywania-roznic-obszar-b'],
  na_dzien_przykladu: plainDate('2026-12-31'),
  wersje: [{ od: plainDate('2026-01-01'), do: null, calculate: calculateObszarB }],
});
