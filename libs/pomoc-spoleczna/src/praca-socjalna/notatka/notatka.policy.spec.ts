import { plainDate } from '@ostoja/kernel';
import { assertDzienNotatki, assertMozliwaPoprawka, assertMozliwePrzekazanie, assertMozliweZamkniecie, type Przekazanie } from './notatka.policy.js';

const PRZEKAZANIE: Przekazanie = { stan: 'zamknieta', komorkaId: 'f1', kragId: null, sprawa: { komorkaId: 'f1', kragId: null, osobaId: 'b' }, rodzina: ['a', 'b'] };

describe('a note', () => {
  it('tells of today or before', () => {
    expect(() => assertDzienNotatki(plainDate('2026-03-10'), plainDate('2026-03-10'))).not.toThrow();
    expect(() => assertDzienNotatki(plainDate('2026-03-11'), plainDate('2026-03-10'))).toThrow(expect.objectContaining({ code: 'PRACA_SOCJALNA.DAY_AHEAD' }));
  });

  it('is closed only as a draft with text', () => {
    expect(() => assertMozliweZamkniecie('szkic', 'Tekst.')).not.toThrow();
    expect(() => assertMozliweZamkniecie('szkic', ' \n')).toThrow(expect.objectContaining({ code: 'PRACA_SOCJALNA.NOTE_EMPTY' }));
    expect(() => assertMozliweZamkniecie('zamknieta', 'Tekst.')).toThrow(expect.objectContaining({ code: 'PRACA_SOCJALNA.NOTE_CLOSED' }));
  });

  it.each([['szkic', false], ['zamknieta', true], ['przekazana', true]] as const)('in the state %s may be corrected: %s', (stan, may) => {
    if (may) expect(() => assertMozliwaPoprawka(stan)).not.toThrow();
    else expect(() => assertMozliwaPoprawka(stan)).toThrow(expect.objectContaining({ code: 'PRACA_SOCJALNA.NOTE_OPEN' }));
  });

  it.each<[Partial<Przekazanie>, string | null]>([
    [{}, null],
    [{ stan: 'szkic' }, 'PRACA_SOCJALNA.NOTE_OPEN'],
    [{ stan: 'przekazana' }, 'PRACA_SOCJALNA.NOTE_PASSED'],
    [{ komorkaId: 'f2' }, 'PRACA_SOCJALNA.NOTE_OF_STRANGER'],
    [{ rodzina: ['a'] }, 'PRACA_SOCJALNA.NOTE_OF_STRANGER'],
    [{ kragId: 'k' }, 'PRACA_SOCJALNA.NOTE_OF_STRANGER'],
    [{ kragId: 'k', sprawa: { ...PRZEKAZANIE.sprawa, kragId: 'k' } }, null],
    [{ sprawa: { ...PRZEKAZANIE.sprawa, kragId: 'k' } }, null],
  ])('is passed with %j: %s', (changes, expected) => {
    const work = () => assertMozliwePrzekazanie({ ...PRZEKAZANIE, ...changes });
    if (expected) expect(work).toThrow(expect.objectContaining({ code: expected }));
    else expect(work).not.toThrow();
  });
});
