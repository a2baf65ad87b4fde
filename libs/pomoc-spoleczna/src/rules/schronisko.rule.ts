import { Fraction, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, type Calculus, type Outcome, type StepDefinition } from '@ostoja/law';
import { calculateGospodarstwo, calculateNaOsobe } from './gospodarstwo.rule.js';
import { readKontekstOplaty } from './kontekst-dochodu.rule.js';
import { readOplataUstalona } from './oplata-ustalona.rule.js';
import { FaktyOplataZaSchronisko, PRZYKLAD_OPLATY_ZA_SCHRONISKO, SCHRONIENIA } from './schronisko.facts.js';

const KOD = 'oplata-za-schronisko';
const UST_1A = 'art. 97 ust. 1a ustawy o pomocy społecznej';
const UST_8 = 'art. 48a ust. 8 ustawy o pomocy społecznej';
const BEZPLATNIE: StepDefinition = { kod: 'schronisko.bezplatnie', nazwa: 'schronienie bez opłaty i bez zwrotu wydatków', przepis: UST_8, prosto: 'Nocleg jest bezpłatny' };
const DO_KRYTERIUM: StepDefinition = { kod: 'schronisko.do_kryterium', nazwa: 'dochód nie przekracza kryterium', przepis: UST_1A };
const NAJWYZEJ: StepDefinition = { kod: 'schronisko.oplata_max', nazwa: 'najwyższa miesięczna opłata', przepis: UST_1A, prosto: 'Najwyższa miesięczna opłata' };

/** The monthly fee agreed with the person and its cap: a share of the income up to the criterion; above it none is set. Errors: the agreed fee is over the cap. */
export function calculateOplataZaSchronienie(c: Calculus, fakty: FaktyOplataZaSchronisko): Outcome {
  const { placowka } = fakty;
  if (placowka === 'noclegownia' || placowka === 'ogrzewalnia') {
    const kwota = c.round(BEZPLATNIE, c.chosen(BEZPLATNIE, Fraction.ZERO, [c.factText('placówka', SCHRONIENIA[placowka])]));
    return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max: kwota };
  }
  const gospodarstwo = calculateGospodarstwo(c, fakty, readKontekstOplaty(c, KOD, fakty), { bezPieczyZastepczej: false, kryteriumRady: false });
  const dochod = calculateNaOsobe(c, gospodarstwo);
  const kwota_max = c.isAtMost(DO_KRYTERIUM, dochod, gospodarstwo.kryteriumOsoby) ? c.round(NAJWYZEJ, c.product(NAJWYZEJ, c.param(`pomoc_spoleczna.${placowka}.oplata_maks`), dochod)) : null;
  return { spelnia_warunki: true, kwota: readOplataUstalona(fakty.oplata_ustalona, kwota_max, UST_1A), kwota_min: null, kwota_max };
}

/** Fee for a shelter: up to the criterion a share of the income at most, above it by agreement; night shelters are free (art. 48a, 97 ups). */
export const oplataZaSchronisko = defineSwiadczenie<FaktyOplataZaSchronisko>({
  kod: KOD,
  nazwa: 'opłata za pobyt w schronisku dla osób bezdomnych',
  przepis: 'art. 48a ust. 8 i art. 97 ust. 1 i 1a ustawy o pomocy społecznej',
  naleznosc: 'oplata',
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  facts: FaktyOplataZaSchronisko,
  wersja_faktow: 1,
  evidence: [],
  przyklad: PRZYKLAD_OPLATY_ZA_SCHRONISKO,
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2019-10-04'), do: null, calculate: calculateOplataZaSchronienie }],
});
