import { plainDate } from '@ostoja/kernel';
import { assertDaty, deriveSkutek, type DatyDoreczenia } from './doreczenie.policy.js';

const day = plainDate;
const daty = (sposob: DatyDoreczenia['sposob'], dates: Partial<Record<keyof DatyDoreczenia, string>>): DatyDoreczenia => ({
  sposob, wyslano: day('2025-12-01'), awizoPierwsze: null, awizoDrugie: null, wplynelo: null, odebrano: null, odmowa: null, zwrot: null,
  ...(dates as Partial<DatyDoreczenia>),
});
const skutek = (...args: Parameters<typeof daty>) => deriveSkutek(daty(...args))?.dzien ?? null;
const check = (given: DatyDoreczenia, dzis = '2026-12-31') => () => assertDaty(given, day('2025-12-01'), day(dzis));

describe('deriveSkutek', () => {
  it('takes the day of receipt', () => {
    expect(skutek('osobiscie', { odebrano: '2025-12-02' })).toBe('2025-12-02');
    expect(skutek('poczta', { awizoPierwsze: '2025-12-03', odebrano: '2025-12-10' })).toBe('2025-12-10');
  });

  it('takes the day of a refusal', () => {
    expect(deriveSkutek(daty('poczta', { odmowa: '2025-12-05' }))).toMatchObject({ dzien: '2025-12-05', przepis: 'art. 47 § 2 KPA' });
  });

  it.each([
    ['over the end of a month', '2025-12-20', '2025-12-28', '2026-01-03'],
    ['on 24 December, a day off, without moving', '2025-12-10', '2025-12-18', '2025-12-24'],
    ['on a Saturday, without moving', '2025-12-06', '2025-12-13', '2025-12-20'],
    ['over 29 February', '2028-02-16', '2028-02-24', '2028-03-01'],
  ])('counts paper as delivered with the 14th day after the first notice: %s', (_, first, second, delivered) => {
    expect(skutek('poczta', { awizoPierwsze: first, awizoDrugie: second, zwrot: '2028-12-01' })).toBe(delivered);
  });

  it('waits for the return of the letter: until then it may have been collected', () => {
    expect(skutek('poczta', { awizoPierwsze: '2025-12-06', awizoDrugie: '2025-12-13' })).toBeNull();
  });

  it('knows no fiction without the second notice', () => {
    expect(skutek('poczta', { awizoPierwsze: '2025-12-06', zwrot: '2025-12-23' })).toBeNull();
  });

  it('keeps the 14th day when the letter was handed out later', () => {
    expect(skutek('poczta', { awizoPierwsze: '2025-12-02', awizoDrugie: '2025-12-10', odebrano: '2025-12-16' })).toBe('2025-12-16');
    expect(skutek('poczta', { awizoPierwsze: '2025-12-02', awizoDrugie: '2025-12-10', odebrano: '2025-12-17' })).toBe('2025-12-16');
  });

  it('counts an electronic letter as delivered on the day after 14 days, one later than paper', () => {
    expect(skutek('e-doreczenia', { wplynelo: '2025-12-10', zwrot: '2026-01-02' })).toBe('2025-12-25');
    expect(skutek('e-doreczenia', { wplynelo: '2025-12-10', odebrano: '2025-12-24' })).toBe('2025-12-24');
    expect(skutek('e-doreczenia', { wplynelo: '2025-12-10', odebrano: '2025-12-30' })).toBe('2025-12-25');
    expect(skutek('e-doreczenia', { wplynelo: '2025-12-10' })).toBeNull();
  });
});

describe('assertDaty', () => {
  it.each([
    ['a day in the future', daty('osobiscie', { odebrano: '2026-01-02' }), 'odebrano', '2026-01-01'],
    ['sending before the decision', daty('osobiscie', { wyslano: '2025-11-30' }), 'wyslano', '2026-01-01'],
    ['receipt before sending', daty('poczta', { wyslano: '2025-12-05', odebrano: '2025-12-04' }), 'odebrano', '2026-01-01'],
    ['a notice for a personal delivery', daty('osobiscie', { awizoPierwsze: '2025-12-04' }), 'awizo_pierwsze', '2026-01-01'],
    ['a second notice without the first', daty('poczta', { awizoDrugie: '2025-12-14' }), 'awizo_pierwsze', '2026-01-01'],
    ['a second notice within 7 days', daty('poczta', { awizoPierwsze: '2025-12-04', awizoDrugie: '2025-12-10' }), 'awizo_drugie', '2026-01-01'],
    ['a second notice after 14 days', daty('poczta', { awizoPierwsze: '2025-12-04', awizoDrugie: '2025-12-19' }), 'awizo_drugie', '2026-01-01'],
    ['a notice after the receipt', daty('poczta', { awizoPierwsze: '2025-12-06', odebrano: '2025-12-05' }), 'awizo_pierwsze', '2026-01-01'],
    ['a second notice after the receipt', daty('poczta', { awizoPierwsze: '2025-12-04', awizoDrugie: '2025-12-12', odebrano: '2025-12-11' }), 'awizo_drugie', '2026-01-01'],
    ['a return with one notice', daty('poczta', { awizoPierwsze: '2025-12-04', zwrot: '2025-12-20' }), 'zwrot', '2026-01-01'],
    ['a return before the 14th day', daty('poczta', { awizoPierwsze: '2025-12-04', awizoDrugie: '2025-12-12', zwrot: '2025-12-17' }), 'zwrot', '2026-01-01'],
    ['both receipt and refusal', daty('poczta', { odebrano: '2025-12-05', odmowa: '2025-12-05' }), 'odmowa', '2026-01-01'],
    ['a refusal of an electronic letter', daty('e-doreczenia', { odmowa: '2025-12-05' }), 'odmowa', '2026-01-01'],
    ['electronic receipt without arrival', daty('e-doreczenia', { odebrano: '2025-12-05' }), 'wplynelo', '2026-01-01'],
    ['an electronic proof on the 14th day', daty('e-doreczenia', { wplynelo: '2025-12-05', zwrot: '2025-12-19' }), 'zwrot', '2026-01-01'],
  ])('refuses %s', (_, given, field, dzis) => {
    expect(check(given, dzis)).toThrow(expect.objectContaining({ code: 'DORECZENIE.DATES', field }));
  });

  it.each([
    ['the last day for the second notice', daty('poczta', { awizoPierwsze: '2025-12-04', awizoDrugie: '2025-12-18', zwrot: '2025-12-18' })],
    ['the first day for it', daty('poczta', { awizoPierwsze: '2025-12-04', awizoDrugie: '2025-12-11' })],
    ['an electronic proof the day after 14 days', daty('e-doreczenia', { wplynelo: '2025-12-05', zwrot: '2025-12-20' })],
    ['a return of a letter that was collected after all', daty('poczta', { odebrano: '2025-12-05', zwrot: '2025-12-06' })],
  ])('takes %s', (_, given) => {
    expect(check(given)).not.toThrow();
  });
});
