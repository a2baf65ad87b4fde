import { ageOn, Fraction, plainDate } from '@ostoja/kernel';
import type { Calculus, ConditionDefinition } from '@ostoja/law';
import type { PelnoletniWychowanekFakt } from './swiadczenie-na-utrzymanie.facts.js';
import { isUstawione, uwr } from './wspolne.rule.js';

const WIEK: ConditionDefinition = {
  kod: 'PELNOLETNI_ZA_STARY', nazwa: 'pełnoletni wychowanek nie skończył wieku, do którego może przebywać w pieczy', przepis: uwr('art. 37 ust. 2'),
  odmowa: 'Wychowanek osiągnął wiek, do którego można przebywać w pieczy zastępczej.',
};
const NAUKA: ConditionDefinition = {
  kod: 'POZA_OKRESEM_NAUKI', nazwa: 'trwa rok nauki albo przysługuje świadczenie za wrzesień', przepis: uwr('art. 82 ust. 1a-1b'),
  odmowa: 'Świadczenie na pełnoletniego wychowanka przysługuje tylko w czasie roku szkolnego, akademickiego, kursu albo przygotowania zawodowego.',
};

/** Does the benefit go on for an adult ward (art. 82)? Before 19 September 2014 the act did not tie it to the school year. */
export function isPelnoletniUprawniony(c: Calculus, wychowanek: PelnoletniWychowanekFakt | undefined, wTrakcieNauki: boolean): boolean {
  if (wychowanek === undefined) return true;
  const granica = c.findParam('piecza.wiek.pobyt_pelnoletniego');
  const wiek = c.fact('wiek wychowanka', Fraction.of(ageOn(plainDate(wychowanek.data_urodzenia), c.day)), null, 'lata');
  const mlody = granica === null || c.isLess(WIEK, wiek, granica);
  return [mlody, !wTrakcieNauki || isOkresNauki(c, wychowanek)].every(Boolean);
}

function isOkresNauki(c: Calculus, wychowanek: PelnoletniWychowanekFakt): boolean {
  const bezNauki = c.param('piecza.ustawienie.niepelnosprawny_bez_nauki');
  const uczySie = wychowanek.uczy_sie && (wychowanek.trwa_nauka === true || wychowanek.wrzesien_po_przyjeciu === true);
  const zOrzeczeniem = wychowanek.niepelnosprawnosc === true && isUstawione(bezNauki);
  return c.holds(NAUKA, uczySie || zOrzeczeniem, [c.factText('uczy się', wychowanek.uczy_sie ? 'tak' : 'nie'), bezNauki]);
}
