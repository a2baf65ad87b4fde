import { amountFact, type Calculus, type ConditionDefinition, type Quantity, type StepDefinition } from '@ostoja/law';
import { CELE, type PotrzebaFakt } from './zasilek-celowy.facts.js';

const UST_1 = 'art. 39 ust. 1 ustawy o pomocy społecznej';
const JEST: ConditionDefinition = {
  kod: 'BRAK_POTRZEBY', nazwa: 'wykazano niezbędną potrzebę bytową', przepis: UST_1,
  odmowa: 'Nie wskazano niezbędnej potrzeby bytowej, na którą zasiłek miałby być przeznaczony.',
};
const RAZEM: StepDefinition = { kod: 'celowy.potrzeba', nazwa: 'kwota potrzeb', przepis: UST_1, prosto: 'Kwota zgłoszonych potrzeb' };
export const ZAOKRAGLONA: StepDefinition = { kod: 'celowy.kwota_max', nazwa: 'najwyższa kwota zasiłku', przepis: UST_1 };

/** At least one need of a positive amount. */
export function isPotrzeba(c: Calculus, potrzeby: readonly PotrzebaFakt[]): boolean {
  const cele = potrzeby.filter(({ kwota }) => !isZero(kwota)).map(({ cel }) => c.factText('cel', CELE[cel]));
  return c.holds(JEST, cele.length > 0, cele);
}

/** All needs together: the allowance may cover the whole or a part of them. */
export function calculatePotrzeba(c: Calculus, potrzeby: readonly PotrzebaFakt[]): Quantity {
  return c.sum(RAZEM, potrzeby.map(({ cel, opis, kwota }) => amountFact(c, opis ?? CELE[cel], kwota)));
}

function isZero(kwota: string): boolean {
  return !/[^0.]/.test(kwota);
}
