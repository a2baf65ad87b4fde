import { plainDate } from '@ostoja/kernel';
import { assertTylkoOrzeczenie, ustalPrawo } from './orzeczenie.policy.js';

const UST_7 = 'art. 106 ust. 7 ustawy o pomocy społecznej';
const brought = (odebrano: string, dostarczono: string) => ustalPrawo({ potwierdzono: plainDate('2025-03-20'), odebrano: plainDate(odebrano), dostarczono: plainDate(dostarczono) });

describe('a ruling that a suspended proceeding waited for', () => {
  // 60 days from 11 March 2025 end on 10 May, a Saturday: the party still has Monday the 12th.
  it.each([
    ['2025-03-11', '2025-05-12', '2025-03-01', 'art. 106 ust. 9'], ['2025-03-11', '2025-05-13', '2025-05-01', 'art. 106 ust. 10'],
    ['2025-04-01', '2025-05-31', '2025-03-01', 'art. 106 ust. 9'],
  ])('received on %s and brought on %s gives the right from %s (%s)', (odebrano, dostarczono, od, przepis) => {
    const { prawo_od, opis } = brought(odebrano, dostarczono);
    expect(prawo_od).toBe(od);
    expect(opis).toContain(przepis);
    expect(opis).toContain('art. 37 ust. 6');
  });

  it('is not brought before it was received', () => {
    expect(() => brought('2025-04-02', '2025-04-01')).toThrow(expect.objectContaining({ field: 'dane.odebrano' }));
  });

  it('is waited for only where nothing else is missing', () => {
    const waits = (przyczyny: { przepis: string; opis: string }[], spelniaWarunki = false) => () => assertTylkoOrzeczenie({ spelniaWarunki, przyczyny }, UST_7);
    const ruling = { przepis: UST_7, opis: 'Brakuje orzeczenia.' };
    expect(waits([ruling])).not.toThrow();
    expect(waits([ruling, { przepis: 'art. 37 ust. 1', opis: 'Dochód nie jest niższy od kryterium.' }])).toThrow(expect.objectContaining({ status: 409, provision: UST_7, message: expect.stringContaining('Dochód nie jest niższy od kryterium. Przygotuj odmowę') }));
    expect(waits([], true)).toThrow(expect.objectContaining({ status: 409 }));
    expect(() => assertTylkoOrzeczenie(null, UST_7)).toThrow(expect.objectContaining({ message: expect.stringContaining('Najpierw oblicz') }));
  });
});
