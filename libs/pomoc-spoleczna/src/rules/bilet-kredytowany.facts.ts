import { Kwota, Tekst } from '@ostoja/facts';
import { FaktySwiadczeniaPienieznego } from './wspolne.facts.js';

/** Facts of a ticket on credit (art. 39 ust. 4 ups). */
export class FaktyBiletKredytowany extends FaktySwiadczeniaPienieznego {
  @Kwota('Cena biletu', { wymagane: true, przyklad: '89.00' })
  cena!: string;
  @Tekst('Trasa i środek transportu', { przyklad: 'Kraków – Tarnów, kolej' })
  trasa?: string;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_BILETU_KREDYTOWANEGO = {
  zestawienie: { liczba_osob: 1, dochod: '400.00' }, powody: ['bezdomnosc'], cena: '89.00', data_wniosku: '2025-05-10',
};
