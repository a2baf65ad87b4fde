import { plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { isNaWolnosci, isPositive, readKwotaProponowana } from './warunki.rule.js';
import { FaktyZasilekCelowyPogrzeb, PRZYKLAD_ZASILKU_NA_POGRZEB } from './zasilek-celowy-pogrzeb.facts.js';
import { calculateZwrot } from './zwrot-czesci.rule.js';

const UST_1A = 'art. 40 ust. 1a ustawy o pomocy społecznej';
const PKT_2 = 'art. 40 ust. 1a pkt 2 ustawy o pomocy społecznej';
const KOSZTY: ConditionDefinition = { kod: 'BRAK_KOSZTOW', nazwa: 'wykazano uzasadnione i udokumentowane koszty pogrzebu', przepis: UST_1A, odmowa: 'Nie wykazano uzasadnionych i udokumentowanych kosztów pogrzebu.' };
const POKRYWA: ConditionDefinition = {
  kod: 'NIE_POKRYWA_KOSZTOW', nazwa: 'osoba ponosi koszty pogrzebu albo zobowiązała się je ponieść', przepis: UST_1A, odmowa: 'Zasiłek może dostać osoba, która ponosi koszty pogrzebu albo zobowiązała się je ponieść.',
};
const NADZWYCZAJNE: ConditionDefinition = {
  kod: 'PRZYSLUGUJE_ZASILEK_POGRZEBOWY', nazwa: 'koszty nadzwyczajne i trudne do przewidzenia', przepis: PKT_2,
  odmowa: 'Przysługuje zasiłek pogrzebowy, a koszty nie są nadzwyczajne i trudne do przewidzenia.',
};
const PONAD: ConditionDefinition = {
  kod: 'KOSZTY_POKRYWA_ZASILEK_POGRZEBOWY', nazwa: 'koszty wyższe niż zasiłek pogrzebowy', przepis: PKT_2, odmowa: 'Koszty można pokryć z zasiłku pogrzebowego.',
};
const NADWYZKA: StepDefinition = { kod: 'pogrzeb.nadwyzka', nazwa: 'koszty niepokryte zasiłkiem pogrzebowym', przepis: PKT_2, prosto: 'Koszty ponad zasiłek pogrzebowy' };
const NAJWYZEJ: StepDefinition = { kod: 'pogrzeb.kwota_max', nazwa: 'najwyższa kwota zasiłku na pogrzeb', przepis: UST_1A };

function calculate(c: Calculus, fakty: FaktyZasilekCelowyPogrzeb): Outcome {
  if (fakty.data_zgonu > c.day) throw faultyFact('ZGON_Z_PRZYSZLOSCI', 'Dzień zgonu jest późniejszy niż dzień obliczenia.', 'data_zgonu', UST_1A);
  const koszty = amountFact(c, 'koszty pogrzebu', fakty.koszty);
  const warunki = [isNaWolnosci(c, fakty), isPositive(c, KOSZTY, koszty), c.holds(POKRYWA, fakty.pokrywa_koszty)].every(Boolean);
  const granica = fakty.przysluguje_zasilek_pogrzebowy ? findNadwyzka(c, fakty, koszty) : koszty;
  if (!warunki || granica === null) return ODMOWA;
  const kwota_max = c.round(NAJWYZEJ, granica);
  const kwota = readKwotaProponowana(fakty.kwota_proponowana, null, kwota_max, UST_1A);
  const kwoty = fakty.zwracana_czesc === undefined ? [] : calculateZwrot(c, kwota ?? kwota_max, fakty.zwracana_czesc, 'art. 40 ust. 1a–1g ustawy o pomocy społecznej');
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max, kwoty };
}

/** Where somebody gets zasiłek pogrzebowy, only extraordinary costs that it cannot cover count; null when there are none. */
function findNadwyzka(c: Calculus, fakty: FaktyZasilekCelowyPogrzeb, koszty: Quantity): Quantity | null {
  const { kwota_zasilku_pogrzebowego, data_zgonu } = fakty;
  const zasilek = kwota_zasilku_pogrzebowego === undefined
    ? c.param('pomoc_spoleczna.krzyzowe.zasilek_pogrzebowy', plainDate(data_zgonu))
    : amountFact(c, 'zasiłek pogrzebowy', kwota_zasilku_pogrzebowego);
  const warunki = [c.holds(NADZWYCZAJNE, fakty.koszty_nadzwyczajne ?? false), c.isMore(PONAD, koszty, zasilek)].every(Boolean);
  return warunki ? c.difference(NADWYZKA, koszty, [zasilek]) : null;
}

/** Zasiłek celowy for a funeral, regardless of income (art. 40 ust. 1a-1g ups, since 2026). The act sets no cap but the costs. */
export const zasilekCelowyPogrzeb = defineSwiadczenie<FaktyZasilekCelowyPogrzeb>({
  kod: 'zasilek-celowy-pogrzeb',
  nazwa: 'zasiłek celowy na pokrycie kosztów pogrzebu',
  przepis: 'art. 40 ust. 1a–1g ustawy o pomocy społecznej',
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyZasilekCelowyPogrzeb,
  wersja_faktow: 1,
  evidence: [],
  przyklad: PRZYKLAD_ZASILKU_NA_POGRZEB,
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2026-01-01'), do: null, calculate }],
});
