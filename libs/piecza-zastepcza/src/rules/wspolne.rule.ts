import { amountFact, type Calculus, type ConditionDefinition, type ParameterValue, type Quantity, type StepDefinition } from '@ostoja/law';

/** A provision of the act, as it is cited: `art. 80 ust. 1 ustawy o wspieraniu rodziny i systemie pieczy zastępczej`. */
export const uwr = (miejsce: string): string => `${miejsce} ustawy o wspieraniu rodziny i systemie pieczy zastępczej`;

/** An amount in złoty from the facts. */
export const kwotaFaktu = (c: Calculus, nazwa: string, kwota: string | undefined): Quantity => amountFact(c, nazwa, kwota ?? '0');

const RADA: StepDefinition = { kod: 'kwota.rady_powiatu', nazwa: 'kwota nie niższa od podwyższonej przez radę powiatu', przepis: uwr('art. 91') };

/** The floor of the act, or the higher amount of the powiat council, loaded as `piecza.rada_powiatu.…` (art. 91). */
export function readStawka(c: Calculus, id: string): Quantity {
  const ustawowa = c.param(id);
  const rady = c.findParam(id.replace('piecza.', 'piecza.rada_powiatu.'));
  return rady ? c.max(RADA, ustawowa, rady) : ustawowa;
}

/** The amount of the decision; a decision may give more than the floor and never less. */
export function readPrzyznana(c: Calculus, stawka: Quantity, przyznana: string | undefined, przepis: string): Quantity {
  return przyznana === undefined ? stawka : c.max({ kod: 'kwota.przyznana', nazwa: 'kwota z decyzji, nie niższa od minimum', przepis }, stawka, kwotaFaktu(c, 'kwota przyznana w decyzji', przyznana));
}

/** True when a setting that the act leaves unclear says `tak`. */
export const isUstawione = (parametr: ParameterValue): boolean => parametr.text === 'tak';

/** The same step before it is rounded: the plain explanation tells only the rounded one. */
export const przedZaokragleniem = ({ prosto: _, ...krok }: StepDefinition): StepDefinition => krok;

/** Every condition is evaluated, so that a refusal names all its reasons. */
export const wszystkie = (warunki: readonly boolean[]): boolean => warunki.every(Boolean);

/** A yes or no of the facts as a condition. */
export const warunek = (c: Calculus, definicja: ConditionDefinition, spelniony: boolean): boolean => c.holds(definicja, spelniony);
