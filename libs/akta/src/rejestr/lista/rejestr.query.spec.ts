import { plainDate } from '@ostoja/kernel';
import fc from 'fast-check';
import { type FiltrPism, rejestrQuestion } from './rejestr.query.js';

const FILTRY: Required<FiltrPism> = {
  komorkaId: 'k', kierunek: 'wychodzace', rodzaj: 'decyzja', osobaId: 'o', sprawaId: 's', bezSprawy: true, pozaAktami: false, od: plainDate('2026-01-01'), do: plainDate('2026-01-31'),
};
const filtr = fc.subarray(Object.keys(FILTRY) as (keyof FiltrPism)[]).map((keys) => Object.fromEntries(keys.map((key) => [key, FILTRY[key]])) as FiltrPism);
const ask = (one: FiltrPism, after: readonly unknown[] | null) => rejestrQuestion(one, 51, after, ['f1']);

describe('the question of the register', () => {
  it('uses every parameter that it is given, and no other, whatever the filters', () => {
    fc.assert(
      fc.property(filtr, fc.boolean(), (one, isLater) => {
        const { sql, params } = ask(one, isLater ? ['2026-01-15', 'id'] : null);
        const used = new Set([...sql.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
        expect([...used].sort((a, b) => a - b)).toEqual(params.map((_, at) => at + 1));
      }),
      { numRuns: 100 },
    );
  });

  it('has one name for one text', () => {
    const texts = new Map<string, string>();
    fc.assert(
      fc.property(filtr, fc.boolean(), (one, isLater) => {
        const { name, sql } = ask(one, isLater ? ['2026-01-15', 'id'] : null);
        expect(texts.get(name) ?? sql).toBe(sql);
        texts.set(name, sql);
      }),
      { numRuns: 100 },
    );
  });
});
