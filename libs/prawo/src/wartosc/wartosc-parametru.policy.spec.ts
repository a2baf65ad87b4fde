import { addDays, plainDate } from '@ostoja/kernel';
import { type ParameterRow, ParameterSnapshot } from '@ostoja/law';
import { dodatekWartosc } from '@ostoja/prawo/testing';
import fc from 'fast-check';
import { listOstrzezenia, listZmiany, type NowaWartosc, settleParametr } from './wartosc-parametru.policy.js';

const NOWA: NowaWartosc = {
  parametrId: 'probny.dodatek', jednostkaMiary: 'PLN/month', od: plainDate('2026-06-01'), do: null, wartosc: '104.50',
  podstawaPrawna: 'obwieszczenie ministra z 13.03.2026 (M.P. poz. 1)', zrodlo: 'https://ostoja.example/mp/1',
};
const settle = (changes: Partial<NowaWartosc>, known = true) => settleParametr({ ...NOWA, ...changes }, known ? dodatekWartosc : undefined, new Set(['probny']));
const day = (text: string | null) => (text === null ? null : plainDate(text));
const zmiany = (od: string, end: string | null, wartosc = '7') => listZmiany(dodatekWartosc.values, { od: plainDate(od), do: day(end), wartosc }).map((one) => [one.od, one.do, one.bylo, one.bedzie]);

