import { plainDate } from '@ostoja/kernel';
import { assertZglaszajacy, assertZgoda, klucz, terminZgloszenia } from './zgloszenie.policy.js';

describe('reports', () => {
  it('must be followed by an interview within 14 working days, urgent ones within 2', () => {
    expect([terminZgloszenia(plainDate('2025-03-07'), true), terminZgloszenia(plainDate('2025-03-10'), false)]).toEqual(['2025-03-11', '2025-03-28']);
  });

  it('meet under one key however they are written', () => {
    expect(klucz('Łucja', 'Żak-Nowak')).toBe(klucz('lucja', 'ŻAK NOWAK'));
    expect([klucz(null, undefined), klucz('  ', ''), klucz('%_')]).toEqual([null, null, null]);
  });

  it('an anonymous one has no reporter', () => {
    expect(() => assertZglaszajacy('anonim', {})).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.REPORTER_OF_ANONYMOUS' }));
    expect(() => assertZglaszajacy('anonim', null)).not.toThrow();
    expect(() => assertZglaszajacy('szkola', {})).not.toThrow();
  });

  it.each([
    ['nie', 'sasiad', 'wniosek', false], ['nie', 'sasiad', 'z-urzedu', true], ['tak', 'sasiad', 'wniosek', true], ['nieznana', 'szkola', 'wniosek', true], ['nie', 'osoba', 'wniosek', true], ['nie', 'sasiad', 'zamkniete', true],
  ] as const)('consent %s from %s to %s: %s', (zgoda, zrodlo, stan, allowed) => {
    const attempt = () => assertZgoda(zgoda, zrodlo, stan);
    if (allowed) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(expect.objectContaining({ status: 409, provision: 'art. 102 ust. 1-2 ustawy o pomocy społecznej' }));
  });
});
