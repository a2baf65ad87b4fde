import { aLine } from '@ostoja/finanse/testing';
import { Money } from '@ostoja/kernel';
import fc from 'fast-check';
import { addLines, negateLines, shareLines, sumLines } from './lines.js';

const grosze = fc.bigInt({ min: 1n, max: 5_000_000n });
const claim = fc.uniqueArray(fc.tuple(fc.constantFrom('85214', '85216', '85219'), fc.constantFrom('wlasne', 'dotacja-2030'), grosze), { minLength: 1, selector: ([rozdzial, zrodlo]) => rozdzial + zrodlo })
  .map((lines) => lines.map(([rozdzial, zrodlo, kwota]) => aLine(Money.ofGrosze(kwota).toString(), { rozdzial, zrodlo })));

describe('lines of a claim', () => {
  it('give any sequence of payments to the last grosz, each line exactly what it had', () => {
    fc.assert(fc.property(claim, fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 12 }), (lines, percents) => {
      let left = lines;
      const taken = [];
      for (const percent of [...percents, 100]) {
        const kwota = Money.ofGrosze((sumLines(left).grosze * BigInt(percent)) / 100n);
        if (kwota.isZero) continue;
        const part = shareLines(left, kwota);
        expect(sumLines(part)).toEqual(kwota);
        left = addLines(left, negateLines(part));
        expect(left.every((line) => !Money.parse(line.kwota).isNegative)).toBe(true);
        taken.push(part);
      }
      expect(left).toEqual([]);
      expect(addLines(...taken).sort(byKey)).toEqual([...lines].sort(byKey));
    }));
  });

  it('come back whole when a payment is taken back', () => {
    fc.assert(fc.property(claim, fc.integer({ min: 1, max: 100 }), (lines, percent) => {
      const kwota = Money.ofGrosze((sumLines(lines).grosze * BigInt(percent)) / 100n);
      fc.pre(!kwota.isZero);
      const part = shareLines(lines, kwota);
      expect(addLines(addLines(lines, negateLines(part)), part).sort(byKey)).toEqual([...lines].sort(byKey));
    }));
  });
});

const byKey = (a: object, b: object): number => JSON.stringify(a).localeCompare(JSON.stringify(b));
