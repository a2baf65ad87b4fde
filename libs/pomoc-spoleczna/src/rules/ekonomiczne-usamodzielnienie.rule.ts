import { plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { FaktyEkonomiczneUsamodzielnienie, PRZYKLAD_EKONOMICZNEGO_USAMODZIELNIENIA } from './ekonomiczne-usamodzielnienie.facts.js';
import { calculateGospodarstwo } from './gospodarstwo.rule.js';
import { readKontekst } from './kontekst-dochodu.rule.js';
import { DOCHOD_DO_KRYTERIUM, isNaWolnosci, isPositive, isPowod, readKwotaProponowana } from './warunki.rule.js';

const KOD = 'ekonomiczne-usamodzielnienie';
const UST_10 = 'art. 43 ust. 10 ustawy o pomocy społecznej';
const POTRZEBA: ConditionDefinition = { kod: 'BRAK_POTRZEBY', nazwa: 'podano kwotę pomocy', przepis: 'art. 43 ust. 1 ustawy o pomocy społecznej', odmowa: 'Nie podano kwoty ani wartości pomocy.' };
const INNE_ZRODLO: ConditionDefinition = {
  kod: 'POMOC_Z_INNEGO_ZRODLA', nazwa: 'brak pomocy na ten cel z innego źródła', przepis: 'art. 43 ust. 8 ustawy o pomocy społecznej', odmowa: 'Osoba lub rodzina otrzymała już pomoc na ten cel z innego źródła.',
};
const POTRZEBNA: StepDefinition = { kod: 'usamodzielnienie_ekonomiczne.potrzebna', nazwa: 'kwota, o którą chodzi', przepis: 'art. 43 ust. 2 i 5 ustawy o pomocy społecznej' };
const Z_UCHWALY: StepDefinition = { kod: 'usamodzielnienie_ekonomiczne.uchwala', nazwa: 'kwota nie wyższa niż w uchwale rady', przepis: UST_10 };
const NAJWYZEJ: StepDefinition = { kod: 'usamodzielnienie_ekonomiczne.kwota_max', nazwa: 'najwyższa kwota pomocy', przepis: UST_10, prosto: 'Najwyższa kwota pomocy' };

function calculate(c: Calculus, fakty: FaktyEkonomiczneUsamodzielnienie): Outcome {
  const kwota = amountFact(c, 'kwota, o którą chodzi', fakty.potrzebna_kwota);
  const warunki = [
    isNaWolnosci(c, fakty),
    isPositive(c, POTRZEBA, kwota),
    c.holds(INNE_ZRODLO, !fakty.pomoc_z_innego_zrodla),
    fakty.forma === 'rzeczowa' || isUprawnionaDoPienieznej(c, fakty),
  ].every(Boolean);
  if (!warunki) return ODMOWA;
  if (fakty.uchyla_sie) {
    c.warn({ kod: 'UCHYLANIE_SIE_OD_PRACY', opis: 'Uchylanie się od pracy albo przeszkolenia może być podstawą odmowy lub ograniczenia pomocy.', przepis: 'art. 43 ust. 7 ustawy o pomocy społecznej' });
  }
  const zUchwaly = c.findParam(`pomoc_spoleczna.ekonomiczne_usamodzielnienie.maksymalny.${fakty.forma}`);
  const granica = zUchwaly ? c.min(Z_UCHWALY, kwota, zUchwaly) : c.sum(POTRZEBNA, [kwota]);
  const kwota_max = c.round(NAJWYZEJ, granica);
  return { spelnia_warunki: true, kwota: readKwotaProponowana(fakty.kwota_proponowana, null, kwota_max, UST_10), kwota_min: null, kwota_max };
}

/** Allowance and loan are cash benefits, so art. 8 ust. 1 asks for the income and a reason; the loan of tools is not. */
function isUprawnionaDoPienieznej(c: Calculus, fakty: FaktyEkonomiczneUsamodzielnienie): boolean {
  const gospodarstwo = calculateGospodarstwo(c, fakty, readKontekst(c, KOD, fakty), { bezPieczyZastepczej: false, kryteriumRady: false });
  return [isPowod(c, fakty), c.isAtMost(DOCHOD_DO_KRYTERIUM, gospodarstwo.dochod, gospodarstwo.kryterium)].every(Boolean);
}

/** Help for economic independence: allowance, loan or tools, up to what the council allows (art. 43 ups). */
export const ekonomiczneUsamodzielnienie = defineSwiadczenie<FaktyEkonomiczneUsamodzielnienie>({
  kod: KOD,
  nazwa: 'pomoc na ekonomiczne usamodzielnienie',
  przepis: 'art. 43 ustawy o pomocy społecznej',
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyEkonomiczneUsamodzielnienie,
  wersja_faktow: 1,
  evidence: [],
  przyklad: PRZYKLAD_EKONOMICZNEGO_USAMODZIELNIENIA,
  na_dzien_przykladu: plainDate('2025-05-10'),
  budzet: [],
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate }],
});
