import { Fraction, monthsBetween, shiftMonth, type PlainMonth } from '@ostoja/kernel';
import type { Calculus, Quantity, StepDefinition } from '@ostoja/law';
import type { KontekstDochodu } from './kontekst-dochodu.rule.js';

const PRZEPIS = 'art. 8 ust. 11 ustawy o pomocy społecznej';
const PROG: StepDefinition = { kod: 'dochod.jednorazowy.prog', nazwa: 'pięciokrotność kryterium dochodowego', przepis: PRZEPIS };
const PRZEKRACZA: StepDefinition = { kod: 'dochod.jednorazowy.przekracza', nazwa: 'dochód jednorazowy przekracza pięciokrotność kryterium', przepis: PRZEPIS };
const W_OKRESIE: StepDefinition = { kod: 'dochod.jednorazowy.okres', nazwa: 'uzyskany w ciągu 12 miesięcy przed miesiącem wniosku albo w czasie pobierania świadczenia', przepis: PRZEPIS };
const CZESC: StepDefinition = { kod: 'dochod.jednorazowy.czesc', nazwa: 'część dochodu jednorazowego przypadająca na miesiąc', przepis: PRZEPIS };
const POZA: StepDefinition = { kod: 'dochod.jednorazowy.poza', nazwa: 'dochód jednorazowy nieprzypadający na miesiąc dochodu', przepis: PRZEPIS };
const W_CALOSCI: StepDefinition = { kod: 'dochod.jednorazowy.calosc', nazwa: 'dochód jednorazowy liczony w całości w miesiącu otrzymania', przepis: 'art. 8 ust. 3 ustawy o pomocy społecznej' };

/** The criterion of the person or family, by which a one-off income is measured; computed once, when first needed. */
export type ProgJednorazowy = () => Quantity;

/** What of a one-off income falls on the month of income: a twelfth when it exceeds the threshold, the whole in its own month otherwise. */
export function calculateDochodJednorazowy(
  c: Calculus, kwota: Quantity, wyplacono: PlainMonth, klucz: string, kontekst: KontekstDochodu, kryterium: ProgJednorazowy,
): Quantity {
  const prog = c.product(PROG, kryterium(), c.param('pomoc_spoleczna.dochod.jednorazowy.wielokrotnosc'));
  const miesiace = c.param('pomoc_spoleczna.dochod.jednorazowy.liczba_miesiecy');
  const liczba = miesiace.value.toInteger();
  const miesiacWyplaty = c.factText('miesiąc wypłaty', wyplacono, klucz);
  const rozliczany = c.isMore(PRZEKRACZA, kwota, prog, klucz) && c.holds(W_OKRESIE, isWOkresie(wyplacono, liczba, kontekst), [miesiacWyplaty], klucz);
  if (!rozliczany) {
    return wyplacono === kontekst.miesiac ? c.chosen(W_CALOSCI, kwota.value, [kwota, miesiacWyplaty], klucz) : c.chosen(POZA, Fraction.ZERO, [kwota, miesiacWyplaty], klucz);
  }
  const numer = monthsBetween(wyplacono, kontekst.miesiac);
  if (numer < 0 || numer >= liczba) return c.chosen(POZA, Fraction.ZERO, [kwota, miesiacWyplaty], klucz);
  return c.quotient(CZESC, kwota, miesiace, klucz);
}

function isWOkresie(wyplacono: PlainMonth, liczba: number, { miesiacWniosku, wTrakciePobierania }: KontekstDochodu): boolean {
  return wTrakciePobierania || (wyplacono >= shiftMonth(miesiacWniosku, -liczba) && wyplacono < miesiacWniosku);
}
