import type { Money } from '@ostoja/kernel';
import { percentFact, type Calculus, type NazwanaKwota, type StepDefinition } from '@ostoja/law';

const UST_2 = 'art. 96 ust. 2 ustawy o pomocy społecznej';
const CZESC: StepDefinition = { kod: 'zwrot.czesc', nazwa: 'część pomocy podlegająca zwrotowi', przepis: UST_2 };
const ZAOKRAGLONA: StepDefinition = { kod: 'zwrot.kwota', nazwa: 'kwota do zwrotu, do grosza', przepis: UST_2, prosto: 'Do zwrotu' };

/** What of an amount is to be paid back under the condition of the decision, and what is kept; both sum up to the amount. */
export function calculateZwrot(c: Calculus, kwota: Money, zwracanaCzesc: string, przepis: string): readonly NazwanaKwota[] {
  const calosc = c.fact('kwota pomocy', kwota.toFraction());
  const zwrot = c.round({ ...ZAOKRAGLONA, przepis }, c.product(CZESC, percentFact(c, 'zwracana część', zwracanaCzesc), calosc));
  return [
    { kod: 'do_zwrotu', nazwa: 'kwota do zwrotu', kwota: zwrot, przepis },
    { kod: 'bez_zwrotu', nazwa: 'kwota, której się nie zwraca', kwota: kwota.minus(zwrot), przepis },
  ];
}
