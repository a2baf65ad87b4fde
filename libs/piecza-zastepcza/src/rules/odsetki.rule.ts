import { addDays, daysBetween, Fraction, type PlainDate } from '@ostoja/kernel';
import type { Calculus, Quantity, StepDefinition } from '@ostoja/law';
import { liczbaFaktu } from './wspolne.rule.js';

const KC = 'art. 481 § 2 ustawy z 23.04.1964 - Kodeks cywilny';
const ROCZNE: StepDefinition = { kod: 'odsetki.roczne', nazwa: 'odsetki za rok według stawki okresu', przepis: KC };
const CZESC_ROKU: StepDefinition = { kod: 'odsetki.czesc_roku', nazwa: 'część roku', przepis: KC, jednostka: 'wskaźnik' };
const ZA_OKRES: StepDefinition = { kod: 'odsetki.za_okres', nazwa: 'odsetki za okres jednej stawki', przepis: KC };
const RAZEM: StepDefinition = { kod: 'odsetki.razem', nazwa: 'odsetki ustawowe za opóźnienie', przepis: KC };

/** Statutory interest for delay from one day to another, both included, over every change of the rate; unrounded. */
export function calculateOdsetki(c: Calculus, kwota: Quantity, od: PlainDate, koniec: PlainDate): Quantity {
  const okresy: Quantity[] = [];
  for (let dzien = od; dzien <= koniec; ) {
    const stawka = c.param('piecza.odsetki.za_opoznienie', dzien);
    const ostatni = stawka.to !== null && stawka.to < koniec ? stawka.to : koniec;
    const dni = liczbaFaktu(c, `dni od ${dzien} do ${ostatni}`, daysBetween(dzien, ostatni) + 1, 'dni');
    const czesc = c.quotient(CZESC_ROKU, dni, c.param('piecza.odsetki.dni_w_roku', dzien));
    okresy.push(c.product(ZA_OKRES, c.product(ROCZNE, kwota, stawka), czesc));
    dzien = addDays(ostatni, 1);
  }
  return okresy.length === 0 ? c.chosen(RAZEM, Fraction.ZERO, []) : c.sum(RAZEM, okresy);
}
