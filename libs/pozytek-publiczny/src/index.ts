import type { Sytuacja } from '@ostoja/facts';
import type { PrawoDomeny } from '@ostoja/law';
import { wszystkieParametry } from './parameters/index.js';
import { swiadczenia, terminy, zasady } from './prawo.registry.js';

/** Tasks commissioned to organisations: calls, grants, their return, and the registers of complaints. It pays nothing to a household, so the screening asks nothing of it. */
export const pozytekPubliczny: PrawoDomeny<Sytuacja> = {
  kod: 'pozytek-publiczny',
  nazwa: 'Pożytek publiczny i dotacje',
  parametry: wszystkieParametry,
  swiadczenia,
  terminy,
  zasady,
  rozpoznanie: [],
};
