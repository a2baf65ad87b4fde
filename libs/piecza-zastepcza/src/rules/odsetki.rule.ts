import { daysBetween, Fraction, type PlainDate } from '@ostoja/kernel';
import { countFact, type Calculus, type Quantity, type StepDefinition } from '@ostoja/law';

const KC = 'art. 481 § 2 ustawy z 23.04.1964 - Kodeks cywilny';
const ROCZNE: StepDefinition = { kod: 'odsetki.roczne', nazwa: 'odsetki za rok według stawki okresu', przepis: KC };
const CZESC_ROKU: StepDefinition = { kod: 'odsetki.czesc_roku', nazwa: 'część roku', przepis: KC, jednostka: 'wskaźnik' };
const ZA_OKRES: StepDefinition = { kod: 'odsetki.za_okres', nazwa: 'odsetki za okres jednej stawki', przepis: KC };
const RAZEM: StepDefinition = { kod: 'odsetki.razem', nazwa: 'odsetki ustawowe za opóźnienie', przepis: KC };

/** Statutory interest for delay from one day to another, both included, over every change of the rate; unrounded. */
export function calculateOdsetki(c: Calculus, kwota: Quantity, od: PlainDate, koniec: PlainDate): Quantity {
  const okresy = c.periods('piecza.odsetki.za_opoznienie', od, koniec).map(({ wartosc: stawka, od: pierwszy, do: ostatni }) => {
    const dni = countFact(c, `dni od ${pierwszy} do ${ostatni}`, daysBetween(pierwszy, ostatni) + 1, 'dni');
    const czesc = c.quotient(CZESC_ROKU, dni, c.param('piecza.odsetki.dni_w_roku', pierwszy));
    return c.product(ZA_OKRES, c.product(ROCZNE, kwota, stawka), czesc);
  });
  return okresy.length === 0 ? c.chosen(RAZEM, Fraction.ZERO, []) : c.sum(RAZEM, okresy);
}
