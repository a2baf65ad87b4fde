import { plainDate } from '@ostoja/kernel';
import { SENT } from '../../testing/doreczenie.js';
import { type DatyDoreczenia, deriveSkutek } from './doreczenie.policy.js';

const daty = (sposob: DatyDoreczenia['sposob'], known: Partial<Record<keyof DatyDoreczenia, unknown>>): DatyDoreczenia => ({ ...SENT, sposob, odbiorca: 'adresat', wyslano: plainDate('2025-12-01'), ...(known as Partial<DatyDoreczenia>) });
const skutek = (...args: Parameters<typeof daty>) => deriveSkutek(daty(...args))?.dzien ?? null;

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

  it('counts a letter that an own worker left at the town hall in the same way', () => {
    const left = { awizoPierwsze: '2025-12-10', awizoDrugie: '2025-12-18', zwrot: '2026-01-02' };
    expect(deriveSkutek(daty('pracownik', left))).toMatchObject({ dzien: '2025-12-24', przepis: 'art. 44 § 1 pkt 2 i § 4 KPA' });
    expect(skutek('hybrydowa', left)).toBe('2025-12-24');
  });

  it('delivers through an adult of the household on the day of handing over', () => {
    expect(deriveSkutek(daty('poczta', { odebrano: '2025-12-05', odebralZastepca: 'domownik' }))).toMatchObject({ dzien: '2025-12-05', przepis: 'art. 43 KPA' });
  });

  it.each(['sasiad', 'dozorca'])('delivers through a %s only with the notice to the addressee, and never before it', (odebralZastepca) => {
    const taken = { odebrano: '2025-12-05', odebralZastepca };
    expect(skutek('poczta', taken)).toBeNull();
    expect(skutek('poczta', { ...taken, zawiadomiono: '2025-12-05' })).toBe('2025-12-05');
    expect(skutek('poczta', { ...taken, zawiadomiono: '2025-12-07' })).toBe('2025-12-07');
  });

  it('takes the date of the deliverer when the receiver did not sign', () => {
    expect(deriveSkutek(daty('pracownik', { odebrano: '2025-12-05', brakPodpisu: 'adresat nie pisze' }))).toMatchObject({ dzien: '2025-12-05', przepis: expect.stringContaining('art. 46 § 2') });
  });

  it('delivers at the address that the party left without a word, once the letter has come back', () => {
    expect(skutek('poczta', { dawnyAdres: true, nieobecnosc: '2025-12-05' })).toBeNull();
    expect(deriveSkutek(daty('poczta', { dawnyAdres: true, nieobecnosc: '2025-12-05', zwrot: '2025-12-09' }))).toMatchObject({ dzien: '2025-12-05', przepis: 'art. 41 § 2 KPA' });
    const notices = { dawnyAdres: true, awizoPierwsze: '2025-12-03', awizoDrugie: '2025-12-10', zwrot: '2025-12-18' };
    expect(deriveSkutek(daty('poczta', notices))).toMatchObject({ dzien: '2025-12-17', przepis: 'art. 41 § 2 i art. 44 § 4 KPA' });
  });

  it.each([
    ['pelnomocnik', 'art. 40 § 2 KPA'],
    ['przedstawiciel', 'art. 40 § 1 KPA'],
    ['przedstawiciel-34', 'art. 48 § 1 w związku z art. 34 KPA'],
    ['instytucja', 'art. 45 KPA'],
  ])('names the provision of a delivery to: %s', (odbiorca, przepis) => {
    expect(deriveSkutek(daty('poczta', { odbiorca, odebrano: '2025-12-05' }))?.przepis).toBe(`${przepis}, art. 42 i art. 46 § 1 KPA`);
  });

  it('counts an electronic letter to a public body as delivered on its arrival', () => {
    expect(skutek('e-doreczenia', { odbiorca: 'instytucja', wplynelo: '2025-12-10' })).toBe('2025-12-10');
  });
});