describe('a value to be loaded', () => {
  it('takes the name of a known parameter, whatever the person calls it, and its own where there is none', () => {
    expect(settle({ nazwa: 'inna' })).toEqual({ nazwa: 'dodatek próbny' });
    expect(settle({ parametrId: 'probny.nowy', nazwa: 'nowy' }, false)).toEqual({ nazwa: 'nowy' });
  });

  it.each<[string, Partial<NowaWartosc>, string, string]>([
    ['another unit', { jednostkaMiary: 'percent' }, 'PRAWO.UNIT_INVALID', 'jednostka_miary'],
    ['a comma', { wartosc: '104,50' }, 'PRAWO.VALUE_INVALID', 'wartosc'],
    ['three decimals', { wartosc: '104.505' }, 'PRAWO.VALUE_INVALID', 'wartosc'],
    ['a negative amount', { wartosc: '-1' }, 'PRAWO.VALUE_INVALID', 'wartosc'],
    ['an end before the start', { do: plainDate('2026-05-31') }, 'PRAWO.PERIOD_INVALID', 'do'],
    ['a provision that is none', { podstawaPrawna: 'tak powiedziano' }, 'PRAWO.PROVISION_UNCLEAR', 'podstawa_prawna'],
    ['a source without https', { zrodlo: 'http://ostoja.example' }, 'PRAWO.SOURCE_INVALID', 'zrodlo'],
    ['a source that is no address', { zrodlo: 'https://' }, 'PRAWO.SOURCE_INVALID', 'zrodlo'],
    ...['HTTPS://ostoja.example', 'https:ostoja.example', 'https:\\\\ostoja.example', 'ht\ntps://ostoja.example', 'https://ostoja.example/a b', 'https://kto:haslo@ostoja.example'].map(
      (zrodlo): [string, Partial<NowaWartosc>, string, string] => [`the source ${JSON.stringify(zrodlo)}`, { zrodlo }, 'PRAWO.SOURCE_INVALID', 'zrodlo']),
    ['a source inside the house', { zrodlo: 'https://intranet/plik' }, 'PRAWO.SOURCE_INVALID', 'zrodlo'],
  ])('is refused with %s', (_fault, changes, code, field) => {
    expect(() => settle(changes)).toThrow(expect.objectContaining({ code, field, status: 422 }));
  });

  it.each<[string, Partial<NowaWartosc>, string]>([
    ['of a domain that the law does not have', { parametrId: 'obcy.dodatek', nazwa: 'x' }, 'PRAWO.PARAMETER_UNKNOWN'],
    ['without a word of a domain', { parametrId: 'probny', nazwa: 'x' }, 'PRAWO.PARAMETER_UNKNOWN'],
    ['without a name', { parametrId: 'probny.nowy' }, 'PRAWO.NAME_MISSING'],
    ['in a unit that there is not', { parametrId: 'probny.nowy', nazwa: 'x', jednostkaMiary: 'kg' }, 'PRAWO.UNIT_INVALID'],
  ])('is refused for a new parameter %s', (_fault, changes, code) => {
    expect(() => settle(changes, false)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['percent', '1000', true], ['percent', '1000.01', false], ['percent', '7.25', true], ['ratio', '1.5', true], ['days', '14', true], ['days', '14.5', false],
    ['working_days', '1001', false], ['years', '201', false], ['count', '2000', true],
    ['code', '03-31', true], ['code', 'dwa słowa', false], ['PLN', '0', true], ['PLN/hour', '31.40', true],
  ])('in %s may be %s: %s', (jednostkaMiary, wartosc, accepted) => {
    const attempt = () => settle({ parametrId: 'probny.nowy', nazwa: 'x', jednostkaMiary, wartosc }, false);
    if (accepted) expect(attempt()).toEqual({ nazwa: 'x' });
    else expect(attempt).toThrow(expect.objectContaining({ code: 'PRAWO.VALUE_INVALID' }));
  });
});

describe('a value of a day of the year', () => {
  const nabor = { ...dodatekWartosc, unit: 'code', values: [{ ...dodatekWartosc.values[0]!, value: '03-01' }] };
  it.each([['02-28', true], ['02-29', false], ['02-30', false], ['3-1', false], ['2027-03-01', false], ['wliczany', false]])('may be %s: %s', (wartosc, accepted) => {
    const attempt = () => settleParametr({ ...NOWA, jednostkaMiary: 'code', wartosc }, nabor, new Set(['probny']));
    if (accepted) expect(attempt()).toEqual({ nazwa: 'dodatek próbny' });
    else expect(attempt).toThrow(expect.objectContaining({ code: 'PRAWO.VALUE_INVALID', field: 'wartosc' }));
  });
});

describe('what a value changes', () => {
  it('is shown for every part of its period', () => {
    expect(zmiany('2026-06-01', null)).toEqual([['2026-06-01', null, null, '7']]);
    expect(zmiany('2020-12-01', '2021-01-31')).toEqual([['2020-12-01', '2020-12-31', null, '7'], ['2021-01-01', '2021-01-31', '90.00', '7']]);
    expect(zmiany('2025-05-31', '2025-06-01')).toEqual([['2025-05-31', '2025-05-31', '90.00', '7'], ['2025-06-01', '2025-06-01', '100.00', '7']]);
    expect(zmiany('2026-05-01', null)).toEqual([['2026-05-01', '2026-05-31', '100.00', '7'], ['2026-06-01', null, null, '7']]);
    expect(zmiany('2020-01-01', '2020-12-31')).toEqual([['2020-01-01', '2020-12-31', null, '7']]);
  });

  it('is told without gap or overlap, and is what a calculation then reads', () => {
    const start = plainDate('2020-01-01');
    const lengths = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 3 }), days: fc.integer({ min: 0, max: 5 }) }), { maxLength: 5 });
    fc.assert(fc.property(lengths, fc.boolean(), fc.integer({ min: 0, max: 30 }), fc.option(fc.integer({ min: 0, max: 20 })), (spans, isOpen, from, length) => {
      let day = start;
      const values = spans.map(({ gap, days }, index): ParameterRow => {
        const first = addDays(day, gap);
        const last = addDays(first, days);
        day = addDays(last, 1);
        return { ...dodatekWartosc.values[0]!, from: first, to: isOpen && index === spans.length - 1 ? null : last, value: `${index}.00` };
      });
      const od = addDays(start, from);
      const nowa = { od, do: length === null ? null : addDays(od, length), wartosc: '7.00' };
      const parts = listZmiany(values, nowa);
      expect([parts[0]!.od, parts.at(-1)!.do]).toEqual([nowa.od, nowa.do]);
      for (let i = 1; i < parts.length; i += 1) expect(parts[i]!.od).toBe(addDays(parts[i - 1]!.do!, 1));
      const { id, unit, name_pl, name_en } = dodatekWartosc;
      const before = new ParameterSnapshot([{ id, unit, name_pl, name_en, values }]);
      const after = new ParameterSnapshot(before.list(), [{ id, unit, name_pl, name_en, values: [{ ...dodatekWartosc.values[0]!, from: nowa.od, to: nowa.do, value: nowa.wartosc }] }]);
      for (const part of parts) expect([before.find(id, part.od)?.text ?? null, after.find(id, part.od)?.text]).toEqual([part.bylo, part.bedzie]);
    }));
  });

  it('covers a value that had no end', () => {
    const open = [{ ...dodatekWartosc.values[0]!, to: null }];
    expect(listZmiany(open, { od: plainDate('2026-01-01'), do: null, wartosc: '7' })).toEqual([{ od: '2026-01-01', do: null, bylo: '90.00', bedzie: '7' }]);
  });

  it.each([
    ['2026-06-01', '104.50', []],
    ['2026-06-01', '150.00', []],
    ['2026-06-01', '150.01', ['połowę']],
    ['2026-06-01', '49.99', ['połowę']],
    ['2026-01-01', '101.00', ['zachowują']],
    ['2025-06-01', '100.00', []],
  ])('is warned about from %s with %s: %j', (od, wartosc, words) => {
    const found = listOstrzezenia(dodatekWartosc.values, { ...NOWA, od: plainDate(od), wartosc });
    expect(found).toEqual(words.map((word) => expect.stringContaining(word)));
  });

  it('is warned about when it is a code that the parameter never had', () => {
    const rows = [{ ...dodatekWartosc.values[0]!, value: 'wliczany' }];
    const warnings = (wartosc: string) => listOstrzezenia(rows, { ...NOWA, jednostkaMiary: 'code', od: plainDate('2025-06-01'), wartosc }).filter((text) => text.includes('nie był dotąd'));
    expect([warnings('wlicznay').length, warnings('wliczany').length]).toEqual([1, 0]);
    expect(listOstrzezenia([{ ...rows[0]!, value: '03-01' }], { ...NOWA, jednostkaMiary: 'code', wartosc: '03-15' })).toEqual([]);
  });

  it('is warned about when it is nothing', () => {
    const nothing = { ...NOWA, od: plainDate('2025-07-01'), do: plainDate('2025-12-31'), wartosc: '100.00' };
    expect(listOstrzezenia(dodatekWartosc.values, nothing)).toEqual(['Taka sama wartość już obowiązuje w całym tym okresie.']);
  });
});
