import { Money, plainDate } from '@ostoja/kernel';
import fc from 'fast-check';
import { assertPlan, planInstalments } from './plan-splaty.js';

const pierwsza = plainDate('2026-12-31');

describe('a plan of repayment', () => {
  it('adds up to the claim to the last grosz, instalments differ by a grosz at most', () => {
    fc.assert(fc.property(fc.bigInt({ min: 1000n, max: 10_000_000n }), fc.integer({ min: 1, max: 60 }), (grosze, liczba) => {
      const kwota = Money.ofGrosze(grosze);
      const raty = planInstalments(kwota, liczba, pierwsza);
      expect(raty).toHaveLength(liczba);
      expect(() => assertPlan(raty, kwota)).not.toThrow();
      const amounts = raty.map((rata) => Money.parse(rata.kwota).grosze);
      expect(amounts.reduce((a, b) => (a > b ? a : b)) - amounts.reduce((a, b) => (a < b ? a : b))).toBeLessThanOrEqual(1n);
    }));
  });

  it('keeps to the last day of shorter months', () => {
    expect(planInstalments(Money.parse('100.00'), 3, pierwsza)).toEqual([
      { termin: '2026-12-31', kwota: '33.33' }, { termin: '2027-01-31', kwota: '33.34' }, { termin: '2027-02-28', kwota: '33.33' },
    ]);
  });

  it.each([
    ['a grosz missing', [{ termin: pierwsza, kwota: '99.99' }], 'NALEZNOSC.PLAN_SUM'],
    ['a grosz too much', [{ termin: pierwsza, kwota: '100.01' }], 'NALEZNOSC.PLAN_SUM'],
    ['two on one day', [{ termin: pierwsza, kwota: '50.00' }, { termin: pierwsza, kwota: '50.00' }], 'NALEZNOSC.PLAN_ORDER'],
    ['an empty one', [{ termin: pierwsza, kwota: '100.00' }, { termin: plainDate('2027-01-31'), kwota: '0.00' }], 'NALEZNOSC.PLAN_ORDER'],
  ])('is refused with %s', (_name, raty, code) => {
    expect(() => assertPlan(raty, Money.parse('100.00'))).toThrow(expect.objectContaining({ code }));
  });
});
