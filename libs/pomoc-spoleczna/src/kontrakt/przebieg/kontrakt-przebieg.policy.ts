import type { PROPOZYCJE } from '../kontrakt-zdarzenie.entity.js';
import { breachWithoutDependants, ocenaDone } from '../kontrakt.errors.js';

/** Proposals that take something away: dependants must be considered (art. 11 ust. 3 of the act). */
const HARSH: ReadonlySet<string> = new Set(['ograniczenie', 'odmowa', 'uchylenie', 'wstrzymanie']);

/** A proposal to limit or refuse names the situation of dependants. Errors: 422 `KONTRAKT.DEPENDANTS`. */
export function assertNaruszenie(propozycja: (typeof PROPOZYCJE)[number], naUtrzymaniu: string): void {
  if (HARSH.has(propozycja) && naUtrzymaniu.trim() === '') throw breachWithoutDependants();
}

/** A review that is due and belongs to the contract. Errors: 409 `KONTRAKT.REVIEW_DONE`. */
export function assertOcenaDue<T extends { readonly rodzaj: string; readonly dzien: unknown }>(ocena: T | undefined): asserts ocena is T {
  if (!ocena || ocena.rodzaj !== 'ocena' || ocena.dzien !== null) throw ocenaDone();
}
