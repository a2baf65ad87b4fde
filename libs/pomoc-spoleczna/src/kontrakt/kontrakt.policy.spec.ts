import { plainDate } from '@ostoja/kernel';
import { aTrescKontraktu } from '../../testing/tresc-kontraktu.js';
import { assertDzien, assertKompletny, assertMozliwaOdmowa, assertMozliwyAneks, assertStrony, type DoPodpisu, type Podpis } from './kontrakt.policy.js';
import type { KontraktTresc } from './kontrakt-tresc.dto.js';

const DZIS = plainDate('2026-03-10');
const [OD, DO] = [plainDate('2026-03-10'), plainDate('2026-09-09')];
const PODPIS: Podpis = { dzien: DZIS, osobaIds: ['a', 'b'] };
const SZKIC: DoPodpisu = { rodzaj: 'a', od: OD, do: DO, tresc: aTrescKontraktu(DO), stronyIds: ['a', 'b'] };
const tresc = (changes: Partial<KontraktTresc>): Partial<DoPodpisu> => ({ tresc: aTrescKontraktu(DO, changes) });

describe('a contract to be signed', () => {
  it('is whole with aims, duties of both sides, time, reviews and all signatures', () => expect(() => assertKompletny(SZKIC, PODPIS, DZIS)).not.toThrow());
  it('may have its reviews on the first and the last day', () => expect(() => assertKompletny({ ...SZKIC, ...tresc({ oceny: [{ termin: OD }, { termin: DO }] }) }, PODPIS, DZIS)).not.toThrow());

  it.each<[string, Partial<DoPodpisu>, Partial<Podpis>]>([
    ['dzien', {}, { dzien: plainDate('2026-03-11') }],
    ['od', { od: null }, {}],
    ['od', { do: null }, {}],
    ['do', { od: DO, do: OD }, {}],
    ['tresc.przyczyny', tresc({ przyczyny: '' }), {}],
    ['tresc.cele', tresc({ cele: [] }), {}],
    ['tresc.cele', tresc({ cele: [{ klucz: 'c1', rodzaj: 'szczegolowy', tresc: 'Kurs.', miernik: 'Zaświadczenie.' }] }), {}],
    ['tresc.cele.0.miernik', tresc({ cele: [{ klucz: 'c1', rodzaj: 'glowny', tresc: 'Praca.' }] }), {}],
    ['tresc.dzialania', tresc({ dzialania: [{ strona: 'osoba', tresc: 'Kurs.' }] }), {}],
    ['tresc.dzialania', tresc({ dzialania: [{ strona: 'pracownik', tresc: 'Kurs.' }] }), {}],
    ['tresc.oceny', tresc({ oceny: [] }), {}],
    ['tresc.oceny.0.termin', tresc({ oceny: [{ termin: plainDate('2026-09-10') }] }), {}],
    ['tresc.oceny.0.termin', tresc({ oceny: [{ termin: plainDate('2026-03-09') }] }), {}],
    ['tresc.uzgodnienie.dzien', tresc({ uzgodnienie: { osrodek: 'OPS', dzien: plainDate('2026-03-11') } }), {}],
    ['tresc.dotychczasowe_dzialania', { rodzaj: 'b' }, {}],
    ['podpisali', {}, { osobaIds: ['a'] }],
    ['podpisali', {}, { osobaIds: ['a', 'b', 'c'] }],
  ])('is refused at %s for %j %j', (field, szkic, podpis) => {
    expect(() => assertKompletny({ ...SZKIC, ...szkic }, { ...PODPIS, ...podpis }, DZIS)).toThrow(expect.objectContaining({ code: 'KONTRAKT.INCOMPLETE', field, provision: expect.any(String) }));
  });
});

describe('the parties', () => {
  it('of part A are of the household', () => {
    expect(() => assertStrony('a', ['a', 'b'], ['a', 'b', 'c'])).not.toThrow();
    expect(() => assertStrony('a', ['a', 'x'], ['a'])).toThrow(expect.objectContaining({ code: 'KONTRAKT.PARTY_UNKNOWN' }));
  });
  it('of part B is one person', () => {
    expect(() => assertStrony('b', ['a'], ['a', 'b'])).not.toThrow();
    expect(() => assertStrony('b', ['a', 'b'], ['a', 'b'])).toThrow(expect.objectContaining({ code: 'KONTRAKT.ONE_PARTY' }));
  });
});

describe('what happens under a contract', () => {
  it.each([['2026-03-10', true], ['2026-01-01', true], ['2026-03-11', false], ['2025-12-31', false]])('may happen on %s: %s', (dzien, may) => {
    const work = () => assertDzien(plainDate(dzien), plainDate('2026-01-01'), DZIS);
    if (may) expect(work).not.toThrow();
    else expect(work).toThrow(expect.objectContaining({ code: 'KONTRAKT.DAY', field: 'dzien' }));
  });

  it('an annex is begun once, on a contract in force', () => {
    expect(() => assertMozliwyAneks('obowiazuje', false)).not.toThrow();
    expect(() => assertMozliwyAneks('obowiazuje', true)).toThrow(expect.objectContaining({ code: 'KONTRAKT.DRAFT_EXISTS' }));
    for (const stan of ['projekt', 'zakonczony', 'odmowa'] as const) expect(() => assertMozliwyAneks(stan, false)).toThrow(expect.objectContaining({ code: 'KONTRAKT.NOT_IN_FORCE' }));
  });

  it('only a draft is refused', () => {
    expect(() => assertMozliwaOdmowa('projekt')).not.toThrow();
    expect(() => assertMozliwaOdmowa('obowiazuje')).toThrow(expect.objectContaining({ code: 'KONTRAKT.NOT_DRAFT' }));
  });
});
