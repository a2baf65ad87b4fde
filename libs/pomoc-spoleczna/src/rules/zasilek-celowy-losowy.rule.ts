import { plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { LINIE_ZASILKU_CELOWEGO } from './klasyfikacja-budzetowa.js';
import { isNaWolnosci, isPositive, readKwotaProponowana } from './warunki.rule.js';
import { DOWOD_POBYTU, dowodOstatni } from './wspolne.evidence.js';
import { FaktyZasilekCelowyLosowy } from './zasilek-celowy-losowy.facts.js';
import { calculateZwrot } from './zwrot-czesci.rule.js';

const UST_3 = 'art. 40 ust. 3 ustawy o pomocy społecznej';
const STRATA: ConditionDefinition = {
  kod: 'BRAK_STRATY', nazwa: 'poniesiono stratę', przepis: 'art. 40 ust. 1 i 2 ustawy o pomocy społecznej', odmowa: 'Nie wykazano straty poniesionej w wyniku zdarzenia losowego albo klęski.',
};
const PODSTAWA = { zdarzenie_losowe: 'art. 40 ust. 1 ustawy o pomocy społecznej', kleska_zywiolowa: 'art. 40 ust. 2 ustawy o pomocy społecznej', kleska_ekologiczna: 'art. 40 ust. 2 ustawy o pomocy społecznej' };
const NAJWYZEJ: StepDefinition = { kod: 'losowy.kwota_max', nazwa: 'najwyższa kwota zasiłku: strata', przepis: UST_3, prosto: 'Strata, do której można przyznać zasiłek' };

function calculate(c: Calculus, fakty: FaktyZasilekCelowyLosowy): Outcome {
  const przepis = PODSTAWA[fakty.przyczyna];
  const strata = amountFact(c, 'strata', fakty.strata);
  const warunki = [isNaWolnosci(c, fakty), isPositive(c, { ...STRATA, przepis }, strata)].every(Boolean);
  if (!warunki) return ODMOWA;
  const kwota_max = c.round({ ...NAJWYZEJ, przepis }, strata);
  const kwota = readKwotaProponowana(fakty.kwota_proponowana, null, kwota_max, przepis);
  const kwoty = fakty.zwracana_czesc === undefined ? [] : calculateZwrot(c, kwota ?? kwota_max, fakty.zwracana_czesc, UST_3);
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max, kwoty };
}

/** Zasiłek celowy for losses by chance or disaster, regardless of income (art. 40 ust. 1-3 ups). The act sets no cap; nobody gets more than was lost. */
export const zasilekCelowyLosowy = defineSwiadczenie<FaktyZasilekCelowyLosowy>({
  kod: 'zasilek-celowy-zdarzenie-losowe',
  nazwa: 'zasiłek celowy po zdarzeniu losowym albo klęsce',
  przepis: 'art. 40 ust. 1–3 ustawy o pomocy społecznej',
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyZasilekCelowyLosowy,
  wersja_faktow: 1,
  evidence: [dowodOstatni('przyczyna', 'strata', 'przyczyna'), dowodOstatni('strata', 'strata', 'kwota'), DOWOD_POBYTU],
  zakres: ['zwracana_czesc'],
  przyklad: { przyczyna: 'zdarzenie_losowe', strata: '12000.00', kwota_proponowana: '6000.00' },
  na_dzien_przykladu: plainDate('2025-05-10'),
  budzet: LINIE_ZASILKU_CELOWEGO,
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate }],
});
