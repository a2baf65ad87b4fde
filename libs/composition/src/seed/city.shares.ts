/**
 * Shares of the synthetic city: persons in families helped in Kraków in 2024, as published by the regional observatory of social policy
 * (obserwator.rops.krakow.pl); reasons overlap, so they add up to more than one.
 */
export const POWODY: readonly (readonly [powod: string, share: number])[] = [
  ['ubostwo', 0.4643],
  ['choroba', 0.6589],
  ['niepelnosprawnosc', 0.3684],
  ['bezrobocie', 0.2806],
  ['bezradnosc', 0.2385],
  ['uzaleznienie', 0.08],
  ['bezdomnosc', 0.0763],
];

/** Households by number of persons, 1 to 6; most of those helped live alone. */
export const WIELKOSC_GOSPODARSTWA = [0.58, 0.16, 0.11, 0.09, 0.04, 0.02] as const;

/** How often each benefit is asked for. */
export const WNIOSKI: readonly (readonly [kod: string, share: number])[] = [
  ['zasilek-celowy', 0.52],
  ['zasilek-okresowy', 0.24],
  ['zasilek-staly', 0.17],
  ['specjalny-zasilek-celowy', 0.07],
];

/** Persons without a PESEL number. */
export const BEZ_PESEL = 0.01;
