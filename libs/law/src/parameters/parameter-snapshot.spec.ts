import { plainDate } from '@ostoja/kernel';
import { valueOfCode } from './parameter.js';
import { ParameterSnapshot } from './parameter-snapshot.js';
import type { ParameterDefinition, ParameterRow } from './parameter.js';

const row = (from: string, to: string | null, value: string, legal_basis = 'art. 1'): ParameterRow => ({ from, to, value, legal_basis, sources: ['Dz.U.'], confidence: 'confirmed' });
const parameter = (id: string, unit: string, ...values: ParameterRow[]): ParameterDefinition => ({ id, name_pl: 'kryterium', name_en: 'criterion', unit, values });
const KS = parameter('a.ks', 'PLN/month', row('2022-01-01', '2024-12-31', '776'), row('2025-01-01', null, '1010'));
const on = (snapshot: ParameterSnapshot, day: string) => snapshot.find('a.ks', plainDate(day))?.text ?? null;

describe('ParameterSnapshot', () => {
  it('reads the value of the day on both sides of a change', () => {
    const snapshot = new ParameterSnapshot([KS]);
    expect([on(snapshot, '2021-12-31'), on(snapshot, '2022-01-01'), on(snapshot, '2024-12-31'), on(snapshot, '2025-01-01'), on(snapshot, '2099-01-01')]).toEqual([null, '776', '776', '1010', '1010']);
  });
  it('a missing day stops with what to load', () => {
    expect(() => new ParameterSnapshot([KS]).get('a.ks', plainDate('2021-12-31'))).toThrow(
      expect.objectContaining({ code: 'LAW.PARAMETER_MISSING', status: 422, message: expect.stringMatching(/kryterium.*a\.ks.*2021-12-31.*Wczytaj/), details: { parametr: 'a.ks', dzien: '2021-12-31' } }),
    );
  });
  it('a percent is a ratio, a code a text', () => {
    const snapshot = new ParameterSnapshot([parameter('a.p', 'percent', row('2020-01-01', null, '130')), parameter('a.c', 'code', row('2020-01-01', null, 'wliczany'))]);
    expect(snapshot.get('a.p', plainDate('2020-01-01')).value.toFixed(2)).toBe('1.30');
    expect(snapshot.get('a.c', plainDate('2020-01-01')).text).toBe('wliczany');
  });

  it('a loaded row replaces the shipped ones in its period only', () => {
    const middle = new ParameterSnapshot([KS], [parameter('a.ks', 'PLN/month', row('2024-07-01', '2025-06-30', '900'))]);
    expect([on(middle, '2024-06-30'), on(middle, '2024-07-01'), on(middle, '2025-06-30'), on(middle, '2025-07-01')]).toEqual(['776', '900', '900', '1010']);
    const open = new ParameterSnapshot([KS], [parameter('a.ks', 'PLN/month', row('2028-01-01', null, '1200'))]);
    expect([on(open, '2027-12-31'), on(open, '2028-01-01')]).toEqual(['1010', '1200']);
  });
  it('a loaded parameter may be new', () => {
    expect(new ParameterSnapshot([KS], [parameter('a.nowy', 'PLN', row('2025-01-01', null, '1'))]).find('a.nowy', plainDate('2025-01-01'))?.text).toBe('1');
  });

  it('equal content has an equal hash whatever the order; any change changes it', () => {
    const other = parameter('a.b', 'PLN', row('2020-01-01', null, '1'));
    const { hash } = new ParameterSnapshot([KS, other]);
    expect(new ParameterSnapshot([other, KS]).hash).toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const changed = [row('2022-01-01', '2024-12-31', '776.01'), row('2022-01-01', '2024-12-30', '776'), row('2022-01-01', '2024-12-31', '776', 'art. 2')];
    for (const first of changed) expect(new ParameterSnapshot([parameter('a.ks', 'PLN/month', first, KS.values[1]!), other]).hash).not.toBe(hash);
  });

  it.each([
    ['overlap', parameter('a.ks', 'PLN', row('2020-01-01', '2021-01-01', '1'), row('2021-01-01', null, '2'))],
    ['wrong order', parameter('a.ks', 'PLN', row('2021-01-01', null, '1'), row('2020-01-01', '2020-12-31', '2'))],
    ['a value after an open end', parameter('a.ks', 'PLN', row('2020-01-01', null, '1'), row('2021-01-01', null, '2'))],
    ['a day that does not exist', parameter('a.ks', 'PLN', row('2020-02-30', null, '1'))],
    ['an end before the start', parameter('a.ks', 'PLN', row('2020-02-01', '2020-01-01', '1'))],
    ['no provision', parameter('a.ks', 'PLN', row('2020-01-01', null, '1', ''))],
    ['no number', parameter('a.ks', 'PLN', row('2020-01-01', null, 'tysiąc'))],
  ])('refuses %s', (_fault, faulty) => {
    const refusal = expect.objectContaining({ code: 'LAW.PARAMETERS_INVALID' });
    expect(() => new ParameterSnapshot([faulty])).toThrow(refusal);
    expect(() => new ParameterSnapshot([], [faulty])).toThrow(refusal);
  });
  it('refuses the same id twice and a loaded row of another unit', () => {
    const refusal = expect.objectContaining({ code: 'LAW.PARAMETERS_INVALID' });
    expect(() => new ParameterSnapshot([KS, KS])).toThrow(refusal);
    expect(() => new ParameterSnapshot([KS], [parameter('a.ks', 'percent', row('2028-01-01', null, '5'))])).toThrow(refusal);
  });
});

describe('valueOfCode', () => {
  const word = new ParameterSnapshot([parameter('a.c', 'code', row('2020-01-01', null, 'pelny'))]).get('a.c', plainDate('2020-01-01'));
  it('finds the word in the table, and names the words that the rule knows', () => {
    expect(valueOfCode(word, { pelny: 1, zaden: 0 })).toBe(1);
    expect(() => valueOfCode(word, { ograniczony: 1, zaden: 0 })).toThrow(expect.objectContaining({ code: 'LAW.PARAMETER_CODE_UNKNOWN', message: expect.stringContaining('ograniczony, zaden') }));
  });
});
