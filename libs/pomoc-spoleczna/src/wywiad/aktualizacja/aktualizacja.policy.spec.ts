import { plainDate } from '@ostoja/kernel';
import { buildSnapshot, swiadczeniaSpraw } from '../../swiadczenie.registry.js';
import { terminZlecenia } from '../zlecenie/termin-zlecenia.js';
import { assertRunning, miesiaceAktualizacji, powodAktualizacji, STALE_FORMY, terminAktualizacji } from './aktualizacja.policy.js';

const SNAPSHOT = buildSnapshot();
const DZIS = plainDate('2026-03-10');

describe('the term of an update', () => {
  it.each([['srodowisko', '2026-07-15', 6], ['dps', '2027-01-15', 12], ['osrodek_wsparcia_zaburzenia', '2027-01-15', 12]] as const)('for %s', (miejsce, termin, miesiace) => {
    expect(terminAktualizacji(SNAPSHOT, plainDate('2026-01-15'), miejsce)).toEqual({ termin, opis: expect.stringContaining('art. 107 ust. 4') });
    expect(miesiaceAktualizacji(SNAPSHOT, plainDate('2026-01-15'), miejsce)).toBe(miesiace);
  });

  it('every benefit that runs for months is either a permanent form or known not to be one', () => {
    const naCzas = ['zasilek-okresowy', 'posilek', 'schronienie', 'potwierdzenie-prawa-do-swiadczen-zdrowotnych'];
    expect(swiadczeniaSpraw.filter(({ opis }) => opis.wyplata === 'okresowe').map(({ kod }) => kod).sort()).toEqual([...STALE_FORMY, ...naCzas].sort());
  });

  it.each([
    ['2026-03-09', null, 'po-terminie'], ['2026-03-10', null, 'zbliza-sie'], ['2026-04-09', null, 'zbliza-sie'], ['2026-04-10', null, null], ['2026-09-01', '2026-03-01', 'zmiana-danych'],
  ])('on %s with a change on %s: %s', (termin, zmiana, powod) => {
    expect(powodAktualizacji(plainDate(termin), zmiana ? plainDate(zmiana) : null, DZIS, 30)).toBe(powod);
  });

  it('serves help that runs only', () => {
    expect(() => assertRunning(['realizacja', 'wstrzymana'])).not.toThrow();
    expect(() => assertRunning(['realizacja', 'wywiad-zlecony'])).toThrow(expect.objectContaining({ code: 'POMOC_SPOLECZNA.HELP_NOT_RUNNING', provision: expect.stringContaining('art. 107 ust. 4') }));
  });
});

describe('the term of an order', () => {
  it.each([
    ['14 working days over Christmas', '2025-12-15', false, '2026-01-09'],
    ['2 working days in an urgent matter', '2025-12-23', true, '2025-12-30'],
  ])('%s', (_, wplynelo, pilne, termin) => {
    expect(terminZlecenia(SNAPSHOT, plainDate(wplynelo), pilne)).toEqual({ termin, wyprowadzenie: { opis: expect.stringContaining('dni roboczych'), przepis: expect.stringContaining('§ 3 ust.'), pominiete: expect.arrayContaining([expect.stringContaining('grudnia')]) } });
  });
});
