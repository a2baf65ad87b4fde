import type { Sytuacja } from '@ostoja/facts';
import type { PrawoDomeny } from '@ostoja/law';
import { wszystkieParametry } from './parameters/index.js';
import { rozpoznanie, swiadczenia, terminy, zasady } from './prawo.registry.js';

/** Social rehabilitation of disabled persons with money of PFRON: dated values, amounts, terms and rules. */
export const rehabilitacjaPfron: PrawoDomeny<Sytuacja> = {
  kod: 'rehabilitacja-pfron', nazwa: 'Rehabilitacja społeczna (PFRON)', parametry: wszystkieParametry, swiadczenia, terminy, zasady, rozpoznanie,
};
