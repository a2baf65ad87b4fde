import { plainDate } from '@ostoja/kernel';
import { assertPolaczenie, pozostaloscZadania } from './powiazanie.policy.js';

const aSprawa = (fields = {}) => ({ id: 's1', osobaId: 'o1', komorkaId: 'f1', kragId: null, swiadczenieKod: 'zasilek-okresowy', zamknieta: null, ...fields });
const other = { id: 's2', osobaId: 'o2' };
const attempt = (fields: object) => () => assertPolaczenie(aSprawa(), aSprawa({ ...other, ...fields }));

describe('joining cases (KPA 62)', () => {
  it('takes two parties with one kind of case in one unit', () => expect(attempt({})).not.toThrow());
  it.each([
    ['the case with itself', { id: 's1', osobaId: 'o1' }], ['another benefit', { swiadczenieKod: 'zasilek-staly' }], ['another unit', { komorkaId: 'f2' }], ['a sealed with an open one', { kragId: 'k1' }], ['one party', { osobaId: 'o1' }],
  ])('refuses %s', (_, fields) => expect(attempt(fields)).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.CASES_NOT_JOINABLE', provision: 'art. 62 KPA' })));
  it('refuses a closed one', () => expect(attempt({ zamknieta: plainDate('2025-01-01') })).toThrow(expect.objectContaining({ status: 409 })));
});

describe('what is left of a demand', () => {
  it.each([['500.00', '200.00', '300.00'], ['500.00', null, '500.00'], [null, '200.00', null], ['0.02', '0.01', '0.01']])('%s without %s is %s', (all, part, rest) => expect(pozostaloscZadania(all, part)).toBe(rest));
  it.each(['500.00', '600.00', '0.00'])('not %s of 500', (part) => expect(() => pozostaloscZadania('500.00', part)).toThrow(expect.objectContaining({ field: 'kwota' })));
});
