import { plainDate } from '@ostoja/kernel';
import { SENT } from '../../testing/doreczenie.js';
import { assertDaty } from './doreczenie-daty.policy.js';
import type { DatyDoreczenia } from './doreczenie.policy.js';

const daty = (sposob: DatyDoreczenia['sposob'], known: Partial<Record<keyof DatyDoreczenia, unknown>>): DatyDoreczenia => ({ ...SENT, sposob, odbiorca: 'adresat', wyslano: plainDate('2025-12-01'), ...(known as Partial<DatyDoreczenia>) });
const check = (given: DatyDoreczenia, dzis = '2026-12-31') => () => assertDaty(given, plainDate('2025-12-01'), plainDate(dzis));

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
    ['a notice beside a personal delivery by e-Doręczenia', daty('e-doreczenia', { awizoPierwsze: '2025-12-04' }), 'awizo_pierwsze', '2026-01-01'],
    ['a neighbour at the office', daty('osobiscie', { odebrano: '2025-12-04', odebralZastepca: 'sasiad' }), 'odebral_zastepca', '2026-01-01'],
    ['a neighbour without a day', daty('poczta', { odebralZastepca: 'sasiad' }), 'odebrano', '2026-01-01'],
    ['a neighbour in place of an institution', daty('poczta', { odbiorca: 'instytucja', odebrano: '2025-12-04', odebralZastepca: 'sasiad' }), 'odebral_zastepca', '2026-01-01'],
    ['a neighbour after a notice', daty('poczta', { awizoPierwsze: '2025-12-03', odebrano: '2025-12-04', odebralZastepca: 'domownik' }), 'odebral_zastepca', '2026-01-01'],
    ['a notice of a neighbour before the neighbour', daty('poczta', { odebrano: '2025-12-04', odebralZastepca: 'sasiad', zawiadomiono: '2025-12-03' }), 'zawiadomiono', '2026-01-01'],
    ['a notice when the household has it', daty('poczta', { odebrano: '2025-12-04', odebralZastepca: 'domownik', zawiadomiono: '2025-12-04' }), 'zawiadomiono', '2026-01-01'],
    ['a missing signature without a receipt', daty('poczta', { brakPodpisu: 'nie pisze' }), 'brak_podpisu', '2026-01-01'],
    ['an absence at the present address', daty('poczta', { nieobecnosc: '2025-12-04' }), 'nieobecnosc', '2026-01-01'],
    ['an electronic proof for the post', daty('poczta', { otrzymanoChwila: new Date('2025-12-04T10:00:00Z') }), 'dowod_wyslania', '2026-01-01'],
    ['another day than on the proof of receipt', daty('e-doreczenia', { wplynelo: '2025-12-04', odebrano: '2025-12-05', otrzymanoChwila: new Date('2025-12-04T10:00:00Z') }), 'odebrano', '2026-01-01'],
    ['another day than on the proof of sending', daty('e-doreczenia', { wyslanoChwila: new Date('2025-11-30T22:59:59Z') }), 'wyslano', '2026-01-01'],
  ])('refuses %s', (_, given, field, dzis) => {
    expect(check(given, dzis)).toThrow(expect.objectContaining({ code: 'DORECZENIE.DATES', field }));
  });

  it.each([
    ['the last day for the second notice', daty('poczta', { awizoPierwsze: '2025-12-04', awizoDrugie: '2025-12-18', zwrot: '2025-12-18' })],
    ['the first day for it', daty('poczta', { awizoPierwsze: '2025-12-04', awizoDrugie: '2025-12-11' })],
    ['an electronic proof the day after 14 days', daty('e-doreczenia', { wplynelo: '2025-12-05', zwrot: '2025-12-20' })],
    ['a return of a letter that was collected after all', daty('poczta', { odebrano: '2025-12-05', zwrot: '2025-12-06' })],
    ['a moment that is the next day in Warsaw', daty('e-doreczenia', { wplynelo: '2025-12-05', odebrano: '2025-12-05', otrzymanoChwila: new Date('2025-12-04T23:00:00Z') })],
    ['a letter left by an own worker', daty('pracownik', { awizoPierwsze: '2025-12-04', awizoDrugie: '2025-12-11', zwrot: '2025-12-18' })],
    ['a return from the former address before 14 days', daty('poczta', { dawnyAdres: true, nieobecnosc: '2025-12-04', zwrot: '2025-12-06' })],
  ])('takes %s', (_, given) => {
    expect(check(given)).not.toThrow();
  });
});
