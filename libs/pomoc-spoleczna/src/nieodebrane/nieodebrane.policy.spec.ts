import { plainDate, plainMonth } from '@ostoja/kernel';
import { buildSnapshot } from '../swiadczenie.registry.js';
import { findSeria, listSerie } from './nieodebrane.policy.js';

const SNAPSHOT = buildSnapshot();
const seria = (miesiace: readonly string[], today: string) => findSeria(SNAPSHOT, miesiace.map(plainMonth), plainDate(today));

describe('months without a collection (art. 106a ust. 1)', () => {
  it.each([
    ['two whole months, on the first day after them', ['2026-01', '2026-02'], '2026-03-01', '2026-01', '2026-02'],
    ['the last two of three, when the first was collected between', ['2026-01', '2026-03', '2026-04'], '2026-05-01', '2026-03', '2026-04'],
    ['months over the end of a year', ['2025-12', '2026-01'], '2026-02-01', '2025-12', '2026-01'],
    ['a February of 29 days', ['2028-02', '2028-03'], '2028-04-01', '2028-02', '2028-03'],
    ['the first two of many', ['2026-01', '2026-02', '2026-03'], '2026-06-10', '2026-01', '2026-02'],
  ])('withhold: %s', (_why, miesiace, today, od, until) => {
    expect(seria(miesiace, today)).toEqual({ od, do: until, opis: expect.stringContaining('art. 106a') });
  });

  it('are listed for whoever may not see the titles', () => {
    const serie = listSerie(SNAPSHOT, plainDate('2026-03-01'));
    expect(serie.at(-1)).toEqual({ od: '2026-01', do: '2026-02', opis: expect.stringContaining('art. 106a') });
    expect(serie).toHaveLength(59);
  });

  it.each([
    ['the last day of the second month', ['2026-01', '2026-02'], '2026-02-28'],
    ['one month', ['2026-01'], '2026-06-01'],
    ['months that are not consecutive', ['2026-01', '2026-03', '2026-05'], '2026-12-01'],
    ['none', [], '2026-12-01'],
  ])('withhold nothing: %s', (_why, miesiace, today) => {
    expect(seria(miesiace, today)).toBeNull();
  });
});
