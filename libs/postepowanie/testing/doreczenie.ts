import { plainDate } from '@ostoja/kernel';
import type { DaneDoreczenia } from '../src/doreczenie/doreczenie.service.js';

/** A letter of which nothing is known but that it left on 10 March 2025. */
export const SENT: DaneDoreczenia = {
  numerPrzesylki: null, wyslano: plainDate('2025-03-10'), awizoPierwsze: null, awizoDrugie: null, wplynelo: null, odebrano: null, odebralZastepca: null, zawiadomiono: null,
  brakPodpisu: null, dawnyAdres: false, nieobecnosc: null, dowodWyslania: null, wyslanoChwila: null, dowodOtrzymania: null, otrzymanoChwila: null, odmowa: null, zwrot: null, dowodId: null,
};
