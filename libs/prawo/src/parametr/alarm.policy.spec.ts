import { plainDate } from '@ostoja/kernel';
import type { ParameterDefinition } from '@ostoja/law';
import { dodatekWartosc } from '@ostoja/prawo/testing';
import { listAlarmy } from './alarm.policy.js';

const { indexation: _, ...bezIndeksacji } = dodatekWartosc;
const open: ParameterDefinition = { ...dodatekWartosc, values: [{ ...dodatekWartosc.values[1]!, to: null }] };
const alarmy = (parameters: readonly ParameterDefinition[], dzien: string, dni = 60) => listAlarmy(parameters, plainDate(dzien), dni).map(({ parametr, rodzaj, od }) => [parametr.id, rodzaj, od]);

describe('alarms', () => {
  it.each([
    ['2026-04-01', []], // 1 June is 61 days away
    ['2026-04-02', [['probny.dodatek', 'konczy-sie', '2026-06-01']]],
    ['2026-05-31', [['probny.dodatek', 'konczy-sie', '2026-06-01']]],
    ['2026-06-01', [['probny.dodatek', 'brak', '2026-06-01']]],
  ])('on %s tell of a value whose period ends on 31 May 2026', (dzien, expected) => {
    expect(alarmy([dodatekWartosc], dzien)).toEqual(expected);
    expect(alarmy([bezIndeksacji], dzien)).toEqual(expected);
  });

  it('forget a value that ended over a year ago, unless the law indexes it', () => {
    expect(alarmy([bezIndeksacji], '2027-06-02')).toEqual([['probny.dodatek', 'brak', '2026-06-01']]);
    expect(alarmy([bezIndeksacji], '2027-06-03')).toEqual([]);
    expect(alarmy([dodatekWartosc], '2029-01-01')).toEqual([['probny.dodatek', 'brak', '2026-06-01']]);
  });

  it.each([
    ['2026-05-31', []],
    ['2026-06-01', [['probny.dodatek', 'indeksacja', '2026-06-01']]],
    ['2027-01-15', [['probny.dodatek', 'indeksacja', '2026-06-01']]],
  ])('on %s tell of a value without end that should have been indexed', (dzien, expected) => expect(alarmy([open], dzien)).toEqual(expected));

  it('say nothing of codes, of values without end and of parameters without values', () => {
    const quiet: ParameterDefinition = { ...bezIndeksacji, id: 'probny.stala', values: [{ ...dodatekWartosc.values[0]!, to: null }] };
    expect(alarmy([{ ...bezIndeksacji, unit: 'code' }, quiet, { ...dodatekWartosc, values: [] }], '2026-06-01')).toEqual([]);
  });

  const period = (from: string, to: string | null) => ({ ...dodatekWartosc.values[1]!, from, to });

  it('tell of days left out between two periods, of which a year later nobody speaks', () => {
    const gap = { ...dodatekWartosc, values: [period('2025-06-01', '2026-05-31'), period('2026-07-01', '2027-05-31')] };
    expect(alarmy([gap], '2026-05-15')).toEqual([['probny.dodatek', 'konczy-sie', '2026-06-01']]);
    expect(alarmy([gap], '2026-11-22')).toEqual([['probny.dodatek', 'brak', '2026-06-01']]);
    expect(listAlarmy([gap], plainDate('2026-11-22'), 60)[0]?.opis).toMatch(/od 1 czerwca 2026 r\..*następna zaczyna się 1 lipca 2026 r\./);
    expect(alarmy([{ ...gap, values: [gap.values[0]!, period('2026-07-01', null)] }], '2027-06-03').map(([, rodzaj]) => rodzaj)).toEqual(['indeksacja']);
    expect(alarmy([{ ...gap, values: [gap.values[0]!, period('2026-06-01', '2027-05-31')] }], '2026-11-22')).toEqual([]);
  });

  it('of a passed indexation are not silenced by a value loaded for later days', () => {
    const later = { ...dodatekWartosc, values: [period('2025-06-01', '2026-12-31'), period('2027-01-01', null)] };
    expect(alarmy([later], '2026-11-22')).toEqual([['probny.dodatek', 'indeksacja', '2026-06-01']]);
    expect(alarmy([later], '2027-01-01')).toEqual([]);
  });

  it('tell of a day of the year that is set anew, such as that of a call', () => {
    const nabor = { ...bezIndeksacji, unit: 'code', values: [{ ...period('2026-01-01', '2026-12-31'), value: '03-01' }] };
    expect(alarmy([nabor], '2026-11-22')).toEqual([['probny.dodatek', 'konczy-sie', '2027-01-01']]);
  });

  it('put what is missing first, then by day and id, each with what to do', () => {
    const later = { ...bezIndeksacji, id: 'probny.b', values: [{ ...dodatekWartosc.values[1]!, to: '2026-07-01' }] };
    const found = listAlarmy([later, { ...dodatekWartosc, id: 'probny.c' }, open, dodatekWartosc], plainDate('2026-06-10'), 60);
    expect(found.map(({ parametr, rodzaj }) => `${parametr.id} ${rodzaj}`)).toEqual(['probny.c brak', 'probny.dodatek brak', 'probny.dodatek indeksacja', 'probny.b konczy-sie']);
    expect(found[0]).toMatchObject({ przepis: 'art. 4 ustawa próbna', opis: 'Wczytaj wartość obowiązującą od 1 czerwca 2026 r.: ostatnia znana kończy się 31 maja 2026 r.' });
  });

  it('put what bears on present cases first: the latest of what is missing, the nearest of what ends', () => {
    const ending = (id: string, to: string): ParameterDefinition => ({ ...bezIndeksacji, id, values: [period('2015-06-01', to)] });
    expect(alarmy([ending('probny.a', '2025-12-31'), ending('probny.b', '2026-05-31')], '2026-06-10').map(([id]) => id)).toEqual(['probny.b', 'probny.a']);
    expect(alarmy([ending('probny.a', '2026-07-20'), ending('probny.b', '2026-06-20')], '2026-06-10').map(([id]) => id)).toEqual(['probny.b', 'probny.a']);
  });
});
