import { plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, ODMOWA, percentFact, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { calculateGospodarstwo } from './gospodarstwo.rule.js';
import { readKontekst, readKontekstOplaty } from './kontekst-dochodu.rule.js';
import { FaktyPomocPodWarunkiemZwrotu, PRZYKLAD_POMOCY_POD_WARUNKIEM_ZWROTU } from './pomoc-pod-warunkiem-zwrotu.facts.js';
import { isNaWolnosci, isPositive, readKwotaProponowana } from './warunki.rule.js';
import { calculateZwrot } from './zwrot-czesci.rule.js';

const KOD = 'pomoc-pod-warunkiem-zwrotu';
const ART_41 = 'art. 41 pkt 2 ustawy o pomocy społecznej';
const DOCHOD: ConditionDefinition = {
  kod: 'DOCHOD_NIE_PRZEKRACZA_KRYTERIUM', nazwa: 'dochód przekracza kryterium dochodowe', przepis: ART_41,
  odmowa: 'Dochód nie przekracza kryterium dochodowego; pomocy nie uzależnia się od zwrotu na tej podstawie.',
};
const SZCZEGOLNY: ConditionDefinition = {
  kod: 'BRAK_SZCZEGOLNEGO_PRZYPADKU', nazwa: 'szczególnie uzasadniony przypadek', przepis: ART_41, odmowa: 'Nie zachodzi szczególnie uzasadniony przypadek.',
};
const POTRZEBA: ConditionDefinition = { kod: 'BRAK_POTRZEBY', nazwa: 'wykazano potrzebę', przepis: ART_41, odmowa: 'Nie wskazano kwoty, o którą chodzi.' };
const ZWROT: ConditionDefinition = {
  kod: 'BRAK_WARUNKU_ZWROTU', nazwa: 'decyzja określa część do zwrotu', przepis: ART_41, odmowa: 'Pomoc na tej podstawie przyznaje się tylko pod warunkiem zwrotu części lub całości.',
};
const NAJWYZEJ: StepDefinition = { kod: 'zwrotna.kwota_max', nazwa: 'najwyższa kwota pomocy', przepis: ART_41 };

function calculate(c: Calculus, fakty: FaktyPomocPodWarunkiemZwrotu): Outcome {
  // Goods are no cash benefit: the supplementary benefit counts (art. 8 ust. 4a, art. 36 pkt 2 lit. e ups).
  const kontekst = (fakty.forma === 'pomoc_rzeczowa' ? readKontekstOplaty : readKontekst)(c, KOD, fakty);
  const gospodarstwo = calculateGospodarstwo(c, fakty, kontekst, { bezPieczyZastepczej: fakty.forma === 'zasilek_okresowy', kryteriumRady: false });
  const potrzeba = amountFact(c, 'potrzebna kwota', fakty.potrzebna_kwota);
  const warunki = [
    isNaWolnosci(c, fakty),
    c.holds(SZCZEGOLNY, fakty.szczegolny_przypadek),
    isPositive(c, POTRZEBA, potrzeba),
    isPositive(c, ZWROT, percentFact(c, 'zwracana część', fakty.zwracana_czesc)),
    c.isMore(DOCHOD, gospodarstwo.dochod, gospodarstwo.kryterium),
  ].every(Boolean);
  if (!warunki) return ODMOWA;
  const kwota_max = c.round(NAJWYZEJ, potrzeba);
  const kwota = readKwotaProponowana(fakty.kwota_proponowana, null, kwota_max, ART_41);
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max, kwoty: calculateZwrot(c, kwota ?? kwota_max, fakty.zwracana_czesc, ART_41) };
}

/** Zasiłek celowy or okresowy, or goods, over the criterion and on condition of refund (art. 41 pkt 2 ups). */
export const pomocPodWarunkiemZwrotu = defineSwiadczenie<FaktyPomocPodWarunkiemZwrotu>({
  kod: KOD,
  nazwa: 'zasiłek lub pomoc rzeczowa pod warunkiem zwrotu',
  przepis: ART_41,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyPomocPodWarunkiemZwrotu,
  wersja_faktow: 1,
  evidence: [],
  przyklad: PRZYKLAD_POMOCY_POD_WARUNKIEM_ZWROTU,
  na_dzien_przykladu: plainDate('2025-05-10'),
  budzet: [],
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate }],
});
