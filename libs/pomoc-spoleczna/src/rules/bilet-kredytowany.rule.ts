import { plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { FaktyBiletKredytowany, PRZYKLAD_BILETU_KREDYTOWANEGO } from './bilet-kredytowany.facts.js';
import { calculateGospodarstwo } from './gospodarstwo.rule.js';
import { readKontekst } from './kontekst-dochodu.rule.js';
import { LINIE_ZASILKU_CELOWEGO } from './klasyfikacja-budzetowa.js';
import { DOCHOD_DO_KRYTERIUM, isNaWolnosci, isPositive, isPowod } from './warunki.rule.js';
import { DOWODY_WSPOLNE } from './wspolne.evidence.js';

const KOD = 'bilet-kredytowany';
const UST_4 = 'art. 39 ust. 4 ustawy o pomocy społecznej';
const CENA: ConditionDefinition = { kod: 'BRAK_POTRZEBY', nazwa: 'podano cenę biletu', przepis: UST_4, odmowa: 'Nie podano ceny biletu.' };
const NAJWYZEJ: StepDefinition = { kod: 'bilet.kwota', nazwa: 'wartość biletu kredytowanego', przepis: UST_4, prosto: 'Wartość biletu' };

function calculate(c: Calculus, fakty: FaktyBiletKredytowany): Outcome {
  const gospodarstwo = calculateGospodarstwo(c, fakty, readKontekst(c, KOD, fakty), { bezPieczyZastepczej: false, kryteriumRady: true });
  const cena = amountFact(c, 'cena biletu', fakty.cena);
  const warunki = [isNaWolnosci(c, fakty), isPowod(c, fakty), isPositive(c, CENA, cena), c.isAtMost(DOCHOD_DO_KRYTERIUM, gospodarstwo.dochod, gospodarstwo.kryterium)].every(Boolean);
  if (!warunki) {
    c.warn({ kod: 'ODMOWA_BEZ_WYWIADU', opis: 'Odmowa wymaga decyzji, ale bez rodzinnego wywiadu środowiskowego.', przepis: 'art. 106 ust. 4 ustawy o pomocy społecznej' });
    return ODMOWA;
  }
  c.warn({ kod: 'BEZ_DECYZJI', opis: 'Przyznanie biletu kredytowanego nie wymaga decyzji.', przepis: 'art. 106 ust. 2 ustawy o pomocy społecznej' });
  return { spelnia_warunki: true, kwota: null, kwota_min: null, kwota_max: c.round(NAJWYZEJ, cena) };
}

/** A ticket on credit: a form of zasiłek celowy, granted without a decision (art. 39 ust. 4, art. 106 ust. 2 ups). */
export const biletKredytowany = defineSwiadczenie<FaktyBiletKredytowany>({
  kod: KOD,
  nazwa: 'bilet kredytowany',
  przepis: UST_4,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyBiletKredytowany,
  wersja_faktow: 1,
  evidence: DOWODY_WSPOLNE,
  forma: 'rzeczowe',
  zakres: ['cena', 'trasa'],
  bez_decyzji: 'art. 106 ust. 2 ustawy o pomocy społecznej',
  przyklad: PRZYKLAD_BILETU_KREDYTOWANEGO,
  na_dzien_przykladu: plainDate('2025-05-10'),
  budzet: LINIE_ZASILKU_CELOWEGO,
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate }],
});
