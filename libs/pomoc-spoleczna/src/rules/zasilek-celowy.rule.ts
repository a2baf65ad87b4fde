import { plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome } from '@ostoja/law';
import { calculateGospodarstwo } from './gospodarstwo.rule.js';
import { LINIE_ZASILKU_CELOWEGO } from './klasyfikacja-budzetowa.js';
import { readKontekst } from './kontekst-dochodu.rule.js';
import { isCelowyPoPodjeciuPracy } from './podjecie-pracy.rule.js';
import { calculatePotrzeba, isPotrzeba, ZAOKRAGLONA } from './potrzeba.rule.js';
import { isNaWolnosci, isPowod, readKwotaProponowana } from './warunki.rule.js';
import { DOWOD_KONTRAKTU, DOWOD_POTRZEBY, DOWODY_WSPOLNE } from './wspolne.evidence.js';
import { FaktyZasilekCelowy, PRZYKLAD_ZASILKU_CELOWEGO } from './zasilek-celowy.facts.js';

const DOCHOD: ConditionDefinition = {
  kod: 'DOCHOD_PRZEKRACZA_KRYTERIUM', nazwa: 'dochód nie przekracza kryterium dochodowego', przepis: 'art. 8 ust. 1 w związku z art. 39 ust. 1 ustawy o pomocy społecznej',
  odmowa: 'Dochód przekracza kryterium dochodowe. Można rozważyć specjalny zasiłek celowy (art. 41).',
};

function calculate(c: Calculus, fakty: FaktyZasilekCelowy): Outcome {
  const gospodarstwo = calculateGospodarstwo(c, fakty, readKontekst(c, 'zasilek-celowy', fakty), { bezPieczyZastepczej: false, kryteriumRady: true });
  const warunki = [
    isNaWolnosci(c, fakty),
    isPowod(c, fakty),
    isPotrzeba(c, fakty.potrzeby),
    isCelowyPoPodjeciuPracy(c, fakty) || c.isAtMost(DOCHOD, gospodarstwo.dochod, gospodarstwo.kryterium),
  ].every(Boolean);
  if (!warunki) return ODMOWA;
  const kwota_max = c.round(ZAOKRAGLONA, calculatePotrzeba(c, fakty.potrzeby));
  return { spelnia_warunki: true, kwota: readKwotaProponowana(fakty.kwota_proponowana, null, kwota_max, 'art. 39 ust. 1 ustawy o pomocy społecznej'), kwota_min: null, kwota_max };
}

/** Zasiłek celowy: discretionary, for a need of life, up to the need (art. 39, 39a ups). */
export const zasilekCelowy = defineSwiadczenie<FaktyZasilekCelowy>({
  kod: 'zasilek-celowy',
  nazwa: 'zasiłek celowy',
  przepis: 'art. 39 ustawy o pomocy społecznej',
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyZasilekCelowy,
  wersja_faktow: 1,
  evidence: [...DOWODY_WSPOLNE, DOWOD_POTRZEBY, DOWOD_KONTRAKTU],
  przyklad: PRZYKLAD_ZASILKU_CELOWEGO,
  na_dzien_przykladu: plainDate('2025-05-10'),
  budzet: LINIE_ZASILKU_CELOWEGO,
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate }],
});
