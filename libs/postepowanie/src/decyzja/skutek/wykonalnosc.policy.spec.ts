import { plainDate } from '@ostoja/kernel';
import { appealTerm, enforceableOnDelivery, finalFrom, grantsAllAsked, type Zadane } from './wykonalnosc.policy.js';

const day = plainDate;
const grant = { rozstrzygniecie: 'przyznanie' as const, kwota: '450.00', od: day('2026-03-01'), do: day('2026-05-31') };
const asked = (overrides: Partial<NonNullable<Zadane>> = {}): Zadane => ({ kwota: '450.00', od: null, do: null, ...overrides });

describe('finality', () => {
  it.each([
    ['an ordinary end', '2026-03-03', '2026-03-17', '2026-03-18'],
    ['over the end of a month', '2026-01-26', '2026-02-09', '2026-02-10'],
    ['a Saturday and Sunday at the end', '2026-02-28', '2026-03-16', '2026-03-17'],
    ['24 December and Christmas at the end', '2025-12-10', '2025-12-29', '2025-12-30'],
    ['24 December before it was a day off', '2024-12-10', '2024-12-24', '2024-12-25'],
    ['Easter Monday', '2026-03-23', '2026-04-07', '2026-04-08'],
  ])('comes the day after the appeal term: %s', (_, delivered, last, final) => {
    expect(appealTerm(day(delivered)).koniec).toBe(last);
    expect(finalFrom({ uzasadnieniePominiete: false }, day(delivered))).toBe(final);
  });

  it('comes with delivery when reasons were left out', () => {
    expect(finalFrom({ uzasadnieniePominiete: true }, day('2026-03-03'))).toBe('2026-03-03');
  });
});

describe('grantsAllAsked', () => {
  it.each([
    ['the asked amount exactly', asked(), true],
    ['one grosz more than asked', asked({ kwota: '449.99' }), true],
    ['one grosz less than asked', asked({ kwota: '450.01' }), false],
    ['no asked amount under discretion', asked({ kwota: null }), false],
    ['no demand at all', null, false],
    ['a later start than asked', asked({ od: day('2026-02-28') }), false],
    ['the asked period', asked({ od: day('2026-03-01'), do: day('2026-05-31') }), true],
    ['an earlier end than asked', asked({ do: day('2026-06-01') }), false],
  ])('%s', (_, zadane, expected) => {
    expect(grantsAllAsked(grant, zadane, true)).toBe(expected);
  });

  it('needs no asked amount where the act fixes it', () => {
    expect(grantsAllAsked(grant, asked({ kwota: null }), false)).toBe(true);
  });

  it('is never true for a refusal', () => {
    expect(grantsAllAsked({ ...grant, rozstrzygniecie: 'odmowa' }, asked(), false)).toBe(false);
  });
});

describe('enforceableOnDelivery', () => {
  const decyzja = { ...grant, rygor: false, uzasadnieniePominiete: false };
  it('names its ground', () => {
    expect(enforceableOnDelivery(decyzja, asked(), true)).toBe('art. 130 § 4 KPA');
    expect(enforceableOnDelivery({ ...decyzja, rygor: true }, null, true)).toContain('art. 108');
    expect(enforceableOnDelivery({ ...decyzja, uzasadnieniePominiete: true }, asked(), true)).toBe('art. 127 § 1a KPA');
  });
  it('is null while an appeal could change what was granted, and for a refusal', () => {
    expect(enforceableOnDelivery(decyzja, asked({ kwota: '500.00' }), true)).toBeNull();
    expect(enforceableOnDelivery({ ...decyzja, rozstrzygniecie: 'odmowa', rygor: true }, null, true)).toBeNull();
  });
});
