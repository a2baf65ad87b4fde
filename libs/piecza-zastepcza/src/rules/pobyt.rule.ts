import { addDays, daysBetween, daysInMonth, firstDay, lastDay, monthOf, plainDate, type PlainDate } from '@ostoja/kernel';
import { countFact, type Calculus, type ConditionDefinition, type Quantity, type StepDefinition } from '@ostoja/law';
import { faultyFact, type FaktyPobytu } from './wspolne.facts.js';
import { uwr } from './wspolne.rule.js';

const UST_4 = uwr('art. 87 ust. 4');
const POBYT: ConditionDefinition = {
  kod: 'BEZ_POBYTU_W_MIESIACU', nazwa: 'dziecko przebywa w pieczy w tym miesiącu', przepis: uwr('art. 87 ust. 1'),
  odmowa: 'W tym miesiącu nie ma dnia pobytu dziecka, za który przysługuje świadczenie.',
};
const ILOCZYN: StepDefinition = { kod: 'pobyt.kwota_razy_dni', nazwa: 'kwota miesięczna razy dni', przepis: UST_4 };
const CZESC: StepDefinition = { kod: 'pobyt.czesc_miesiaca', nazwa: 'kwota proporcjonalna do dni', przepis: UST_4 };

/** A period of the facts, open at either end. */
export interface Okres {
  readonly od?: string;
  readonly do?: string;
}

/** Days of the month of the calculation that lie in every given period; both ends count. */
export function countDni(c: Calculus, okresy: readonly Okres[]): number {
  const miesiac = monthOf(c.day);
  const od = okresy.map((okres) => plainDate(okres.od ?? firstDay(miesiac))).reduce(later, firstDay(miesiac));
  const koniec = okresy.map((okres) => plainDate(okres.do ?? lastDay(miesiac))).reduce(earlier, lastDay(miesiac));
  return Math.max(0, daysBetween(od, koniec) + 1);
}

/** Days of stay for which this family is paid: the day of a move and the days of a helper family belong to the other one. Errors: `PIECZA.OKRES_POBYTU`, `PIECZA.DNI_POZA_POBYTEM`. */
export function countDniPobytu(c: Calculus, fakty: FaktyPobytu, ...okresy: readonly Okres[]): number {
  const { pobyt_od, pobyt_do } = fakty;
  if (pobyt_od !== undefined && pobyt_do !== undefined && pobyt_do < pobyt_od) {
    throw faultyFact('OKRES_POBYTU', 'Pobyt nie może skończyć się przed dniem, w którym się zaczął.', 'pobyt_do', uwr('art. 87 ust. 1'));
  }
  const dni = countDni(c, [{ od: pobyt_od, do: ostatniDzien(fakty) }, ...okresy]);
  const oddane = fakty.dni_w_rodzinie_pomocowej ?? 0;
  if (oddane > dni && dni > 0) throw faultyFact('DNI_POZA_POBYTEM', 'Dni w rodzinie pomocowej jest więcej niż dni pobytu w miesiącu.', 'dni_w_rodzinie_pomocowej', uwr('art. 87 ust. 5'));
  return Math.max(0, dni - oddane);
}

/** The days as a quantity of the trace, with the condition that there is at least one. */
export function readDniPobytu(c: Calculus, dni: number, warunek: ConditionDefinition = POBYT): { dni: Quantity; jest: boolean } {
  const liczba = countFact(c, 'dni w miesiącu', dni, 'dni');
  return { dni: liczba, jest: c.holds(warunek, dni > 0, [liczba]) };
}

/** The monthly amount for the days of the month (art. 87 ust. 4, or the like provision of another amount). */
export function calculateZaDni(c: Calculus, kwota: Quantity, dni: Quantity, przepis = UST_4): Quantity {
  const dniMiesiaca = countFact(c, 'dni miesiąca', daysInMonth(monthOf(c.day)), 'dni');
  return c.quotient({ ...CZESC, przepis }, c.product({ ...ILOCZYN, przepis }, kwota, dni), dniMiesiaca);
}

/** The day of a move belongs to the receiving family. */
function ostatniDzien({ przejscie_w_ostatnim_dniu, pobyt_do }: FaktyPobytu): string | undefined {
  return przejscie_w_ostatnim_dniu && pobyt_do !== undefined ? addDays(plainDate(pobyt_do), -1) : pobyt_do;
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
