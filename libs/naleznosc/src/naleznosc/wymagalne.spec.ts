import { plainDate } from '@ostoja/kernel';
import { findWymagalne } from './wymagalne.js';

const claim = { stan: 'ustalona' as const, termin: plainDate('2026-10-31'), pozostalo: '300.00' };
const raty = ['2026-10-31', '2026-11-30', '2026-12-31'].map((day) => ({ termin: plainDate(day), kwota: '100.00' }));

describe('what is due', () => {
  it.each([
    ['nothing on the day before the term', claim, [], '2026-10-30', '0.00'],
    ['all on the term', claim, [], '2026-10-31', '300.00'],
    ['nothing of a draft', { ...claim, stan: 'projekt' as const }, [], '2026-10-31', '0.00'],
    ['nothing without a term', { ...claim, termin: null }, [], '2026-10-31', '0.00'],
    ['one instalment after another', claim, raty, '2026-11-30', '200.00'],
    ['what is left of them', { ...claim, pozostalo: '150.00' }, raty, '2026-11-30', '50.00'],
    ['nothing when paid ahead', { ...claim, pozostalo: '80.00' }, raty, '2026-11-30', '0.00'],
  ])('is %s', (_name, naleznosc, plan, day, due) => {
    expect(findWymagalne(naleznosc, plan, plainDate(day)).toString()).toBe(due);
  });
});
