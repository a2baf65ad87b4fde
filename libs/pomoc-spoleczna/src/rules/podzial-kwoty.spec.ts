import fc from 'fast-check';
import { Fraction, Money, plainDate } from '@ostoja/kernel';
import { PlainCalculus } from '@ostoja/law';
import { buildSnapshot } from '../swiadczenie.registry.js';
import { readOplataUstalona } from './oplata-ustalona.rule.js';
import { splitKwota } from './podzial-kwoty.rule.js';
import { calculateZwrot } from './zwrot-czesci.rule.js';

const calculus = new PlainCalculus(buildSnapshot(), plainDate('2026-03-02'));
const STEP = { kod: 'podzial', nazwa: 'podział', przepis: 'art. 61 ustawy o pomocy społecznej' };
const kwota = fc.integer({ min: 0, max: 5_000_000 }).map((grosze) => Money.ofGrosze(BigInt(grosze)));
const wagi = fc.uniqueArray(fc.record({ klucz: fc.string({ minLength: 1, maxLength: 3 }), waga: fc.integer({ min: 0, max: 1_000_000 }) }), { minLength: 1, maxLength: 8, selector: ({ klucz }) => klucz });
const toUdzialy = (items: readonly { klucz: string; waga: number }[]) => items.map(({ klucz, waga }) => ({ klucz, waga: { value: Fraction.of(waga) } }));

describe('splitKwota', () => {
  it('loses and invents no grosz', () => {
    fc.assert(fc.property(kwota, wagi, (calosc, items) => {
      const shares = splitKwota(calculus, STEP, calosc, toUdzialy(items));
      const expected = items.some(({ waga }) => waga > 0) ? calosc : Money.ZERO;
      expect(Money.sum(shares.values()).equals(expected)).toBe(true);
      expect([...shares.values()].every((share) => !share.isNegative)).toBe(true);
    }));
  });
  it('does not care for the order of the list', () => {
    fc.assert(fc.property(kwota, wagi, (calosc, items) => {
      const there = splitKwota(calculus, STEP, calosc, toUdzialy(items));
      const back = splitKwota(calculus, STEP, calosc, toUdzialy([...items].reverse()));
      for (const [klucz, share] of there) expect(back.get(klucz)!.equals(share)).toBe(true);
    }));
  });
  it('gives each the share of the weight, to a grosz', () => {
    fc.assert(fc.property(kwota, wagi, (calosc, items) => {
      const suma = items.reduce((sum, { waga }) => sum + waga, 0);
      fc.pre(suma > 0);
      const shares = splitKwota(calculus, STEP, calosc, toUdzialy(items));
      for (const { klucz, waga } of items) {
        const exact = (Number(calosc.grosze) * waga) / suma;
        expect(Math.abs(Number(shares.get(klucz)!.grosze) - exact)).toBeLessThanOrEqual(1);
      }
    }));
  });
});

it('what is to be paid back and what is kept make up the whole', () => {
  fc.assert(fc.property(kwota, fc.integer({ min: 0, max: 10_000 }), (calosc, setne) => {
    const [zwrot, reszta] = calculateZwrot(calculus, calosc, (setne / 100).toFixed(2), STEP.przepis);
    expect(zwrot!.kwota.plus(reszta!.kwota).equals(calosc)).toBe(true);
  }));
});

describe('readOplataUstalona', () => {
  const max = Money.parse('300.00');
  it('takes nothing, the maximum, and any fee without one', () => {
    expect(readOplataUstalona(undefined, max, STEP.przepis)).toBeNull();
    expect(readOplataUstalona('300.00', max, STEP.przepis)!.toString()).toBe('300.00');
    expect(readOplataUstalona('0', max, STEP.przepis)!.toString()).toBe('0.00');
    expect(readOplataUstalona('9000.00', null, STEP.przepis)!.toString()).toBe('9000.00');
  });
  it('refuses a grosz more than the maximum', () => {
    expect(() => readOplataUstalona('300.01', max, STEP.przepis)).toThrow(expect.objectContaining({ code: 'POMOC_SPOLECZNA.OPLATA_PONAD_GRANICE', field: 'oplata_ustalona' }));
  });
});
