import { Dzien } from '@ostoja/facts';
import type { FaktyZdarzenia } from '@ostoja/law';

/** Facts of a term on a fixed day of the year in which something falls. */
export class FaktyDniaRoku implements FaktyZdarzenia {
  @Dzien('Dowolny dzień roku, którego dotyczy termin', { wymagane: true, przyklad: '2026-03-02' })
  zdarzenie!: string;
}

/** Facts of a term on a fixed day of the year before coming of age. */
export class FaktyRokuPelnoletnosci implements FaktyZdarzenia {
  @Dzien('Dzień osiągnięcia pełnoletności', { wymagane: true, przyklad: '2026-03-02' })
  zdarzenie!: string;
}
