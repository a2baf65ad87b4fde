import { firstDay, monthOf, monthsBetween, plainMonth, quartersBetween, type PlainDate } from '@ostoja/kernel';
import { amountFact, countFact, type Calculus, type ConditionDefinition, type Quantity, type Reason, type StepDefinition } from '@ostoja/law';
import type { GospodarstwoPfronFakt } from './osoba.facts.js';
import { USTAWA, ZADANIA } from './przepisy.js';
import { faultyFact, remainder, rounded } from './wspolne.rule.js';

const UST_1 = `art. 10e ust. 1 ${USTAWA}; § 5 ust. 1 pkt 1 lit. a ${ZADANIA}`;
const SUMA: StepDefinition = { kod: 'dochod.suma', nazwa: 'dochód gospodarstwa w okresie przed wnioskiem', przepis: UST_1 };
const MIESIECZNY: StepDefinition = { kod: 'dochod.miesieczny', nazwa: 'przeciętny miesięczny dochód gospodarstwa', przepis: UST_1 };
const PODZIELONY: StepDefinition = { kod: 'dochod.podzielony', nazwa: 'dochód podzielony przez liczbę osób', przepis: UST_1 };
const NA_OSOBE: StepDefinition = { kod: 'dochod.na_osobe', nazwa: 'przeciętny miesięczny dochód na osobę', przepis: UST_1, prosto: 'Przeciętny miesięczny dochód na osobę' };
const UDZIAL: StepDefinition = { kod: 'kryterium.udzial', nazwa: 'część przeciętnego wynagrodzenia', przepis: UST_1 };
const PROG: StepDefinition = { kod: 'kryterium.prog', nazwa: 'kryterium dochodowe', przepis: UST_1, prosto: 'Kryterium dochodowe' };
const NADWYZKA: StepDefinition = { kod: 'kryterium.nadwyzka', nazwa: 'nadwyżka dochodu nad kryterium', przepis: `art. 10e ust. 2 ${USTAWA}` };
const MIESCI_SIE: ConditionDefinition = {
  kod: 'DOCHOD_PRZEKRACZA_KRYTERIUM', nazwa: 'dochód na osobę nie przekracza kryterium', przepis: UST_1, odmowa: 'Dochód na osobę przekracza kryterium dochodowe.',
};

const BRAK_MIESIECY: Reason = { kod: 'BRAK_DOCHODU_ZA_MIESIAC', opis: 'Nie podano dochodu za każdy miesiąc okresu przed wnioskiem; brakujące miesiące policzono jako bez dochodu.', przepis: UST_1 };

export interface DochodIKryterium {
  readonly dochod: Quantity;
  readonly prog: Quantity;
}

/** Income per person in the quarter before the month of the application, and the threshold by the wage of the day of the application. */
export function calculateKryterium(c: Calculus, gospodarstwo: GospodarstwoPfronFakt, wniosek: PlainDate): DochodIKryterium {
  const rodzaj = gospodarstwo.liczba_osob === 1 ? 'osoba_samotna' : 'wspolne_gospodarstwo';
  const procent = c.param(`rehabilitacja.kryterium_dochodowe.${rodzaj}.procent`, wniosek);
  const wynagrodzenie = c.param('rehabilitacja.przecietne_wynagrodzenie', wniosek);
  return { dochod: calculateDochod(c, gospodarstwo, wniosek), prog: rounded(c, PROG, c.product(UDZIAL, wynagrodzenie, procent)) };
}

/** The income may reach the threshold: „nie przekracza”. */
export const isWKryterium = (c: Calculus, { dochod, prog }: DochodIKryterium): boolean => c.isAtMost(MIESCI_SIE, dochod, prog);

/** By how much the income of one person exceeds the threshold; 0 when it does not. */
export function calculateNadwyzka(c: Calculus, { dochod, prog }: DochodIKryterium): Quantity {
  return remainder(c, NADWYZKA, dochod, [prog]);
}

function calculateDochod(c: Calculus, { liczba_osob, dochody, dochod_na_osobe }: GospodarstwoPfronFakt, wniosek: PlainDate): Quantity {
  if (dochod_na_osobe !== undefined) return amountFact(c, 'dochód na osobę z oświadczenia', dochod_na_osobe);
  if (dochody === undefined) throw faultyFact('BRAK_DOCHODU', 'Podaj dochody z okresu przed wnioskiem albo przeciętny dochód na osobę.', 'gospodarstwo.dochody', UST_1);
  const miesiace = c.param('rehabilitacja.dochod.liczba_miesiecy', wniosek);
  const okres = c.param('rehabilitacja.dochod.okres', wniosek);
  const liczone = dochody.filter(({ miesiac }) => (okres.text === 'trzy_miesiace' ? isWMiesiacach(miesiac, wniosek, miesiace.value.toInteger()) : isWKwartale(miesiac, wniosek)));
  if (new Set(liczone.map(({ miesiac }) => miesiac)).size < miesiace.value.toInteger()) c.warn(BRAK_MIESIECY);
  const suma = c.sum(SUMA, liczone.map(({ miesiac, kwota }) => amountFact(c, `dochód za ${miesiac}`, kwota)));
  const miesieczny = c.quotient(MIESIECZNY, suma, miesiace);
  return rounded(c, NA_OSOBE, c.quotient(PODZIELONY, miesieczny, countFact(c, 'liczba osób w gospodarstwie', liczba_osob, 'osoby')));
}

/** The last full calendar quarter before the month of the application. */
const isWKwartale = (miesiac: string, wniosek: PlainDate): boolean => quartersBetween(firstDay(plainMonth(miesiac)), wniosek) === 1;

/** The months right before the month of the application. */
function isWMiesiacach(miesiac: string, wniosek: PlainDate, liczba: number): boolean {
  const temu = monthsBetween(plainMonth(miesiac), monthOf(wniosek));
  return temu >= 1 && temu <= liczba;
}
