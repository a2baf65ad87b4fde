import { plainDate } from '@ostoja/kernel';
import type { KlasaJrwa } from '@ostoja/postepowanie';
import { CaseMaker } from './city.cases.js';
import { makeHousehold } from './city.people.js';
import { Random } from './random.js';

const today = plainDate('2026-01-10');
const klasa: KlasaJrwa = { od: plainDate('2004-05-01'), do: null, symbol: '5121', kategoria: 'B5' };
const staff = { komorkaId: 'k', symbol: 'F1', prowadzacy: ['p'], socjalni: ['s'] };

function makeCases(counters: Parameters<CaseMaker['continueFrom']>[0] = []) {
  const random = new Random(5);
  const cases = new CaseMaker(random, today, () => klasa, 'swiadczenie-pieniezne');
  cases.continueFrom(counters);
  for (let count = 0; count < 60; count += 1) cases.add(makeHousehold(random, ['filia-1'], today, new Set()), staff);
  return cases;
}
const numbersOf = (cases: CaseMaker, rok: number) =>
  (cases.rows['postepowanie.sprawa'] as { znak: string }[]).filter(({ znak }) => znak.endsWith(`.${rok}`)).map(({ znak }) => Number(znak.split('.')[2]));

describe('cases of the synthetic city', () => {
  it('are numbered without a gap in each year', () => {
    const cases = makeCases();
    for (const rok of [2025, 2026]) {
      const numbers = numbersOf(cases, rok).sort((a, b) => a - b);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  it('go on from the numbers that the office has given, and say where it goes on', () => {
    const cases = makeCases([{ komorka_id: 'k', klasa_jrwa: '5121', rok: 2026, ostatni: 40 }]);
    const numbers = numbersOf(cases, 2026);
    expect(Math.min(...numbers)).toBe(41);
    expect(cases.counterRows()).toContainEqual(expect.objectContaining({ rok: 2026, ostatni: 40 + numbers.length }));
  });

  it('have the terms that the procedure derives from their events, none before its event', () => {
    const cases = makeCases();
    const started = new Map((cases.rows['postepowanie.zdarzenie'] as { id: string; dzien: string }[]).map(({ id, dzien }) => [id, dzien]));
    const terms = cases.rows['postepowanie.termin'] as { data: string; zdarzenie_id: string }[];
    expect(terms.length).toBeGreaterThanOrEqual(60);
    for (const term of terms) expect(term.data > started.get(term.zdarzenie_id)!).toBe(true);
  });
});
