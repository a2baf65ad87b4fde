import { Fraction, Money } from '@ostoja/kernel';
import { round, type Calculus, type Quantity, type StepDefinition } from '@ostoja/law';
import type { PlatnikDpsFakt } from './oplata-za-dps.facts.js';

const LIT_A = 'art. 61 ust. 2 pkt 2 lit. a ustawy o pomocy społecznej';
const LIT_B = 'art. 61 ust. 2 pkt 2 lit. b ustawy o pomocy społecznej';
const PROG: StepDefinition = { kod: 'dps.prog', nazwa: 'chroniony dochód', przepis: LIT_A };
const PROG_RODZINY: StepDefinition = { kod: 'dps.prog_rodziny', nazwa: 'chroniony dochód całej rodziny', przepis: LIT_B };
const NA_OSOBE: StepDefinition = { kod: 'dps.dochod_na_osobe', nazwa: 'dochód na osobę w rodzinie płatnika', przepis: LIT_B };
const PONAD: StepDefinition = { kod: 'dps.ponad_prog', nazwa: 'dochód wyższy niż próg', przepis: LIT_A };
const GRANICA: StepDefinition = { kod: 'dps.granica', nazwa: 'najwyższa opłata płatnika: dochód ponad próg', przepis: LIT_A };
const BRAK: StepDefinition = { kod: 'dps.bez_oplaty', nazwa: 'dochód nie przekracza progu: bez opłaty', przepis: LIT_A };

/** The most that the act lets a relative pay: what the income has above the protected one. */
export function calculateGranicaDps(c: Calculus, platnik: PlatnikDpsFakt): Money {
  const dochod = c.fact('dochód gospodarstwa płatnika', Fraction.parse(platnik.dochod), platnik.klucz);
  const granica = platnik.liczba_osob === 1 ? ofSingle(c, dochod, platnik.klucz) : ofFamily(c, dochod, platnik);
  return round(granica.value, GRANICA.przepis);
}

function ofSingle(c: Calculus, dochod: Quantity, klucz: string): Quantity {
  const prog = c.product(PROG, c.param('pomoc_spoleczna.dps.rodzina.prog_dochodu'), c.param('pomoc_spoleczna.kryterium.osoba_samotnie_gospodarujaca'));
  return above(c, LIT_A, dochod, prog, klucz);
}

/**
 * The act measures the income per person and protects "the amount of income that remains", without saying whose. The parameter chooses
 * between the whole family (`lacznie`) and one person (`na_osobe`); the other reading is said in a warning.
 */
function ofFamily(c: Calculus, dochod: Quantity, { klucz, liczba_osob }: PlatnikDpsFakt): Quantity {
  const liczba = c.fact('liczba osób', Fraction.of(liczba_osob), klucz, 'osoby');
  const prog = c.product({ ...PROG, przepis: LIT_B }, c.param('pomoc_spoleczna.dps.rodzina.prog_dochodu'), c.param('pomoc_spoleczna.kryterium.osoba_w_rodzinie'));
  const lacznie = above(c, LIT_B, dochod, c.product(PROG_RODZINY, prog, liczba, klucz), klucz);
  const naOsobe = above(c, LIT_B, c.quotient(NA_OSOBE, dochod, liczba, klucz), prog, klucz);
  const sposob = c.param('pomoc_spoleczna.dps.rodzina.sposob_liczenia');
  const [wybrana, druga] = sposob.text === 'lacznie' ? [lacznie, naOsobe] : [naOsobe, lacznie];
  if (!wybrana.value.isZero) {
    const opis = `Przepis nie rozstrzyga, czyj dochód ma pozostać po opłacie. Przy drugim odczytaniu granica wyniosłaby ${round(druga.value, LIT_B).format()} zamiast ${round(wybrana.value, LIT_B).format()}.`;
    c.warn({ kod: 'DPS_DWA_ODCZYTANIA', opis, przepis: LIT_B });
  }
  return wybrana;
}

function above(c: Calculus, przepis: string, dochod: Quantity, prog: Quantity, klucz: string): Quantity {
  return c.isMore({ ...PONAD, przepis }, dochod, prog, klucz) ? c.difference({ ...GRANICA, przepis }, dochod, [prog], klucz) : c.chosen({ ...BRAK, przepis }, Fraction.ZERO, [dochod], klucz);
}
