import { plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { isPositive } from './warunki.rule.js';
import { FaktyWynagrodzenieOpiekuna } from './wynagrodzenie-opiekuna.facts.js';

const PREFIX = 'pomoc_spoleczna.wynagrodzenie_opieka';
const UST_1 = 'art. 53a ust. 1 ustawy o pomocy społecznej';
const USTALONE: ConditionDefinition = { kod: 'BRAK_POSTANOWIENIA', nazwa: 'sąd ustalił wynagrodzenie', przepis: UST_1, odmowa: 'Sąd nie ustalił wynagrodzenia za sprawowanie opieki.' };
const PULAP: StepDefinition = { kod: 'opieka.pulap', nazwa: 'najwyższe wynagrodzenie, jakie może ustalić sąd', przepis: UST_1 };
const W_PULAPIE: StepDefinition = { kod: 'opieka.w_pulapie', nazwa: 'wynagrodzenie nie przekracza pułapu', przepis: UST_1 };
const KOSZTY: StepDefinition = { kod: 'opieka.koszty_obslugi', nazwa: 'koszty obsługi', przepis: 'art. 18 ust. 3 ustawy o pomocy społecznej' };
const WYPLATA: StepDefinition = { kod: 'opieka.wyplata', nazwa: 'wynagrodzenie ustalone przez sąd', przepis: UST_1, prosto: 'Wynagrodzenie ustalone przez sąd' };

function calculate(c: Calculus, fakty: FaktyWynagrodzenieOpiekuna): Outcome {
  const ustalone = amountFact(c, 'wynagrodzenie ustalone przez sąd', fakty.kwota_z_postanowienia);
  if (!isPositive(c, USTALONE, ustalone)) return ODMOWA;
  const kwota_max = c.round(PULAP, c.product(PULAP, c.param(`${PREFIX}.maks_czesc`), amountFact(c, 'przeciętne wynagrodzenie', fakty.przecietne_wynagrodzenie)));
  if (!c.isAtMost(W_PULAPIE, ustalone, c.fact('pułap', kwota_max.toFraction()))) {
    c.warn({ kod: 'PULAP_PRZEKROCZONY', opis: 'Sąd ustalił wynagrodzenie wyższe niż pułap; ośrodek wypłaca kwotę z postanowienia i powinien zwrócić na to uwagę sądowi.', przepis: UST_1 });
  }
  const obsluga = c.round(KOSZTY, c.product(KOSZTY, c.param(`${PREFIX}.koszty_obslugi`), ustalone));
  return { spelnia_warunki: true, kwota: c.round(WYPLATA, ustalone), kwota_min: null, kwota_max, kwoty: [{ kod: 'koszty_obslugi', nazwa: 'koszty obsługi z dotacji', kwota: obsluga, przepis: KOSZTY.przepis }] };
}

/** Pay for a guardian, set by the court and paid by the centre without decision or interview (art. 53a ups). */
export const wynagrodzenieOpiekuna = defineSwiadczenie<FaktyWynagrodzenieOpiekuna>({
  kod: 'wynagrodzenie-za-sprawowanie-opieki',
  nazwa: 'wynagrodzenie za sprawowanie opieki',
  przepis: 'art. 53a ustawy o pomocy społecznej',
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktyWynagrodzenieOpiekuna,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { kwota_z_postanowienia: '500.00', przecietne_wynagrodzenie: '5801.46' },
  na_dzien_przykladu: plainDate('2021-07-15'),
  budzet: [],
  wersje: [{ od: plainDate('2009-06-13'), do: null, calculate }],
});
