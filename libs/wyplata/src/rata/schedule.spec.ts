import { firstDay, addDays, lastDay, Money, monthOf, plainDate, plainMonth } from '@ostoja/kernel';
import fc from 'fast-check';
import { BUDZET_DZIELONY, BUDZET_JEDEN } from '../../testing/builders.js';
import { type Grant, schedule } from './schedule.js';
import { splitAmount } from './split-amount.js';

const grant: Grant = {
  swiadczenieKod: 'zasilek-okresowy', wyplata: 'okresowe', kwota: Money.parse('500.00'), kwotaMinimalna: Money.parse('300.01'),
  od: plainDate('2026-09-10'), do: plainDate('2026-11-30'), budzet: BUDZET_DZIELONY,
};
const months = (g: Grant, from = '2000-01', through = '2099-12') => schedule(g, plainMonth(from), plainMonth(through));
const lines = (g: Grant) => months(g).map((i) => [i.miesiac, i.kwota.toString(), ...i.klasyfikacja.map((k) => `${k.rozdzial} ${k.zrodlo} ${k.kwota}`)]);

describe('instalments', () => {
  it('pays a part month by its days and divides each month between grant and own means', () => {
    expect(lines(grant)).toEqual([
      ['2026-09', '350.00', '85214 dotacja-2030 210.01', '85214 wlasne 139.99'],
      ['2026-10', '500.00', '85214 dotacja-2030 300.01', '85214 wlasne 199.99'],
      ['2026-11', '500.00', '85214 dotacja-2030 300.01', '85214 wlasne 199.99'],
    ]);
  });

  it('counts the days of February and of one month cut at both ends', () => {
    expect(lines({ ...grant, kwotaMinimalna: grant.kwota, od: plainDate('2028-02-29'), do: plainDate('2028-02-29') })).toEqual([['2028-02', '17.24', '85214 dotacja-2030 17.24']]);
    expect(lines({ ...grant, kwotaMinimalna: Money.ZERO, od: plainDate('2026-02-10'), do: plainDate('2026-02-19') })).toEqual([['2026-02', '178.57', '85214 wlasne 178.57']]);
  });

  it('pays a one-off benefit once and whole, whatever its day', () => {
    const once: Grant = { ...grant, swiadczenieKod: 'zasilek-celowy', wyplata: 'jednorazowe', kwotaMinimalna: null, do: null, budzet: BUDZET_JEDEN };
    expect(lines(once)).toEqual([['2026-09', '500.00', '85216 dotacja-2030 500.00']]);
  });

  it('goes on without an end up to the asked month and can be continued from there', () => {
    const open: Grant = { ...grant, swiadczenieKod: 'zasilek-staly', kwotaMinimalna: null, do: null, budzet: BUDZET_JEDEN };
    const whole = months(open, '2026-09', '2027-12');
    expect(whole).toHaveLength(16);
    expect([...months(open, '2026-01', '2026-12'), ...months(open, '2027-01', '2027-12')]).toEqual(whole);
    expect(whole.at(-1)).toMatchObject({ miesiac: '2027-12', klasyfikacja: [{ rozdzial: '85216', paragraf: '3110', zrodlo: 'dotacja-2030', kwota: '500.00' }] });
  });

  it('burdens the line in force in each month, on both sides of a change of the classification', () => {
    const [line] = BUDZET_JEDEN;
    const budzet = [{ ...line!, do: plainDate('2026-10-31') }, { ...line!, rozdzial: '85299', od: plainDate('2026-11-01') }];
    expect(lines({ ...grant, kwotaMinimalna: null, od: plainDate('2026-10-01'), budzet })).toEqual([['2026-10', '500.00', '85216 dotacja-2030 500.00'], ['2026-11', '500.00', '85299 dotacja-2030 500.00']]);
  });

  it.each([
    [{ kwota: Money.ZERO }, 'WYPLATA.GRANT_INVALID'],
    [{ do: plainDate('2026-09-09') }, 'WYPLATA.GRANT_INVALID'],
    [{ do: plainDate('2200-01-01') }, 'WYPLATA.GRANT_INVALID'],
    [{ kwotaMinimalna: null }, 'WYPLATA.MINIMUM_INVALID'],
    [{ kwotaMinimalna: Money.parse('500.01') }, 'WYPLATA.MINIMUM_INVALID'],
    [{ budzet: [] }, 'WYPLATA.BUDGET_LINE_MISSING'],
    [{ od: plainDate('2016-12-01') }, 'WYPLATA.BUDGET_LINE_MISSING'],
  ])('refuses %j', (change, code) => {
    expect(() => months({ ...grant, ...change })).toThrow(expect.objectContaining({ code }));
  });

  it('loses no grosz in any split and pays exactly the months that are covered', () => {
    const arbitrary = fc.record({ kwota: fc.bigInt({ min: 1n, max: 10_000_000n }), part: fc.nat({ max: 1000 }), start: fc.nat({ max: 2000 }), length: fc.nat({ max: 900 }) });
    fc.assert(
      fc.property(arbitrary, ({ kwota, part, start, length }) => {
        const od = addDays(plainDate('2020-01-01'), start);
        const g: Grant = { ...grant, kwota: Money.ofGrosze(kwota), kwotaMinimalna: Money.ofGrosze((kwota * BigInt(part)) / 1000n), od, do: addDays(od, length) };
        const all = months(g);
        for (const { miesiac, kwota: due, klasyfikacja } of all) {
          expect(Money.sum(klasyfikacja.map((k) => Money.parse(k.kwota))).equals(due)).toBe(true);
          expect(klasyfikacja.every((k) => Money.parse(k.kwota).grosze > 0n)).toBe(true);
          const full = od <= firstDay(miesiac) && g.do! >= lastDay(miesiac);
          expect(full ? due.equals(g.kwota) : due.compare(g.kwota) <= 0).toBe(true);
        }
        expect(new Set(all.map((i) => i.miesiac)).size).toBe(all.length);
        expect(all.every((i) => i.miesiac >= monthOf(od) && i.miesiac <= monthOf(g.do!))).toBe(true);
        if (kwota >= 100n) expect(all.at(-1)?.miesiac).toBe(monthOf(g.do!));
      }),
    );
  });

  it('splits any amount by any weights without a remainder', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.array(fc.bigInt({ min: 0n, max: 10n ** 6n }), { minLength: 1, maxLength: 8 }), (grosze, weights) => {
        fc.pre(weights.some((w) => w > 0n));
        const parts = splitAmount(Money.ofGrosze(grosze), weights);
        expect(Money.sum(parts).grosze).toBe(grosze);
        const whole = weights.reduce((a, b) => a + b);
        parts.forEach((p, i) => {
          const exact = Number((grosze * weights[i]! * 1000n) / whole) / 1000;
          expect(Math.abs(Number(p.grosze) - exact)).toBeLessThanOrEqual(1.01);
        });
      }),
    );
  });
});
