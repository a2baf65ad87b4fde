import type { Sytuacja } from '@ostoja/facts';
import type { PrawoDomeny } from '@ostoja/law';
import { wszystkieParametry } from './parameters/index.js';
import { swiadczenia, terminy, zasady } from './prawo.registry.js';
import { rozpoznanie } from './rules/zatrudnienie-socjalne.rozpoznanie.js';

/** The social employment act, and socially useful work under both labour-market acts. */
export const zatrudnienieSocjalne: PrawoDomeny<Sytuacja> = {
  kod: 'zatrudnienie-socjalne',
  nazwa: 'Zatrudnienie socjalne',
  parametry: wszystkieParametry,
  swiadczenia,
  terminy,
  zasady,
  rozpoznanie,
};
