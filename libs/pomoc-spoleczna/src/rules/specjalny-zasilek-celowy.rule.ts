import { plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { calculateGospodarstwo } from './gospodarstwo.rule.js';
import { LINIE_ZASILKU_CELOWEGO } from './klasyfikacja-budzetowa.js';
import { readKontekst } from './kontekst-dochodu.rule.js';
import { calculatePotrzeba, isPotrzeba, ZAOKRAGLONA } from './potrzeba.rule.js';
import { isNaWolnosci, readKwotaProponowana } from './warunki.rule.js';
import { DOWOD_POTRZEBY, DOWODY_WSPOLNE } from './wspolne.evidence.js';
import { FaktySpecjalnyZasilekCelowy, PRZYKLAD_SPECJALNEGO_ZASILKU_CELOWEGO } from './zasilek-celowy.facts.js';

const ART_41 = 'art. 41 pkt 1 ustawy o pomocy społecznej';
const DOCHOD: ConditionDefinition = {
  kod: 'DOCHOD_NIE_PRZEKRACZA_KRYTERIUM', nazwa: 'dochód przekracza kryterium dochodowe', przepis: ART_41,
  odmowa: 'Dochód nie przekracza kryterium dochodowego; właściwy jest zwykły zasiłek celowy (art. 39).',
};
const SZCZEGOLNY: ConditionDefinition = {
  kod: 'BRAK_SZCZEGOLNEGO_PRZYPADKU', nazwa: 'szczególnie uzasadniony przypadek', przepis: ART_41,
  odmowa: 'Nie zachodzi szczególnie uzasadniony przypadek.',
};
const NAJWYZEJ: StepDefinition = { kod: 'specjalny.najwyzej', nazwa: 'najwyższa kwota specjalnego zasiłku celowego', przepis: ART_41 };
const W_GRANICY: StepDefinition = { kod: 'specjalny.w_granicy', nazwa: 'kwota potrzeb nie wyższa od kryterium', przepis: ART_41 };

function calculate(c: Calculus, fakty: FaktySpecjalnyZasilekCelowy): Outcome {
  const gospodarstwo = calculateGospodarstwo(c, fakty, readKontekst(c, 'specjalny-zasilek-celowy', fakty), { bezPieczyZastepczej: false, kryteriumRady: false });
  const warunki = [
    isNaWolnosci(c, fakty),
    isPotrzeba(c, fakty.potrzeby),
    c.holds(SZCZEGOLNY, fakty.szczegolny_przypadek),
    c.isMore(DOCHOD, gospodarstwo.dochod, gospodarstwo.kryterium),
  ].every(Boolean);
  if (!warunki) return ODMOWA;
  const granica = c.product(NAJWYZEJ, c.param('pomoc_spoleczna.specjalny_zasilek_celowy.maks_wielokrotnosc_kryterium'), gospodarstwo.kryterium);
  const kwota_max = c.round(ZAOKRAGLONA, c.min(W_GRANICY, calculatePotrzeba(c, fakty.potrzeby), granica));
  return { spelnia_warunki: true, kwota: readKwotaProponowana(fakty.kwota_proponowana, null, kwota_max, ART_41), kwota_min: null, kwota_max };
}

/** Specjalny zasiłek celowy: discretionary, over the criterion, up to the criterion, not refundable (art. 41 pkt 1 ups). */
export const specjalnyZasilekCelowy = defineSwiadczenie<FaktySpecjalnyZasilekCelowy>({
  kod: 'specjalny-zasilek-celowy',
  nazwa: 'specjalny zasiłek celowy',
  przepis: ART_41,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktySpecjalnyZasilekCelowy,
  wersja_faktow: 1,
  evidence: [...DOWODY_WSPOLNE, DOWOD_POTRZEBY, { fakt: 'szczegolny_przypadek', rodzaj: 'szczegolny-przypadek', dotyczy: 'wnioskodawca', okres: 'na_dzien', agregacja: 'istnieje' }],
  przyklad: PRZYKLAD_SPECJALNEGO_ZASILKU_CELOWEGO,
  na_dzien_przykladu: plainDate('2025-05-10'),
  budzet: LINIE_ZASILKU_CELOWEGO,
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate }],
});
