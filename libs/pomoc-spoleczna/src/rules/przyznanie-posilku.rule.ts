import { plainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineSwiadczenie, isFact, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { LINIE_POSILKU } from './klasyfikacja-budzetowa.js';
import { FaktyPosilek } from './posilek.facts.js';
import { calculateOplataZaPosilki } from './posilek.rule.js';
import { isNaWolnosci, isPowod } from './warunki.rule.js';
import { DOWODY_WSPOLNE } from './wspolne.evidence.js';

const UST_1 = 'art. 48b ust. 1 ustawy o pomocy społecznej';
const POSILEK: ConditionDefinition = { kod: 'POSILEK_ZAPEWNIONY', nazwa: 'osoba nie może zapewnić sobie posiłku własnym staraniem', przepis: UST_1, odmowa: 'Osoba może własnym staraniem zapewnić sobie posiłek.' };
const KOSZT: StepDefinition = { kod: 'posilek.koszt', nazwa: 'koszt posiłków w miesiącu', przepis: UST_1 };

function calculate(c: Calculus, fakty: FaktyPosilek): Outcome {
  const warunki = [isNaWolnosci(c, fakty), isPowod(c, fakty), isFact(c, POSILEK, fakty.bez_posilku)].every(Boolean);
  if (!warunki) return ODMOWA;
  const koszt = c.product(KOSZT, countFact(c, 'liczba posiłków', fakty.liczba_posilkow), amountFact(c, 'cena posiłku', fakty.cena_posilku));
  return { spelnia_warunki: true, kwota: null, kwota_min: null, kwota_max: null, oplata: calculateOplataZaPosilki(c, fakty, fakty.korzysta, koszt) };
}

/** A hot meal a day for a time, with what the person pays back of its cost (art. 48b, 96 ups, the government programme). */
export const posilek = defineSwiadczenie<FaktyPosilek>({
  kod: 'posilek',
  nazwa: 'pomoc w formie gorącego posiłku',
  przepis: 'art. 48 i art. 48b ust. 1–3 ustawy o pomocy społecznej; program „Posiłek w szkole i w domu”',
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  forma: 'rzeczowe',
  facts: FaktyPosilek,
  wersja_faktow: 1,
  evidence: [...DOWODY_WSPOLNE, { fakt: 'bez_posilku', rodzaj: 'potrzeba-posilku', dotyczy: 'wnioskodawca', okres: 'na_dzien', agregacja: 'istnieje' }],
  zakres: ['korzysta', 'liczba_posilkow', 'cena_posilku', 'miejsce'],
  miara: 'liczba_posilkow',
  przyklad: {
    zestawienie: { liczba_osob: 1, dochod: '900.00' }, powody: ['ubostwo', 'bezrobocie'], bez_posilku: true, korzysta: 'inna_osoba', liczba_posilkow: 22, cena_posilku: '18.00',
    miejsce: 'jadłodajnia przy ul. Zmyślonej', data_wniosku: '2026-03-02',
  },
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: LINIE_POSILKU,
  wersje: [{ od: plainDate('2014-01-01'), do: null, calculate }],
});
