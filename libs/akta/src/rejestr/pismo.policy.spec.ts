import { plainDate } from '@ostoja/kernel';
import { aPismoPrzychodzace, aPismoWychodzace } from '@ostoja/akta/testing';
import { KANALY, type KanalPisma } from './kanal.js';
import { assertIncoming, assertOutgoing, effectOf } from './pismo.policy.js';
import { RODZAJE_PISM, type RodzajPisma } from './rodzaj-pisma.js';

const NADANE = plainDate('2026-03-02');
const WPLYNELO = plainDate('2026-03-05');
const DZIS = plainDate('2026-03-10');
const effect = (kanal: KanalPisma, nadanie: typeof NADANE | null = NADANE, rodzaj: RodzajPisma = 'odwolanie') => effectOf(rodzaj, kanal, nadanie, WPLYNELO);

describe('which date of a paper counts', () => {
  it.each([
    ['poczta', NADANE, 'art. 57 § 5 pkt 2 KPA'],
    ['e-doreczenia', NADANE, 'art. 57 § 5 pkt 1 KPA'],
    ['zaklad-karny', NADANE, 'art. 57 § 5 pkt 6 KPA'],
    ['kurier', WPLYNELO, 'art. 57 § 1-4 KPA'],
    ['osobiscie', WPLYNELO, 'art. 57 § 1-4 KPA'],
    ['konto', WPLYNELO, 'art. 57 § 1-4 KPA'],
    ['faks', WPLYNELO, 'art. 57 § 1-4 KPA'],
  ] as const)('%s keeps a term by %s (%s)', (kanal, dzien, przepis) => {
    expect(effect(kanal).termin).toEqual({ dzien, przepis });
  });

  it('without a known day of posting the day of receipt decides', () => {
    expect(effect('poczta', null).termin).toEqual({ dzien: WPLYNELO, przepis: 'art. 57 § 1-4 KPA' });
  });

  it('an application begins the proceeding on the day of receipt, whatever the day of posting', () => {
    expect(effect('poczta').wszczecie).toEqual({ dzien: WPLYNELO, przepis: 'art. 61 § 3 KPA' });
    expect(effect('e-doreczenia').wszczecie).toEqual({ dzien: WPLYNELO, przepis: 'art. 61 § 3a KPA' });
  });

  it('a demand by plain e-mail has no effect, and only by it', () => {
    const podania = (Object.keys(RODZAJE_PISM) as RodzajPisma[]).filter((kod) => RODZAJE_PISM[kod].podanie);
    for (const rodzaj of podania) {
      for (const kanal of Object.keys(KANALY) as KanalPisma[]) expect(effect(kanal, null, rodzaj).skuteczne).toBe(kanal !== 'e-mail');
    }
    expect(effect('e-mail')).toMatchObject({ przepis: 'art. 63 § 1 KPA', wszczecie: null, termin: null });
  });

  it('a letter of an institution by e-mail is what it is', () => {
    expect(effect('e-mail', null, 'pismo-instytucji').skuteczne).toBe(true);
  });
});

describe('what may be registered', () => {
  it.each([
    ['received tomorrow', { dataWplywu: plainDate('2026-03-11') }, 'AKTA.DATE_IN_FUTURE'],
    ['posted after receipt', { dataNadania: plainDate('2026-03-06') }, 'AKTA.POSTED_AFTER_RECEIPT'],
    ['dated after receipt', { dataPisma: plainDate('2026-03-06') }, 'AKTA.DATED_AFTER_RECEIPT'],
    ['a decision that came', { rodzaj: 'decyzja' as const }, 'AKTA.KIND_AGAINST_DIRECTION'],
    ['outside the akta and in a case', { pozaAktami: true, sprawy: [{ sprawaId: 's', postepowanieId: null, osobaId: 'o' }] }, 'AKTA.OUTSIDE_AND_IN_CASE'],
  ])('not a paper %s', (_, fields, code) => {
    expect(() => assertIncoming(aPismoPrzychodzace(fields), DZIS)).toThrow(expect.objectContaining({ code }));
  });

  it('a paper posted, dated and received today, and one of the centre dated today', () => {
    expect(() => assertIncoming(aPismoPrzychodzace({ dataNadania: DZIS, dataPisma: DZIS, dataWplywu: DZIS }), DZIS)).not.toThrow();
    expect(() => assertOutgoing(aPismoWychodzace({ dataPisma: DZIS }), DZIS)).not.toThrow();
  });

  it('not an application of the centre itself, nor a letter dated tomorrow', () => {
    expect(() => assertOutgoing(aPismoWychodzace({ rodzaj: 'wniosek' }), DZIS)).toThrow(expect.objectContaining({ code: 'AKTA.KIND_AGAINST_DIRECTION' }));
    expect(() => assertOutgoing(aPismoWychodzace({ dataPisma: plainDate('2026-03-11') }), DZIS)).toThrow(expect.objectContaining({ code: 'AKTA.DATE_IN_FUTURE' }));
  });
});
