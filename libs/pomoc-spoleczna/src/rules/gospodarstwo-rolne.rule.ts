import { Fraction } from '@ostoja/kernel';
import type { Calculus, Quantity, StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import type { DochodFakt } from './osoba.facts.js';

const UST_9 = 'art. 8 ust. 9 ustawy o pomocy społecznej';
const PROG: StepDefinition = { kod: 'rolne.prog', nazwa: 'powierzchnia gospodarstwa, od której liczy się dochód', przepis: 'art. 8 ust. 4 pkt 6 i ust. 9 ustawy o pomocy społecznej', jednostka: 'ha' };
const DOCHOD: StepDefinition = { kod: 'rolne.dochod', nazwa: 'dochód z gospodarstwa rolnego', przepis: UST_9 };
const PONIZEJ: StepDefinition = { kod: 'rolne.ponizej', nazwa: 'dochód z gospodarstwa poniżej progu powierzchni', przepis: 'art. 8 ust. 4 pkt 6 ustawy o pomocy społecznej' };

/** Monthly income of a farm: conversion hectares times the amount in force, whatever grows there. Errors: no area. */
export function calculateGospodarstwoRolne(c: Calculus, dochod: DochodFakt, klucz: string, pole: string): Quantity {
  if (dochod.ha === undefined) throw faultyFact('GOSPODARSTWO_BEZ_POWIERZCHNI', 'Podaj powierzchnię w hektarach przeliczeniowych.', `${pole}.ha`, UST_9);
  const ha = c.fact('powierzchnia gospodarstwa', Fraction.parse(dochod.ha), klucz, 'ha');
  if (!c.isAtLeast(PROG, ha, c.param('pomoc_spoleczna.dochod.prog_gospodarstwa_rolnego'), klucz)) return c.chosen(PONIZEJ, Fraction.ZERO, [ha], klucz);
  return c.product(DOCHOD, ha, c.param('pomoc_spoleczna.dochod_z_hektara'), klucz);
}
