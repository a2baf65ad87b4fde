import { plainDate } from '@ostoja/kernel';
import { assertKoniecUmocowania, assertUmocowanie, chooseAdresat, type Reprezentant, type Umocowanie } from './adresat.policy.js';

const DZIEN = plainDate('2025-06-10');
const a = (id: string, fields: Partial<Reprezentant> = {}): Reprezentant => ({ id, rodzaj: 'pelnomocnik', zakres: 'wszystkie-czynnosci', od: plainDate('2025-01-01'), do: null, ...fields });
const guardian = a('opiekun', { rodzaj: 'opiekun-prawny' });

describe('whom letters go to (KPA 40)', () => {
  it.each<[string, Reprezentant[], string]>([
    ['the party, when nobody acts for them', [], 'strona'],
    ['the attorney', [a('p')], 'p'],
    ['the attorney before the guardian', [guardian, a('p', { od: plainDate('2025-06-01') })], 'p'],
    ['the first of several attorneys', [a('drugi', { od: plainDate('2025-02-01') }), a('pierwszy')], 'pierwszy'],
    ['the guardian', [guardian], 'opiekun'],
    ['not an attorney for named acts only', [a('p', { zakres: 'wskazane-czynnosci' })], 'strona'],
    ['the attorney for letters', [a('p', { rodzaj: 'pelnomocnik-do-doreczen', zakres: 'doreczenia' })], 'p'],
    ['an attorney on the last day', [a('p', { do: DZIEN })], 'p'],
    ['not one whose power ended the day before', [a('p', { do: plainDate('2025-06-09') })], 'strona'],
    ['not one whose power never was in force', [a('p', { bezSkutku: true })], 'strona'],
    ['not one whose power begins tomorrow', [a('p', { od: plainDate('2025-06-11') })], 'strona'],
  ])('%s', (_, list, expected) => {
    expect(chooseAdresat(list, [], DZIEN).przedstawiciel?.id ?? 'strona').toBe(expected);
  });

  it.each([
    ['brak-zdolnosci', 'art. 30 § 2 i art. 34 KPA'],
    ['nieobecnosc', 'art. 34 KPA'],
  ] as const)('nobody, when there is %s and no one acts for the party', (rodzaj, provision) => {
    const limits = [{ rodzaj, od: DZIEN, do: null }];
    expect(() => chooseAdresat([], limits, DZIEN)).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.REPRESENTATIVE_MISSING', provision }));
    expect(chooseAdresat([guardian], limits, DZIEN).przedstawiciel).toBe(guardian);
    expect(chooseAdresat([], limits, plainDate('2025-06-09')).przedstawiciel).toBeNull();
  });

  it('the party of limited capacity still receives letters', () => {
    expect(chooseAdresat([], [{ rodzaj: 'ograniczona-zdolnosc', od: DZIEN, do: null }], DZIEN).przedstawiciel).toBeNull();
  });
});

describe('an entry of a representative', () => {
  const entry: Umocowanie = { rodzaj: 'pelnomocnik', zakres: 'wszystkie-czynnosci', zakresOpis: null, dokumentDzien: DZIEN, od: DZIEN };
  it('may date from today', () => {
    expect(() => assertUmocowanie(entry, DZIEN)).not.toThrow();
  });
  it.each<[string, Partial<Umocowanie>, string]>([
    ['a document of tomorrow', { dokumentDzien: plainDate('2025-06-11'), od: plainDate('2025-06-11') }, 'dokument_dzien'],
    ['a power older than its document', { od: plainDate('2025-06-09') }, 'od'],
    ['named acts that are not named', { zakres: 'wskazane-czynnosci' }, 'zakres_opis'],
    ['an attorney for letters who does more', { rodzaj: 'pelnomocnik-do-doreczen' }, 'zakres'],
  ])('is refused: %s', (_, fields, field) => {
    expect(() => assertUmocowanie({ ...entry, ...fields }, DZIEN)).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.REPRESENTATIVE_INVALID', field }));
  });
});

describe('the end of a power', () => {
  const end = (ostatni: string | null, bezSkutku = false) => () => assertKoniecUmocowania({ od: DZIEN }, { ostatni: ostatni ? plainDate(ostatni) : null, bezSkutku });
  it('is its first day at the earliest, or the power never was in force', () => {
    expect(end('2025-06-10')).not.toThrow();
    expect(end(null, true)).not.toThrow();
  });
  it.each<[string, string | null, boolean]>([['the day before the first', '2025-06-09', false], ['no day at all', null, false], ['a day of what never was in force', '2025-06-10', true]])('is not %s', (_, ostatni, bezSkutku) => {
    expect(end(ostatni, bezSkutku)).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.PERIOD', field: 'do' }));
  });
});
