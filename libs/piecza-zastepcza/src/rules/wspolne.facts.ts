import { Dzien, faultyFactOf, Liczba, TakNie } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Forms of family foster care (art. 39), with the names that people read. */
export const FORMY_RODZINNE = {
  spokrewniona: 'rodzina zastępcza spokrewniona', niezawodowa: 'rodzina zastępcza niezawodowa', zawodowa: 'rodzina zastępcza zawodowa',
  pogotowie: 'pogotowie rodzinne', specjalistyczna: 'rodzina zawodowa specjalistyczna', rodzinny_dom_dziecka: 'rodzinny dom dziecka',
} as const;
export type FormaRodzinna = keyof typeof FORMY_RODZINNE;

/** Forms whose carers are paid under a contract (art. 85 ust. 1-2). */
export const FORMY_PLATNE = {
  zawodowa: FORMY_RODZINNE.zawodowa, pogotowie: FORMY_RODZINNE.pogotowie, specjalistyczna: FORMY_RODZINNE.specjalistyczna, rodzinny_dom_dziecka: FORMY_RODZINNE.rodzinny_dom_dziecka,
} as const;
export type FormaPlatna = keyof typeof FORMY_PLATNE;

/** A fact that contradicts another or is missing although the rule needs it. */
export const faultyFact = faultyFactOf('PIECZA');

/** The stay of a child within the month of the calculation. */
export class FaktyPobytu {
  @Dzien('Pierwszy dzień faktycznego pobytu dziecka', { przyklad: '2026-03-10', opis: 'Bez tej daty: dziecko przebywa od początku miesiąca.' })
  pobyt_od?: string;
  @Dzien('Ostatni dzień faktycznego pobytu dziecka', { przyklad: '2026-03-31', opis: 'Bez tej daty: do końca miesiąca.' })
  pobyt_do?: string;
  @TakNie('W ostatnim dniu dziecko przeszło do innej rodziny', { przyklad: false, opis: 'Ten dzień liczy się wtedy rodzinie przyjmującej, aby nie płacić za niego dwa razy.' })
  przejscie_w_ostatnim_dniu?: boolean;
  @Liczba('Dni miesiąca, w których dzieckiem opiekowała się rodzina pomocowa', 0, FACT_LIMITS.dni_w_miesiacu, { opis: 'Za te dni świadczenie i dodatki otrzymuje rodzina pomocowa (art. 87 ust. 5).' })
  dni_w_rodzinie_pomocowej?: number;
}
