import { Fraction, plainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineSwiadczenie, percentFact, type Calculus, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { calculateGospodarstwo } from './gospodarstwo.rule.js';
import { readKontekstOplaty } from './kontekst-dochodu.rule.js';
import { FaktyOplataZaWsparcieKrotkoterminowe, PRZYKLAD_OPLATY_ZA_WSPARCIE } from './wsparcie-krotkoterminowe.facts.js';

const KOD = 'oplata-za-wsparcie-krotkoterminowe';
const UST_3 = 'art. 97a ust. 3 ustawy o pomocy społecznej';
const CALOSC: StepDefinition = { kod: 'wsparcie.calosc', nazwa: 'opłata za usługi', przepis: 'art. 97a ust. 1 ustawy o pomocy społecznej' };
const DO_KRYTERIUM: StepDefinition = { kod: 'wsparcie.do_kryterium', nazwa: 'dochód osoby nie przekracza kryterium osoby samotnie gospodarującej: bez opłaty', przepis: UST_3 };
const UDZIAL: StepDefinition = { kod: 'wsparcie.udzial', nazwa: 'część opłaty, którą ponosi osoba', przepis: 'art. 97a ust. 2 ustawy o pomocy społecznej', jednostka: 'wskaźnik' };
const OSOBA: StepDefinition = { kod: 'wsparcie.osoba', nazwa: 'opłata osoby', przepis: UST_3, prosto: 'Opłata osoby' };
const GMINA: StepDefinition = { kod: 'wsparcie.gmina', nazwa: 'opłata gminy, która przyznała usługi', przepis: 'art. 97a ust. 4 ustawy o pomocy społecznej', prosto: 'Opłata gminy' };

function calculate(c: Calculus, fakty: FaktyOplataZaWsparcieKrotkoterminowe): Outcome {
  const liczba = countFact(c, fakty.forma === 'dzienna' ? 'godziny' : 'dni', fakty.liczba, fakty.forma === 'dzienna' ? 'godziny' : 'dni');
  const calosc = c.product(CALOSC, liczba, amountFact(c, 'opłata za dzień albo godzinę', fakty.stawka));
  const kwota = c.round(OSOBA, c.product(OSOBA, fakty.pelna_odplatnosc ? wholeShare(c) : calculateUdzial(c, fakty), calosc));
  const gmina = c.round(GMINA, c.difference(GMINA, calosc, [c.fact('opłata osoby', kwota.toFraction())]));
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max: null, kwoty: [{ kod: 'gmina', nazwa: GMINA.nazwa, kwota: gmina, przepis: GMINA.przepis }] };
}

/** Free up to the criterion of a single person, whatever the household; above it the share that the council set. */
function calculateUdzial(c: Calculus, fakty: FaktyOplataZaWsparcieKrotkoterminowe): Quantity {
  const { dochodWnioskodawcy } = calculateGospodarstwo(c, fakty, readKontekstOplaty(c, KOD, fakty), { bezPieczyZastepczej: false, kryteriumRady: false });
  if (dochodWnioskodawcy === null) throw faultyFact('DOCHOD_WNIOSKODAWCY_NIEZNANY', 'Podaj dochód własny osoby korzystającej z usług.', 'zestawienie.dochod_wnioskodawcy', UST_3);
  const bezOplaty = c.isAtMost(DO_KRYTERIUM, dochodWnioskodawcy, c.param('pomoc_spoleczna.kryterium.osoba_samotnie_gospodarujaca'));
  if (bezOplaty) return c.chosen(UDZIAL, Fraction.ZERO, [dochodWnioskodawcy]);
  return fakty.odplatnosc_osoby === undefined ? wholeShare(c) : percentFact(c, 'odpłatność osoby', fakty.odplatnosc_osoby);
}

function wholeShare(c: Calculus): Quantity {
  return c.fact('pełna odpłatność', Fraction.ONE, null, 'wskaźnik');
}

/** Fee for short-term support in a care home; no relatives pay (art. 55b ust. 11-12, art. 97a ups). */
export const oplataZaWsparcieKrotkoterminowe = defineSwiadczenie<FaktyOplataZaWsparcieKrotkoterminowe>({
  kod: KOD,
  nazwa: 'opłata za wsparcie krótkoterminowe w domu pomocy społecznej',
  przepis: 'art. 97a ustawy o pomocy społecznej',
  naleznosc: 'oplata',
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  facts: FaktyOplataZaWsparcieKrotkoterminowe,
  wersja_faktow: 1,
  evidence: [],
  przyklad: PRZYKLAD_OPLATY_ZA_WSPARCIE,
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2023-11-01'), do: null, calculate }],
});
