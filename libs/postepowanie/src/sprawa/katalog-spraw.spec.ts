import { plainDate } from '@ostoja/kernel';
import { KatalogSpraw } from './katalog-spraw.js';

const jrwa = (od: string, until: string | null, symbol: string) => ({ od: plainDate(od), do: until === null ? null : plainDate(until), symbol, kategoria: 'B10' });

describe('the catalogue of kinds of cases', () => {
  const katalog = new KatalogSpraw();
  katalog.register({ kod: 'a', nazwa: 'A', procedura: 'p', jrwa: [jrwa('2004-05-01', '2025-12-31', '5120'), jrwa('2026-01-01', null, '5130')] });

  it.each([['2004-05-01', '5120'], ['2025-12-31', '5120'], ['2026-01-01', '5130']])('on %s the class is %s', (day, symbol) => {
    expect(katalog.getKlasaJrwa('a', plainDate(day)).symbol).toBe(symbol);
  });

  it('says what is missing', () => {
    expect(() => katalog.getKlasaJrwa('a', plainDate('2004-04-30'))).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.JRWA_MISSING', status: 422 }));
    expect(() => katalog.getRodzaj('b', 'zakres.0')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.BENEFIT_UNKNOWN', field: 'zakres.0' }));
  });
});
