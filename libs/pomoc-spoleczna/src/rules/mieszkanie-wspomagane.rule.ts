import { addYears, Fraction, type Money, plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, type Calculus, type NazwanaKwota, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { calculateGospodarstwo, calculateNaOsobe, type Gospodarstwo } from './gospodarstwo.rule.js';
import { readKontekstOplaty } from './kontekst-dochodu.rule.js';
import { FaktyOplataZaMieszkanie, PRZYKLAD_OPLATY_ZA_MIESZKANIE } from './mieszkanie-wspomagane.facts.js';
import { readOplataUstalona } from './oplata-ustalona.rule.js';

const KOD = 'oplata-za-mieszkanie-wspomagane';
const PREFIX = 'pomoc_spoleczna.mieszkanie_wspomagane.byly_mieszkaniec_dps';
const UST_1 = 'art. 97 ust. 1 ustawy o pomocy społecznej';
const UST_10A = 'art. 53 ust. 10a ustawy o pomocy społecznej';
const UST_12A = 'art. 53 ust. 12a ustawy o pomocy społecznej';
const UST_12B = 'art. 53 ust. 12b ustawy o pomocy społecznej';
const W_OKRESIE: StepDefinition = { kod: 'mieszkanie.byly_mieszkaniec', nazwa: 'okres, w którym kieruje gmina kierująca do DPS', przepis: UST_10A, jednostka: 'data' };
const DO_KRYTERIUM: StepDefinition = { kod: 'mieszkanie.do_kryterium', nazwa: 'dochód nie przekracza kryterium: bez opłaty', przepis: UST_1 };
const NAJWYZEJ: StepDefinition = { kod: 'mieszkanie.oplata_max', nazwa: 'najwyższa opłata byłego mieszkańca DPS', przepis: UST_12A, prosto: 'Najwyższa miesięczna opłata' };
const DO_KOSZTU: StepDefinition = { kod: 'mieszkanie.do_kosztu', nazwa: 'opłata nie wyższa niż koszt pobytu', przepis: UST_1, prosto: 'Najwyższa miesięczna opłata' };
const BEZ_OPLATY: StepDefinition = { kod: 'mieszkanie.bez_oplaty', nazwa: 'pobyt bez opłaty', przepis: UST_1, prosto: 'Pobyt jest bezpłatny' };
const RESZTA: StepDefinition = { kod: 'mieszkanie.gmina', nazwa: 'koszt, który pokrywa gmina kierująca do DPS', przepis: UST_12B };

function calculate(c: Calculus, fakty: FaktyOplataZaMieszkanie): Outcome {
  const gospodarstwo = calculateGospodarstwo(c, fakty, readKontekstOplaty(c, KOD, fakty), { bezPieczyZastepczej: false, kryteriumRady: false });
  const dochod = calculateNaOsobe(c, gospodarstwo);
  const koszt = amountFact(c, 'koszt pobytu', fakty.koszt);
  const byly = isBylyMieszkaniecDps(c, fakty);
  const doKryterium = c.isAtMost(DO_KRYTERIUM, dochod, gospodarstwo.kryteriumOsoby);
  const kwota_max = c.round(DO_KOSZTU, doKryterium ? c.chosen(BEZ_OPLATY, Fraction.ZERO, [dochod]) : calculateGranica(c, byly, gospodarstwo, koszt));
  const kwota = readOplataUstalona(fakty.oplata_ustalona, kwota_max, byly ? UST_12A : UST_1);
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max, kwoty: byly ? [toReszta(c, koszt, kwota ?? kwota_max)] : [] };
}

/** The share is of the income of the person alone, not of the income per person in the family. */
function calculateGranica(c: Calculus, byly: boolean, { dochodWnioskodawcy }: Gospodarstwo, koszt: Quantity): Quantity {
  if (!byly) return koszt;
  if (dochodWnioskodawcy === null) throw faultyFact('DOCHOD_WNIOSKODAWCY_NIEZNANY', 'Podaj dochód własny osoby, która korzysta z mieszkania.', 'zestawienie.dochod_wnioskodawcy', UST_12A);
  return c.min(DO_KOSZTU, c.product(NAJWYZEJ, c.param(`${PREFIX}.oplata_maks`), dochodWnioskodawcy), koszt);
}

/** For three years from the day on which the referral was revoked the gmina that had referred to the home stays the referring one. */
function isBylyMieszkaniecDps(c: Calculus, { uchylenie_skierowania_do_dps }: FaktyOplataZaMieszkanie): boolean {
  if (uchylenie_skierowania_do_dps === undefined) return false;
  const uchylenie = plainDate(uchylenie_skierowania_do_dps);
  if (uchylenie > c.day) return false;
  const koniec = addYears(uchylenie, c.param(`${PREFIX}.gmina_kierujaca`).value.toInteger());
  return c.isAtMost(W_OKRESIE, c.date('dzień obliczenia', c.day), c.date('koniec okresu', koniec));
}

function toReszta(c: Calculus, koszt: Quantity, oplata: Money): NazwanaKwota {
  return { kod: 'gmina', nazwa: RESZTA.nazwa, kwota: c.round(RESZTA, c.difference(RESZTA, koszt, [c.fact('opłata osoby', oplata.toFraction())])), przepis: UST_12B };
}

/** Fee for a training or supported flat: free up to the criterion; a former resident of a home pays a share of the income at most (art. 53, 97 ups). */
export const oplataZaMieszkanie = defineSwiadczenie<FaktyOplataZaMieszkanie>({
  kod: KOD,
  nazwa: 'opłata za mieszkanie treningowe lub wspomagane',
  przepis: 'art. 53 ust. 12a–12b i art. 97 ust. 1 ustawy o pomocy społecznej',
  naleznosc: 'oplata',
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  facts: FaktyOplataZaMieszkanie,
  wersja_faktow: 1,
  evidence: [],
  przyklad: PRZYKLAD_OPLATY_ZA_MIESZKANIE,
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2023-11-01'), do: null, calculate }],
});
