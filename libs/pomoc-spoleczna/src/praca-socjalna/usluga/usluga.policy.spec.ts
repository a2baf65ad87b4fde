import { plainDate } from '@ostoja/kernel';
import { assertKontraktUslugi, assertUsluga, type KontraktUslugi } from './usluga.policy.js';

const DZIS = plainDate('2026-03-10');
const RODZAJE = [{ kod: 'praca_socjalna', nazwa: 'praca socjalna', grupa: 'praca_socjalna', podstawaPrawna: 'art. 45' }];
const code = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a service', () => {
  it.each([
    ['2026-03-10', 'praca_socjalna', null],
    ['2026-03-11', 'praca_socjalna', 'PRACA_SOCJALNA.DAY_AHEAD'],
    ['2026-03-10', 'inna', 'PRACA_SOCJALNA.KIND_UNKNOWN'],
  ])('of %s and kind %s: %s', (dzien, rodzaj, expected) => expect(code(() => assertUsluga({ dzien: plainDate(dzien), rodzaj }, RODZAJE, DZIS))).toBe(expected));

  const kontrakt: KontraktUslugi = { od: plainDate('2026-01-01'), do: plainDate('2026-03-31'), zakonczono: null, osobaIds: ['a', 'b'] };
  it.each<[string, Partial<KontraktUslugi> | null, string[], boolean]>([
    ['2026-01-01', {}, ['b', 'x'], true],
    ['2026-03-31', {}, ['a'], true],
    ['2025-12-31', {}, ['a'], false],
    ['2026-04-01', {}, ['a'], false],
    ['2026-02-15', { zakonczono: plainDate('2026-02-15') }, ['a'], true],
    ['2026-02-16', { zakonczono: plainDate('2026-02-15') }, ['a'], false],
    ['2026-02-01', { od: null }, ['a'], false],
    ['2026-02-01', {}, ['x'], false],
    ['2026-02-01', null, ['a'], false],
  ])('of %s under a contract %j with the family %j: %s', (dzien, changes, rodzina, allowed) => {
    const found = code(() => assertKontraktUslugi(changes && { ...kontrakt, ...changes }, plainDate(dzien), rodzina));
    expect(found).toBe(allowed ? null : 'PRACA_SOCJALNA.CONTRACT_NOT_IN_FORCE');
  });
});
