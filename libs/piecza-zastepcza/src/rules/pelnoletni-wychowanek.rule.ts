import { addDays, addYears, firstDay, lastDay, monthOf, plainDate, type PlainDate } from '@ostoja/kernel';
import type { Calculus, ConditionDefinition } from '@ostoja/law';
import { countDni, countDniPobytu, type Okres } from './pobyt.rule.js';
import type { FaktyPodopiecznego, PelnoletniWychowanekFakt } from './podopieczny.facts.js';
import { isUstawione, uwr } from './wspolne.rule.js';

const WIEK: ConditionDefinition = {
  kod: 'PELNOLETNI_ZA_STARY', nazwa: 'pełnoletni wychowanek nie skończył wieku, do którego może przebywać w pieczy', przepis: uwr('art. 37 ust. 2'),
  odmowa: 'Wychowanek osiągnął wiek, do którego można przebywać w pieczy zastępczej.',
};
const NAUKA: ConditionDefinition = {
  kod: 'POZA_OKRESEM_NAUKI', nazwa: 'trwa rok nauki albo przysługuje świadczenie za wrzesień', przepis: uwr('art. 82 ust. 1a-1b'),
  odmowa: 'Świadczenie na pełnoletniego wychowanka przysługuje tylko w czasie roku szkolnego, akademickiego, kursu albo przygotowania zawodowego.',
};
const DZIECKO: ConditionDefinition = { kod: 'PELNOLETNI_BEZ_DANYCH', nazwa: 'dziecko nie jest pełnoletnie', przepis: uwr('art. 82'), odmowa: 'Dziecko jest pełnoletnie: świadczenie przysługuje dalej, gdy się uczy i nadal przebywa w rodzinie. Podaj dane pełnoletniego wychowanka.' };

/** Days of the month for which the carers are paid, and whether the person is entitled at all. */
export interface DniPodopiecznego {
  readonly dni: number;
  readonly uprawniony: boolean;
}

/**
 * A minor is paid for from birth to the day before the 18th birthday, an adult ward under art. 82 to the day before the age of art. 37 ust. 2.
 * Before 19 September 2014 the act did not tie the benefit to the school year. Errors: those of `countDniPobytu`.
 */
export function countDniPodopiecznego(c: Calculus, fakty: FaktyPodopiecznego, wTrakcieNauki: boolean, waznosc: Okres = {}): DniPodopiecznego {
  const urodzony = fakty.data_urodzenia ?? fakty.pelnoletni?.data_urodzenia;
  const pelnoletnosc = urodzony === undefined ? null : urodziny(c, urodzony, 'piecza.wiek.pelnoletnosc');
  if (pelnoletnosc === null || pelnoletnosc > lastDay(monthOf(c.day))) return { dni: countDniPobytu(c, fakty, waznosc, { od: urodzony }), uprawniony: true };
  const maloletni = { do: addDays(pelnoletnosc, -1) };
  const jakoMaloletni = countDni(c, [{ od: fakty.pobyt_od, do: fakty.pobyt_do }, waznosc, maloletni]) > 0;
  if (!jakoMaloletni || isWychowanek(c, fakty.pelnoletni, wTrakcieNauki)) return readDorosly(c, fakty, wTrakcieNauki, waznosc);
  c.warn({ kod: 'TYLKO_DO_PELNOLETNOSCI', opis: 'Policzono dni przed 18. urodzinami. Dalej świadczenie przysługuje, gdy osoba się uczy i nadal przebywa w rodzinie.', przepis: uwr('art. 37 ust. 1, art. 82') });
  return { dni: countDniPobytu(c, fakty, waznosc, maloletni), uprawniony: true };
}

function readDorosly(c: Calculus, fakty: FaktyPodopiecznego, wTrakcieNauki: boolean, waznosc: Okres): DniPodopiecznego {
  const { pelnoletni } = fakty;
  if (!c.holds(DZIECKO, pelnoletni !== undefined) || pelnoletni === undefined) return { dni: countDniPobytu(c, fakty, waznosc), uprawniony: false };
  const granica = c.findParam('piecza.wiek.pobyt_pelnoletniego') ? urodziny(c, pelnoletni.data_urodzenia, 'piecza.wiek.pobyt_pelnoletniego') : null;
  const mlody = granica === null || c.holds(WIEK, granica > firstDay(monthOf(c.day)), [c.date('ukończenie tego wieku', granica)]);
  const uczySie = !wTrakcieNauki || c.holds(NAUKA, isOkresNauki(c, pelnoletni), [c.factText('uczy się', pelnoletni.uczy_sie ? 'tak' : 'nie')]);
  return { dni: countDniPobytu(c, fakty, waznosc, mlody && granica !== null ? { do: addDays(granica, -1) } : {}), uprawniony: mlody && uczySie };
}

const isWychowanek = (c: Calculus, pelnoletni: PelnoletniWychowanekFakt | undefined, wTrakcieNauki: boolean): boolean =>
  pelnoletni !== undefined && (!wTrakcieNauki || isOkresNauki(c, pelnoletni));

/** September before the studies counts although the school year is over (ust. 1b). */
function isOkresNauki(c: Calculus, { uczy_sie, trwa_nauka, wrzesien_po_przyjeciu, niepelnosprawnosc }: PelnoletniWychowanekFakt): boolean {
  const zOrzeczeniem = niepelnosprawnosc === true && isUstawione(c.param('piecza.ustawienie.niepelnosprawny_bez_nauki'));
  return (uczy_sie && trwa_nauka === true) || (wrzesien_po_przyjeciu === true && isWrzesien(c)) || zOrzeczeniem;
}

/** Is the month of the calculation the one of art. 82 ust. 1b and art. 146 ust. 5? */
export const isWrzesien = (c: Calculus): boolean => monthOf(c.day).endsWith(c.param('piecza.nauka.wrzesien').text);

const urodziny = (c: Calculus, dzien: string, parametr: string): PlainDate => addYears(plainDate(dzien), c.param(parametr).value.toInteger());
