import { Dzien } from '@ostoja/facts';
import type { FaktyZdarzenia } from '@ostoja/law';

/** Facts of the government's yearly report. */
export class FaktyPrzemocSprawozdanie implements FaktyZdarzenia {
  @Dzien('Dzień zdarzenia: koniec roku, którego dotyczy sprawozdanie', { wymagane: true, przyklad: '2025-12-31', opis: 'Sprawozdanie za ten rok składa się w roku następnym.' })
  zdarzenie!: string;
}
