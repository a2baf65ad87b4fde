import { createMemory } from './memory.js';
import type { FormObject } from '../../shared/schema-form/value.js';

/** Facts that a screening hands to the calculator of one benefit. */
export interface Prefill {
  readonly kod: string;
  readonly day: string;
  readonly facts: FormObject;
}

export const prefillMemory = createMemory<Prefill | null>(null);
