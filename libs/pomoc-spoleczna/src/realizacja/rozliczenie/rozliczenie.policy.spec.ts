import { Money, plainDate as day, plainMonth } from '@ostoja/kernel';
import { assertRozliczenie, type DoSprawdzenia, settle } from './rozliczenie.policy.js';

const base: DoSprawdzenia = {
  zlecenie: { od: day('2026-03-10'), do: day('2026-08-31'), jednostka: 'godzina' }, zmiany: [{ od: day('2026-03-10'), ilosc: '40.25' }],
  miesiac: plainMonth('2026-03'), ilosc: '40.25', nieobecnosci: [], dzis: day('2026-03-31'),
  granica: { do: null, przyznano: '40.25', inne: [] },
};
const away = (od: string, until: string) => ({ od: day(od), do: day(until), powod: 'szpital' });
const code = (change: Partial<DoSprawdzenia>): string | null => {
  try {
    assertRozliczenie({ ...base, ...change });
    return null;
  } catch (error) {
    return (error as { code: string }).code.replace('POMOC_SPOLECZNA.', '');
  }
};
const meals = { ...base.zlecenie, jednostka: 'posilek' as const };

describe('a monthly account', () => {
  it.each<[string, Partial<DoSprawdzenia>, string | null]>([
    ['all that was ordered', {}, null],
    ['a quarter more', { ilosc: '40.50' }, 'ACCOUNT_ABOVE_ORDER'],
    ['nothing', { ilosc: '0' }, null],
    ['a part of a quarter', { ilosc: '10.10' }, 'ACCOUNT_UNIT'],
    ['the month that goes on', { dzis: day('2026-03-10') }, null],
    ['a month that has not begun', { dzis: day('2026-02-28') }, 'ACCOUNT_IN_FUTURE'],
    ['a month before the order', { miesiac: plainMonth('2026-02') }, 'ACCOUNT_NOT_ORDERED'],
    ['absence for all ordered days', { nieobecnosci: [away('2026-03-10', '2026-03-31')] }, 'ACCOUNT_ABSENT'],
    ['absence but for one day', { ilosc: '24', nieobecnosci: [away('2026-03-10', '2026-03-30')] }, null],
    ['absence for all days and nothing done', { ilosc: '0', nieobecnosci: [away('2026-03-01', '2026-03-31')] }, null],
    ['absence over the month', { nieobecnosci: [away('2026-03-31', '2026-04-01')] }, 'ABSENCE_OUTSIDE_MONTH'],
    ['absence that ends before it begins', { nieobecnosci: [away('2026-03-12', '2026-03-11')] }, 'ABSENCE_OUTSIDE_MONTH'],
    ['absences that touch', { nieobecnosci: [away('2026-03-12', '2026-03-13'), away('2026-03-14', '2026-03-15')] }, null],
    ['absences that overlap', { nieobecnosci: [away('2026-03-13', '2026-03-15'), away('2026-03-12', '2026-03-13')] }, 'ABSENCE_OVERLAPS'],
    ['a meal for every ordered day', { zlecenie: meals, ilosc: '22' }, null],
    ['a meal more than days', { zlecenie: meals, ilosc: '23' }, 'ACCOUNT_ABSENT'],
    ['a meal on a day of absence', { zlecenie: meals, ilosc: '22', nieobecnosci: [away('2026-03-15', '2026-03-15')] }, 'ACCOUNT_ABSENT'],
    ['all that was ordered on one day', { zlecenie: { ...base.zlecenie, do: day('2026-03-10') } }, 'ACCOUNT_ABSENT'],
    ['what one day holds', { zlecenie: { ...base.zlecenie, do: day('2026-03-10') }, ilosc: '24' }, null],
    ['what others have left of the grant', { ilosc: '10.25', granica: { ...base.granica, inne: ['20.00', '10.00'] } }, null],
    ['a quarter more than others have left', { ilosc: '10.50', granica: { ...base.granica, inne: ['20.00', '10.00'] } }, 'ACCOUNT_ABOVE_GRANT'],
    ['a grant without a measure', { granica: { ...base.granica, przyznano: null, inne: ['40.25'] } }, null],
    ['a grant that ended before the month', { granica: { ...base.granica, do: day('2026-02-28') } }, 'ACCOUNT_NOT_ORDERED'],
    ['a grant that ended in the month', { granica: { ...base.granica, do: day('2026-03-10') }, ilosc: '24' }, null],
    ['half a meal', { zlecenie: meals, ilosc: '1.50' }, 'ACCOUNT_UNIT'],
  ])('with %s: %j gives %j', (_what, change, expected) => expect(code(change)).toBe(expected));

  it('costs the price of what was done; the fee never exceeds it', () => {
    const of = (ilosc: string, oplata: string) => Object.values(settle(ilosc, Money.parse('45.01'), Money.parse(oplata))).map(String);
    expect(of('10.25', '69.00')).toEqual(['461.35', '69.00', '392.35']);
    expect(of('0', '69.00')).toEqual(['0.00', '0.00', '0.00']);
    expect(of('1', '45.02')).toEqual(['45.01', '45.01', '0.00']);
  });
});
