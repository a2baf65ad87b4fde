import type { FormObject } from '../../../shared/schema-form/value.js';
import { expectNewHeading } from '../../../shared/ui/page.js';
import type { Rozpoznanie } from '../api.js';
import { createMemory } from '../memory.js';
import { prefillMemory } from '../prefill.js';

/** Where a screening stands. A part answered with "no" is null; what nobody has answered is absent. */
export interface Screening {
  readonly answers: FormObject;
  /** Position of the question that is shown. */
  readonly step: number;
  readonly result: Rozpoznanie | null;
}

const EMPTY: Screening = { answers: { osoby: [{ kim: 'ja' }] }, step: 0, result: null };

/** Kept outside the screen, so that a look into the calculator loses nothing. */
export const screeningMemory = createMemory<Screening>(EMPTY);

export function changeScreening(patch: Partial<Screening>): void {
  screeningMemory.set({ ...screeningMemory.get(), ...patch });
}

/** Shows another question or the result: from its beginning, with the focus on its heading. */
export function turnTo(patch: Partial<Screening>): void {
  expectNewHeading();
  window.scrollTo({ top: 0 });
  changeScreening(patch);
}

/** Forgets every answer, and what of them the calculator was given. */
export function startAnew(): void {
  turnTo(EMPTY);
  prefillMemory.set(null);
}
