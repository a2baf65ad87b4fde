import { prostyTermin } from '@ostoja/facts';
import type { FaktyZdarzenia, Termin } from '@ostoja/law';
import { REFORMA, ustawa } from '../przepisy.js';

/** The term of the voivode. */
export const terminyWlasciwosci: readonly Termin<FaktyZdarzenia>[] = [
  prostyTermin({
    kod: 'wskazanie-innej-gminy-przez-wojewode', nazwa: 'wskazanie innej gminy właściwej do prowadzenia procedury', przepis: ustawa('art. 9e ust. 6'),
    kto: 'wojewoda', czynnosc: 'rozstrzygnąć wniosek o wskazanie innej gminy',
    zdarzenie: 'otrzymanie wniosku członka grupy', parametr: 'przemoc_domowa.wojewoda.wskazanie_innej_gminy',
    liczenie: 'kc', na_czynnosc: true, od: REFORMA, przyklad: '2025-12-17',
  }),
];
