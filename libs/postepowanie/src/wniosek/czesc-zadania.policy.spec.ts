import { plainDate } from '@ostoja/kernel';
import { type CzescZadania, resztaZadania } from './czesc-zadania.policy.js';

const calosc = { kwota: '500.00', cel: 'opał i leki', od: plainDate('2025-03-01'), do: plainDate('2025-06-30') };
const czesc = (fields: Partial<CzescZadania>): CzescZadania => ({ opis: 'opał', kwota: null, cel: null, od: null, do: null, ...fields });

describe('the rest of a demand', () => {
  it.each<[string, Partial<CzescZadania>, Partial<CzescZadania>]>([
    ['a sum', { kwota: '200.00' }, { kwota: '300.00', od: calosc.od, do: calosc.do }],
    ['a time', { do: plainDate('2025-04-30') }, { kwota: '500.00', od: plainDate('2025-05-01'), do: calosc.do }],
    ['a purpose', { cel: 'opał' }, { kwota: '500.00', cel: 'opał i leki', od: calosc.od }],
  ])('is what is left after %s', (_, part, rest) => {
    expect(resztaZadania(calosc, czesc(part), 'leki')).toMatchObject({ opis: 'leki', ...rest });
  });

  it.each<[string, Partial<CzescZadania>]>([
    ['nothing that parts it', {}], ['the whole sum', { kwota: '500.00' }], ['more than the sum', { kwota: '500.01' }], ['a sum of nothing', { kwota: '0.00' }], ['the whole time', { do: plainDate('2025-06-30') }],
  ])('is refused after %s (KPA 104 § 2)', (_, part) => {
    expect(() => resztaZadania(calosc, czesc(part), 'leki')).toThrow(expect.objectContaining({ code: 'DECYZJA.PART', field: 'czesc.kwota', provision: 'art. 104 § 2 KPA' }));
  });
});
