import { plainDate, plainMonth } from '@ostoja/kernel';
import { assertPrzejecie } from './przejecie.policy.js';

const stan = { system: 'POMOST' as const, od: plainDate('2026-09-01'), do: plainDate('2027-05-31'), ostatni_wyplacony: plainMonth('2026-11') };
const move = (month: string, fields = {}, system: 'Ostoja' | 'POMOST' = 'Ostoja') => () => assertPrzejecie({ ...stan, ...fields }, system, plainMonth(month), plainMonth('2026-11'));

describe('assertPrzejecie', () => {
  it.each([['2026-12', {}], ['2027-05', {}], ['2026-11', { ostatni_wyplacony: null }], ['2031-01', { do: null }]])('lets a case move from %s with %j', (month, fields) => expect(move(month, fields)).not.toThrow());
  it.each([['2026-11', {}], ['2027-06', {}], ['2026-10', { ostatni_wyplacony: null }]])('refuses %s with %j', (month, fields) => expect(move(month, fields)).toThrow(expect.objectContaining({ code: 'POMOST.MONTH', field: 'od_miesiaca' })));
  it('moves to the other system only', () => {
    expect(move('2026-12', {}, 'POMOST')).toThrow(expect.objectContaining({ code: 'POMOST.SAME_SYSTEM', status: 409 }));
    expect(move('2026-11', { system: 'Ostoja' }, 'POMOST')).not.toThrow();
  });
});
