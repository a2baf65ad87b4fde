import fc from 'fast-check';
import { addDays, plainDate, quartersBetween } from '@ostoja/kernel';
import { buildSnapshot } from '../prawo.registry.js';
import { informacjaKwartalnaWtz, transzaKwartalnaWtz, udzialPoOrzeczeniu } from './zlozony.termin.js';

const snapshot = buildSnapshot();
const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(plainDate('2022-01-01'), days));

describe('terms of a quarter', () => {
  it('are the same for every day of it', () => {
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 92 }), (zdarzenie, days) => {
      const other = addDays(zdarzenie, days);
      fc.pre(quartersBetween(zdarzenie, other) === 0);
      for (const termin of [informacjaKwartalnaWtz, transzaKwartalnaWtz]) {
        expect(termin.calculateFor(snapshot, { zdarzenie }).obliczenie!.koniec).toBe(termin.calculateFor(snapshot, { zdarzenie: other }).obliczenie!.koniec);
      }
    }), { numRuns: 200 });
  });
  it('the money comes within the quarter, the information after it', () => {
    fc.assert(fc.property(day, (zdarzenie) => {
      const end = (termin: typeof informacjaKwartalnaWtz) => termin.calculateFor(snapshot, { zdarzenie }).obliczenie!.koniec;
      expect([quartersBetween(zdarzenie, end(transzaKwartalnaWtz)), quartersBetween(zdarzenie, end(informacjaKwartalnaWtz))]).toEqual([0, 1]);
    }), { numRuns: 200 });
  });
});

it('therapy goes on to the last day of a month, 28 to 62 days after the ruling expired', () => {
  fc.assert(fc.property(day, (zdarzenie) => {
    const { koniec } = udzialPoOrzeczeniu.calculateFor(snapshot, { zdarzenie }).obliczenie!;
    expect(addDays(koniec, 1).endsWith('-01')).toBe(true);
    expect(koniec >= addDays(zdarzenie, 28) && koniec <= addDays(zdarzenie, 62)).toBe(true);
  }), { numRuns: 200 });
});
