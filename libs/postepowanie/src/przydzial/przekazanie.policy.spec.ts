import fc from 'fast-check';
import { dealInTurns } from './przekazanie.policy.js';

describe('dealing cases in turns', () => {
  it('begins each case with the next person', () => {
    expect(dealInTurns(['1', '2', '3'], ['a', 'b'])).toEqual([
      { sprawaId: '1', kandydaci: ['a', 'b'] },
      { sprawaId: '2', kandydaci: ['b', 'a'] },
      { sprawaId: '3', kandydaci: ['a', 'b'] },
    ]);
  });

  it('asks everybody about every case, and first choices differ by one case at most', () => {
    const people = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.uuid(), { maxLength: 30 }), people, (cases, nowi) => {
        const dealt = dealInTurns(cases, nowi);
        for (const { kandydaci } of dealt) expect(new Set(kandydaci)).toEqual(new Set(nowi));
        const firsts = nowi.map((one) => dealt.filter(({ kandydaci }) => kandydaci[0] === one).length);
        expect(Math.max(...firsts) - Math.min(...firsts)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });
});
