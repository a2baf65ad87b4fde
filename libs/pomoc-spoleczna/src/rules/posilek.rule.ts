import { Fraction, type Money, plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type ParameterValue, type Quantity, type StepDefinition } from '@ostoja/law';
import { calculateGospodarstwo, calculateNaOsobe, type Gospodarstwo } from './gospodarstwo.rule.js';
import { readKontekst, readKontekstOplaty } from './kontekst-dochodu.rule.js';
import { FaktyOplataZaPosilek, type FaktyPosilek, FaktyZasilekNaZywnosc, PRZYKLAD_OPLATY_ZA_POSILEK } from './posilek.facts.js';
import { isNaWolnosci, isPositive, isPowod, readKwotaProponowana } from './warunki.rule.js';
import type { FaktyGospodarstwa } from './wspolne.facts.js';

const KOD = 'oplata-za-posilek';
const KOD_ZYWNOSC = 'zasilek-celowy-na-zywnosc';
const PROGRAM = 'pomoc_spoleczna.posilek.prog_dochodu';
const UCHWALA = 'pomoc_spoleczna.posilek.uchwala';
const UST_2 = 'art. 96 ust. 2 i 4 ustawy o pomocy społecznej';
const RM = 'uchwała Rady Ministrów – program „Posiłek w szkole i w domu”';
const PROG: StepDefinition = { kod: 'posilek.prog', nazwa: 'próg dochodu na osobę', przepis: RM };
const BEZPLATNIE: StepDefinition = { kod: 'posilek.bezplatnie', nazwa: 'dochód nie przekracza progu: bezpłatnie', przepis: RM };
const CZESCIOWO: StepDefinition = { kod: 'posilek.czesciowo', nazwa: 'dochód nie przekracza progu częściowego zwrotu', przepis: UST_2 };
const ZWROT: StepDefinition = { kod: 'posilek.zwrot', nazwa: 'zwrot kosztu posiłków', przepis: UST_2, prosto: 'Do zapłaty za posiłki' };
const POTRZEBA: ConditionDefinition = { kod: 'BRAK_POTRZEBY', nazwa: 'podano koszt żywności', przepis: 'art. 39 ust. 2 ustawy o pomocy społecznej', odmowa: 'Nie podano kosztu żywności.' };
const DOCHOD: ConditionDefinition = { kod: 'DOCHOD_PRZEKRACZA_PROG', nazwa: 'dochód nie przekracza progu programu', przepis: RM, odmowa: 'Dochód przekracza próg programu „Posiłek w szkole i w domu”.' };
const NAJWYZEJ: StepDefinition = { kod: 'zywnosc.kwota_max', nazwa: 'najwyższa kwota zasiłku na żywność', przepis: 'art. 39 ust. 2 ustawy o pomocy społecznej' };

function calculateOplata(c: Calculus, fakty: FaktyOplataZaPosilek): Outcome {
  const kwota = calculateOplataZaPosilki(c, fakty, fakty.korzysta, amountFact(c, 'koszt posiłków', fakty.koszt));
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max: null };
}

/** What the person pays back of the cost of meals in a month. */
export function calculateOplataZaPosilki(c: Calculus, fakty: FaktyGospodarstwa, korzysta: FaktyPosilek['korzysta'], koszt: Quantity): Money {
  const gospodarstwo = calculateGospodarstwo(c, fakty, readKontekstOplaty(c, KOD, fakty), { bezPieczyZastepczej: false, kryteriumRady: false });
  return c.round(ZWROT, c.product(ZWROT, findZwrot(c, korzysta, gospodarstwo), koszt));
}

/** The share to pay back: none up to the programme's or the council's threshold, then the council's share up to its second one, then all. */
function findZwrot(c: Calculus, korzysta: string, gospodarstwo: Gospodarstwo): Quantity {
  const dochod = calculateNaOsobe(c, gospodarstwo);
  const doProgu = (definition: StepDefinition, prog: ParameterValue | null) => prog !== null && c.isAtMost(definition, dochod, c.product(PROG, prog, gospodarstwo.kryteriumOsoby));
  const bezplatnie = [c.param(PROGRAM), c.findParam(`${UCHWALA}.${korzysta}.bezplatnie`)].some((prog) => doProgu(BEZPLATNIE, prog));
  if (bezplatnie) return c.chosen(ZWROT, Fraction.ZERO, [dochod]);
  const czesciowo = doProgu(CZESCIOWO, c.findParam(`${UCHWALA}.${korzysta}.czesciowo`));
  return czesciowo ? c.param(`${UCHWALA}.${korzysta}.zwrot`) : c.chosen({ ...ZWROT, jednostka: 'wskaźnik' }, Fraction.ONE, [dochod]);
}

function calculateZywnosc(c: Calculus, fakty: FaktyZasilekNaZywnosc): Outcome {
  const gospodarstwo = calculateGospodarstwo(c, fakty, readKontekst(c, KOD_ZYWNOSC, fakty), { bezPieczyZastepczej: false, kryteriumRady: false });
  const potrzeba = amountFact(c, 'koszt żywności', fakty.potrzebna_kwota);
  const warunki = [
    isNaWolnosci(c, fakty),
    isPowod(c, fakty),
    isPositive(c, POTRZEBA, potrzeba),
    c.isAtMost(DOCHOD, calculateNaOsobe(c, gospodarstwo), c.product(PROG, c.param(PROGRAM), gospodarstwo.kryteriumOsoby)),
  ].every(Boolean);
  if (!warunki) return ODMOWA;
  const kwota_max = c.round(NAJWYZEJ, potrzeba);
  return { spelnia_warunki: true, kwota: readKwotaProponowana(fakty.kwota_proponowana, null, kwota_max, NAJWYZEJ.przepis), kwota_min: null, kwota_max };
}

/** What a person pays back for meals: the government programme and the council's resolution (art. 48b, 96 ups). */
export const oplataZaPosilek = defineSwiadczenie<FaktyOplataZaPosilek>({
  kod: KOD,
  nazwa: 'opłata (zwrot kosztu) za posiłki',
  przepis: 'art. 48b i art. 96 ust. 2 ustawy o pomocy społecznej; program „Posiłek w szkole i w domu”',
  naleznosc: 'oplata',
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktyOplataZaPosilek,
  wersja_faktow: 1,
  evidence: [],
  przyklad: PRZYKLAD_OPLATY_ZA_POSILEK,
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2014-01-01'), do: null, calculate: calculateOplata }],
});

/** Zasiłek celowy for food under the government programme, up to its higher threshold of income. */
export const zasilekNaZywnosc = defineSwiadczenie<FaktyZasilekNaZywnosc>({
  kod: KOD_ZYWNOSC,
  nazwa: 'zasiłek celowy na żywność w programie „Posiłek w szkole i w domu”',
  przepis: 'art. 39 ust. 2 ustawy o pomocy społecznej; program „Posiłek w szkole i w domu”',
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyZasilekNaZywnosc,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { zestawienie: { liczba_osob: 1, dochod: '1800.00' }, powody: ['niepelnosprawnosc'], potrzebna_kwota: '400.00', data_wniosku: '2026-03-02' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2014-01-01'), do: null, calculate: calculateZywnosc }],
});
