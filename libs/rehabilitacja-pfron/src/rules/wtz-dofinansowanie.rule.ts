import { Fraction, Money, plainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineSwiadczenie, type Calculus, type NazwanaKwota, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { ALGORYTM, USTAWA, WARSZTATY } from './przepisy.js';
import { FaktyDofinansowaniaWtz } from './wtz.facts.js';
import { calculateWspolczynnik } from './wtz-wskaznik.rule.js';
import { faultyFact, inner } from './wspolne.rule.js';

const PREFIX = 'rehabilitacja.wtz';
const PAR_5 = `§ 4-5 ${ALGORYTM}`;
const UST_2A = `art. 10b ust. 2a-2b ${USTAWA}`;
const UST_6 = `art. 10b ust. 6 ${USTAWA}`;
const ART_68C = `art. 68c ust. 1 pkt 1 lit. b ${USTAWA}`;
const WYMIAR: StepDefinition = { kod: 'wtz.wymiar', nazwa: 'stawka za godzinę tygodniowego wymiaru', przepis: `§ 8 ust. 2 ${WARSZTATY}` };
const PELNY_WYMIAR: StepDefinition = { kod: 'wtz.wymiar_zajec', nazwa: 'wymiar zajęć liczony do dofinansowania', przepis: `§ 8 ust. 2 ${WARSZTATY}`, jednostka: 'godziny' };
const STAWKA: StepDefinition = { kod: 'wtz.stawka', nazwa: 'roczna kwota na uczestnika przy tym wymiarze zajęć', przepis: `§ 8 ust. 2 ${WARSZTATY}`, prosto: 'Roczna kwota na jednego uczestnika' };
const PELNI: StepDefinition = { kod: 'wtz.pelni', nazwa: 'uczestnicy z pełną kwotą', przepis: PAR_5, jednostka: 'osoby' };
const OBNIZENI: StepDefinition = { kod: 'wtz.obnizeni', nazwa: 'uczestnicy z kwotą według wskaźnika udziału', przepis: `art. 10b ust. 3 ${USTAWA}`, jednostka: 'osoby' };
const PRZELICZENI: StepDefinition = { kod: 'wtz.przeliczeni', nazwa: 'uczestnicy przeliczeni na pełne kwoty', przepis: PAR_5, jednostka: 'osoby' };
const SRODKI: StepDefinition = { kod: 'wtz.srodki', nazwa: 'środki PFRON z algorytmu', przepis: PAR_5 };
const GRANICA: StepDefinition = { kod: 'wtz.granica', nazwa: 'najwyższy udział PFRON w kosztach', przepis: ART_68C };
const PFRON: StepDefinition = { kod: 'wtz.pfron', nazwa: 'dofinansowanie ze środków PFRON', przepis: `${PAR_5}; ${ART_68C}`, prosto: 'Dofinansowanie ze środków PFRON' };
const STOSUNEK: StepDefinition = { kod: 'wtz.stosunek', nazwa: 'stosunek udziału powiatu do udziału PFRON', przepis: UST_2A, jednostka: 'wskaźnik' };
const POWIAT: StepDefinition = { kod: 'wtz.powiat', nazwa: 'najmniejszy udział powiatów', przepis: UST_2A, prosto: 'Najmniejszy udział powiatów' };
const INNY: StepDefinition = { kod: 'wtz.inny_powiat', nazwa: 'udział powiatu zamieszkania', przepis: UST_6 };
const CZESC: StepDefinition = { kod: 'wtz.czesc_uczestnikow', nazwa: 'część uczestników', przepis: UST_6, jednostka: 'wskaźnik' };

function calculate(c: Calculus, fakty: FaktyDofinansowaniaWtz): Outcome {
  const srodki = calculateSrodki(c, fakty);
  const [pfron, udzialPowiatow] = calculateUdzialy(c, srodki, fakty.koszty_dzialalnosci);
  const inne = calculateInnePowiaty(c, udzialPowiatow, fakty);
  const wlasny = udzialPowiatow.minus(Money.sum(inne.map(({ kwota }) => kwota)));
  const kwoty: NazwanaKwota[] = [
    { kod: 'pfron', nazwa: 'środki PFRON', kwota: pfron, przepis: PFRON.przepis },
    { kod: 'powiat', nazwa: 'powiat, w którym działa warsztat', kwota: wlasny, przepis: UST_2A },
    ...inne,
  ];
  return { spelnia_warunki: true, kwota: pfron, kwota_min: null, kwota_max: null, kwoty };
}

/** Participants of 31 December times the yearly amount, cut for shorter hours and for a high share of residents of units that must provide therapy. */
function calculateSrodki(c: Calculus, { uczestnicy, godziny_tygodniowo, mieszkancy_jednostek = 0, mieszkancy_na_praktyce = 0 }: FaktyDofinansowaniaWtz): Quantity {
  if (mieszkancy_jednostek > uczestnicy || mieszkancy_na_praktyce > mieszkancy_jednostek) {
    throw faultyFact('LICZBY_NIEZGODNE', 'Mieszkańców jednostek nie może być więcej niż uczestników, a praktykantów więcej niż mieszkańców.', 'mieszkancy_jednostek');
  }
  const wszyscy = countFact(c, 'uczestnicy', uczestnicy, 'osoby');
  const mieszkancy = countFact(c, 'mieszkańcy jednostek', mieszkancy_jednostek, 'osoby');
  const obnizeni = c.difference(OBNIZENI, mieszkancy, [countFact(c, 'w tym na praktyce', mieszkancy_na_praktyce, 'osoby')]);
  const przeliczeni = c.product(PRZELICZENI, obnizeni, calculateWspolczynnik(c, mieszkancy, wszyscy));
  const stawka = calculateStawka(c, godziny_tygodniowo);
  return c.product(SRODKI, stawka, c.sum(PRZELICZENI, [c.difference(PELNI, wszyscy, [obnizeni]), przeliczeni]));
}

function calculateStawka(c: Calculus, godziny: number | undefined): Quantity {
  const stawka = c.param(`${PREFIX}.kwota_na_uczestnika`);
  if (godziny === undefined) return stawka;
  const pelne = c.param(`${PREFIX}.godziny_tygodniowo_max`);
  const wymiar = c.min(PELNY_WYMIAR, countFact(c, 'godziny zajęć w tygodniu', godziny, 'godziny'), pelne);
  return c.product(STAWKA, c.quotient(WYMIAR, stawka, pelne), wymiar);
}

/** PFRON at most 90% and the powiats at least 10% of the costs; without the costs PFRON is taken to cover exactly its 90%. */
function calculateUdzialy(c: Calculus, srodki: Quantity, koszty: string | undefined): [pfron: Money, powiaty: Money] {
  const [funduszu, powiatu] = [c.param(`${PREFIX}.udzial_funduszu`), c.param(`${PREFIX}.udzial_powiatu`)];
  if (koszty === undefined) return [c.round(PFRON, srodki), c.round(POWIAT, c.product(inner(POWIAT), srodki, c.quotient(STOSUNEK, powiatu, funduszu)))];
  const calosc = amountFact(c, 'koszty działalności', koszty);
  const pfron = c.min(inner(PFRON), srodki, c.product(GRANICA, calosc, funduszu));
  return [c.round(PFRON, pfron), c.round(POWIAT, c.product(inner(POWIAT), calosc, powiatu))];
}

/**
 * The powiat of residence pays the part that PFRON does not cover for its residents. Shares are differences of rounded running totals, so
 * no grosz is lost or made; the rest stays with the powiat of the workshop.
 */
function calculateInnePowiaty(c: Calculus, udzial: Money, { uczestnicy, inne_powiaty = [] }: FaktyDofinansowaniaWtz): NazwanaKwota[] {
  const kwoty: NazwanaKwota[] = [];
  let osoby = 0;
  let dotad = Money.ZERO;
  for (const { powiat, uczestnicy: liczba } of inne_powiaty) {
    osoby += liczba;
    if (osoby > uczestnicy) throw faultyFact('LICZBY_NIEZGODNE', 'Uczestników z innych powiatów nie może być więcej niż wszystkich.', 'inne_powiaty', UST_6);
    const razem = calculateZaOsoby(c, udzial, osoby, uczestnicy);
    kwoty.push({ kod: `powiat_${kwoty.length + 1}`, nazwa: powiat, kwota: razem.minus(dotad), przepis: UST_6 });
    dotad = razem;
  }
  return kwoty;
}

function calculateZaOsoby(c: Calculus, udzial: Money, osoby: number, wszyscy: number): Money {
  const czesc = c.chosen(CZESC, Fraction.of(osoby, wszyscy), [countFact(c, 'uczestnicy z innych powiatów', osoby, 'osoby'), countFact(c, 'wszyscy uczestnicy', wszyscy, 'osoby')]);
  return c.round(INNY, c.product(INNY, c.fact('udział powiatów', udzial.toFraction()), czesc));
}

/** Yearly money for the running of a workshop: PFRON, the powiat of the workshop and the powiats of residence. */
export const dofinansowanieWtz = defineSwiadczenie<FaktyDofinansowaniaWtz>({
  kod: 'dofinansowanie-wtz',
  nazwa: 'roczne dofinansowanie działalności warsztatu terapii zajęciowej',
  przepis: `art. 10b ${USTAWA}; ${PAR_5}`,
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  naleznosc: 'rozliczenie',
  facts: FaktyDofinansowaniaWtz,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['dofinansowanie-wtz'],
  na_dzien_przykladu: plainDate('2025-01-15'),
  wersje: [{ od: plainDate('2018-01-01'), do: null, calculate }],
});
