import { plainDate } from '@ostoja/kernel';
import { KODY_PODSTAW, PODSTAWY } from './podstawy.js';
import { assertWznowienie, granicaUchylenia, isKolegium, terminPodania } from './wznowienie.policy.js';

const day = plainDate;
const DZIEN = day('2025-03-10');

describe('the reopening of a proceeding', () => {
  it('is ex officio for all grounds but those that only a party may name (KPA 147)', () => {
    const onRequest = KODY_PODSTAW.filter((podstawa) => {
      try {
        assertWznowienie({ podstawa, odKiedy: null, dzialalnoscOrganu: false }, 'z-urzedu', DZIEN);
        return false;
      } catch (error) {
        expect(error).toMatchObject({ code: 'POSTEPOWANIE.REOPENING_ON_REQUEST', field: 'tryb', provision: expect.stringContaining('art. 147') });
        return true;
      }
    });
    expect(onRequest.map((kod) => PODSTAWY[kod].przepis)).toEqual(['art. 145 § 1 pkt 4 KPA', 'art. 145a KPA', 'art. 145aa KPA', 'art. 145b KPA']);
  });

  it('on request names the day from which its month runs, not after the request', () => {
    const ask = (odKiedy: string | null) => () => assertWznowienie({ podstawa: 'nowe-okolicznosci', odKiedy: odKiedy ? day(odKiedy) : null, dzialalnoscOrganu: false }, 'wniosek', DZIEN);
    expect(ask(null)).toThrow(expect.objectContaining({ field: 'od_kiedy', provision: 'art. 148 KPA' }));
    expect(ask('2025-03-11')).toThrow(expect.objectContaining({ field: 'od_kiedy' }));
    expect(ask('2025-03-10')).not.toThrow();
  });

  // 8 February 2025 is a Saturday, so the month moves to Monday (KPA 57 § 4).
  it.each([['2025-01-09', '2025-02-10'], ['2025-01-31', '2025-02-28']])('a request is in time within a month of %s: until %s', (od, koniec) => {
    expect(terminPodania('nowe-okolicznosci', day(od)).koniec).toBe(koniec);
  });

  it.each([['falszywe-dowody', '2030-03-10'], ['przestepstwo', '2030-03-10'], ['nowe-okolicznosci', '2025-03-10'], ['bez-udzialu', '2025-03-10'], ['trybunal-sprawiedliwosci', '2025-03-10']] as const)('a decision delivered on 10 March 2020 may be annulled for %s until %s', (podstawa, koniec) => {
    expect(granicaUchylenia(podstawa, day('2020-03-10'), DZIEN)).toMatchObject({ koniec, przepis: 'art. 146 § 1 KPA' });
  });

  it.each([
    ['osrodek', false, false, false], ['osrodek', true, false, true], ['sko', false, false, true], ['osrodek', false, true, true],
  ] as const)('after a decision of %s, upheld %s, caused by the authority %s: SKO decides %s (KPA 150)', (organ, utrzymanaPrzezSko, dzialalnoscOrganu, sko) => {
    expect(isKolegium({ organ, utrzymanaPrzezSko }, { dzialalnoscOrganu })).toBe(sko);
  });
});
