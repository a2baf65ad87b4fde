import { addMonths, addYears, type PlainDate } from '@ostoja/kernel';
import type { Calculus, StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { dateFact } from './warunki.rule.js';
import type { PodjeciePracyFakt } from './wspolne.facts.js';
import type { FaktyZasilekCelowy } from './zasilek-celowy.facts.js';
import type { FaktyZasilekOkresowy } from './zasilek-okresowy.facts.js';

const OKRESOWY: StepDefinition = { kod: 'okresowy.po_podjeciu_pracy', nazwa: 'wypłata niezależnie od dochodu po podjęciu pracy w kontrakcie socjalnym', przepis: 'art. 38 ust. 4a i 4b ustawy o pomocy społecznej' };
const CELOWY: StepDefinition = { kod: 'celowy.po_podjeciu_pracy', nazwa: 'zasiłek niezależnie od dochodu po podjęciu pracy w kontrakcie socjalnym', przepis: 'art. 39a ust. 2 ustawy o pomocy społecznej' };

/**
 * Zasiłek okresowy is paid on regardless of income: to the end of the running decision, for the months the act gives from the day of employment,
 * and not more often than once in the waiting time; without a running decision there is nothing to pay on. Errors: its end is not given.
 */
export function isOkresowyPoPodjeciuPracy(c: Calculus, { podjecie_pracy: praca, biezaca_decyzja }: FaktyZasilekOkresowy): boolean {
  const miesiace = c.findParam('pomoc_spoleczna.zasilek_okresowy.po_podjeciu_pracy.maks_miesiecy');
  const karencja = c.findParam('pomoc_spoleczna.zasilek_okresowy.po_podjeciu_pracy.karencja');
  if (!praca || !biezaca_decyzja || !miesiace || !karencja) return false;
  const { koniec_okresu_decyzji: koniec, poprzednie_skorzystanie: poprzednio } = praca;
  if (koniec === undefined) {
    throw faultyFact('BRAK_KONCA_OKRESU', 'Podaj koniec okresu z bieżącej decyzji o zasiłku okresowym.', 'podjecie_pracy.koniec_okresu_decyzji', OKRESOWY.przepis);
  }
  const ponownie = poprzednio === undefined || addYears(poprzednio as PlainDate, karencja.value.toInteger()) <= c.day;
  return c.holds(OKRESOWY, isWCzasie(c, praca, miesiace.value.toInteger()) && c.day <= koniec && ponownie, [
    miesiace, karencja, dateFact(c, 'dzień zatrudnienia', praca.dzien_zatrudnienia), dateFact(c, 'koniec okresu decyzji', koniec),
  ]);
}

/**
 * Zasiłek celowy for carrying out the contract may be granted regardless of income for the months the act gives from the day of employment;
 * a need outside the contract is judged by income.
 */
export function isCelowyPoPodjeciuPracy(c: Calculus, { podjecie_pracy: praca, potrzeby }: FaktyZasilekCelowy): boolean {
  const miesiace = c.findParam('pomoc_spoleczna.zasilek_celowy.kontrakt_po_podjeciu_pracy.maks_miesiecy');
  if (!praca || !miesiace || potrzeby.some(({ cel }) => cel !== 'realizacja_kontraktu')) return false;
  return c.holds(CELOWY, isWCzasie(c, praca, miesiace.value.toInteger()), [miesiace, dateFact(c, 'dzień zatrudnienia', praca.dzien_zatrudnienia)]);
}

function isWCzasie(c: Calculus, { dzien_zatrudnienia }: PodjeciePracyFakt, miesiace: number): boolean {
  const od = dzien_zatrudnienia as PlainDate;
  return od <= c.day && c.day <= addMonths(od, miesiace);
}
