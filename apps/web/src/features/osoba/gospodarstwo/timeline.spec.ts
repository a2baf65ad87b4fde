import type { Czlonek } from '../api.js';
import { timelineOf } from './timeline.js';

const member = (id: string, od: string, end: string | null): Czlonek => ({ id, osoba_id: id, imie: 'Janina', nazwisko: 'Przykładowa', data_urodzenia: null, rola: 'dziecko', od, do: end });

describe('timelineOf', () => {
  it('lays members on one axis that ends today', () => {
    const { from, to, bars } = timelineOf([member('a', '2026-01-01', null), member('b', '2026-01-01', '2026-02-20')], '2026-04-11');
    expect([from, to]).toEqual(['2026-01-01', '2026-04-11']);
    expect(bars.map(({ start, length }) => [start, length])).toEqual([[0, 1], [0, 0.5]]);
  });

  it('reaches beyond today when a membership begins later, and shows even one day', () => {
    const { to, bars } = timelineOf([member('a', '2026-01-01', '2026-01-01'), member('b', '2026-12-31', null)], '2026-04-11');
    expect(to).toBe('2026-12-31');
    expect(bars[0]?.length).toBeGreaterThan(0);
  });
});
