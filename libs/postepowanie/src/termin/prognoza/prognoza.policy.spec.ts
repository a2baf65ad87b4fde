import fc from 'fast-check';
import { addDays, type PlainDate, plainDate } from '@ostoja/kernel';
import { forecast, type Kolejka, proposeMoves, tempoOf } from './prognoza.policy.js';

/** A Monday. */
const DZIS = plainDate('2025-03-10');
const queue = (uzytkownikId: string, tempo: number | null, ...data: string[]): Kolejka => ({
  uzytkownikId, tempo, terminy: data.map((dzien, index) => ({ terminId: `${uzytkownikId}-${index}`, sprawaId: `s-${uzytkownikId}-${index}`, data: plainDate(dzien) })),
});

describe('the forecast of breaches', () => {
  it('finds nobody late who does one a day and has one a day', () => {
    expect(forecast([queue('a', 1, '2025-03-10', '2025-03-11', '2025-03-12')], DZIS)).toEqual([]);
  });

  it('names what would be done after its term, and when: over the weekend nothing is done', () => {
    const late = forecast([queue('a', 1, '2025-03-12', '2025-03-12', '2025-03-12', '2025-03-13', '2025-03-13', '2025-03-15')], DZIS);
    expect(late.map(({ terminId, przewidywany }) => [terminId, przewidywany])).toEqual([['a-4', '2025-03-14'], ['a-5', '2025-03-17']]);
  });

  it('counts what is overdue already', () => {
    expect(forecast([queue('a', 2, '2025-03-07')], DZIS)).toMatchObject([{ terminId: 'a-0', przewidywany: '2025-03-10' }]);
  });

  it.each([
    ['the own pace', [queue('a', 2), queue('b', 4)], { tempo: 2, zalozone: false }],
    ["the team's, when nothing is known of the worker", [queue('a', null), queue('b', 4), queue('c', 2)], { tempo: 3, zalozone: true }],
    ['an assumption, when nothing is known of anybody', [queue('a', null)], { tempo: 1, zalozone: true }],
    ["the team's for a worker who finished nothing", [queue('a', 0), queue('b', 4)], { tempo: 4, zalozone: true }],
  ])('takes %s', (_, team, expected) => {
    expect(tempoOf(team[0]!, team)).toEqual(expected);
  });
});

describe('the proposal to move cases', () => {
  it('gives the threatened case to the colleague who is done soonest', () => {
    const team = [queue('a', 1, '2025-03-10', '2025-03-10'), queue('b', 1, '2025-03-12'), queue('c', 2, '2025-03-12')];
    expect(proposeMoves(team, DZIS)).toEqual([{ sprawaId: 's-a-1', terminId: 'a-1', z: 'a', na: 'b', przewidywany: '2025-03-10' }]);
  });

  it('moves nothing to a colleague who would then be late, nor what is overdue', () => {
    expect(proposeMoves([queue('a', 1, '2025-03-10', '2025-03-10'), queue('b', 1, '2025-03-10')], DZIS)).toEqual([]);
    expect(proposeMoves([queue('a', 1, '2025-03-07'), queue('b', 5)], DZIS)).toEqual([]);
  });

  it('never makes more late than there were, and moves no case twice or to its own worker', () => {
    const queues = fc.array(fc.record({ tempo: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }), days: fc.array(fc.integer({ min: -3, max: 14 }), { maxLength: 12 }) }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(queues, (drawn) => {
        const team = drawn.map(({ tempo, days }, index) => queue(`u${index}`, tempo, ...days.map((day) => addDays(DZIS, day) as PlainDate)));
        const moves = proposeMoves(team, DZIS);
        const moved = team.map((kolejka) => ({
          ...kolejka, tempo: tempoOf(kolejka, team).tempo,
          terminy: [
            ...kolejka.terminy.filter(({ terminId }) => !moves.some((move) => move.terminId === terminId)),
            ...moves.filter(({ na }) => na === kolejka.uzytkownikId).map(({ terminId }) => team.flatMap(({ terminy }) => terminy).find((one) => one.terminId === terminId)!),
          ],
        }));
        expect(new Set(moves.map(({ terminId }) => terminId)).size).toBe(moves.length);
        expect(moves.every(({ z, na }) => z !== na)).toBe(true);
        expect(forecast(moved, DZIS).length).toBeLessThanOrEqual(forecast(team, DZIS).length - moves.length);
      }),
      { numRuns: 100 },
    );
  });
});
