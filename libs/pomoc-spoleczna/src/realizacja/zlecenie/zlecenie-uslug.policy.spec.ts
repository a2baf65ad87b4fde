import { plainDate as day, plainMonth } from '@ostoja/kernel';
import { assertChangeDay, assertNotAbove, assertWithinGrant, orderedIn } from './zlecenie-uslug.policy.js';

const okres = { od: day('2026-03-10'), do: day('2026-08-31') };
const grant = { od: day('2026-03-01'), do: day('2026-08-31') };

describe('orders', () => {
  it('lie within the grant, to its first and last day', () => {
    expect(() => assertWithinGrant({ ...grant }, grant)).not.toThrow();
    expect(() => assertWithinGrant({ ...grant, od: day('2026-02-28') }, grant)).toThrow(/mieścić/);
    expect(() => assertWithinGrant({ ...grant, do: day('2026-09-01') }, grant)).toThrow(/mieścić/);
    expect(() => assertWithinGrant({ ...grant, do: day('2030-09-01') }, { ...grant, do: null })).not.toThrow();
    expect(() => assertWithinGrant({ od: day('2026-04-02'), do: day('2026-04-01') }, grant)).toThrow(/mieścić/);
  });

  it('ask for no more than granted, with the other orders of those days', () => {
    const other = { ...okres, zmiany: [{ od: okres.od, ilosc: '15.00' }] };
    expect(() => assertNotAbove('40.00', '25.00', okres, [other])).not.toThrow();
    expect(() => assertNotAbove('40.00', '25.25', okres, [other])).toThrow(/najwyżej 40/);
    expect(() => assertNotAbove('40.00', '40.00', { od: day('2026-09-01'), do: day('2026-09-30') }, [other])).not.toThrow();
  });

  it('change after the change before, within the order', () => {
    const zmiany = [{ od: okres.od, ilosc: '10.00' }];
    expect(() => assertChangeDay(day('2026-03-11'), zmiany, okres)).not.toThrow();
    expect(() => assertChangeDay(day('2026-03-10'), zmiany, okres)).toThrow(/następować/);
    expect(() => assertChangeDay(day('2026-09-01'), zmiany, okres)).toThrow(/następować/);
  });

  it('let a month have the largest amount that was in force on any of its days', () => {
    const zmiany = [{ od: okres.od, ilosc: '10.00' }, { od: day('2026-04-01'), ilosc: '20.50' }, { od: day('2026-05-15'), ilosc: '5.00' }];
    const of = (miesiac: string) => orderedIn(plainMonth(miesiac), zmiany, okres).toFixed(2);
    expect(['2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-09'].map(of)).toEqual(['0.00', '10.00', '20.50', '20.50', '5.00', '0.00']);
  });
});
