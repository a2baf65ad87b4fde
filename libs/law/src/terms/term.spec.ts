import { plainDate } from '@ostoja/kernel';
import type { TermUnit } from './counting.js';
import { calculateTerm, isWorkingDay } from './term.js';

const end = (zdarzenie: string, liczba: number, jednostka: TermUnit, na_czynnosc = true) =>
  calculateTerm({ zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'zdarzenie', liczba, jednostka, przepis: 'art. 129 § 2 KPA', na_czynnosc });

describe('terms of KPA art. 57', () => {
  it('does not count the day of the event', () => {
    expect(end('2025-03-03', 14, 'dni').koniec).toBe('2025-03-17');
  });
  it('moves an act from Christmas Eve over the whole run of days off and says why', () => {
    const term = end('2025-12-10', 14, 'dni');
    expect(term.koniec_nominalny).toBe('2025-12-24');
    expect(term.koniec).toBe('2025-12-29');
    expect(term.pominiete.map((d) => d.powod)).toEqual([
      'Wigilia Bożego Narodzenia', 'pierwszy dzień Bożego Narodzenia', 'drugi dzień Bożego Narodzenia', 'sobota', 'niedziela',
    ]);
    expect(term.przepis_liczenia).toBe('art. 57 § 1 KPA');
  });
  it('a year earlier Christmas Eve was an ordinary day', () => {
    expect(end('2024-12-10', 14, 'dni').koniec).toBe('2024-12-24');
  });
  it('does not move a term that is not for an act', () => {
    expect(end('2025-12-10', 14, 'dni', false).koniec).toBe('2025-12-24');
  });
  it('weeks end on the same weekday', () => {
    expect(end('2025-03-05', 2, 'tygodnie').koniec).toBe('2025-03-19');
  });
  it('months end on the same day number, or on the last day of the month', () => {
    expect(end('2025-01-15', 1, 'miesiące').koniec_nominalny).toBe('2025-02-15');
    expect(end('2025-01-31', 1, 'miesiące').koniec).toBe('2025-02-28');
    expect(end('2024-01-31', 1, 'miesiące').koniec).toBe('2024-02-29');
  });
  it('a year from 29 February ends on 28 February', () => {
    expect(end('2024-02-29', 1, 'lata').koniec).toBe('2025-02-28');
    expect(end('2024-02-29', 4, 'lata').koniec_nominalny).toBe('2028-02-29');
  });
  it('refuses a length that is not a whole number', () => {
    expect(() => end('2025-01-01', 1.5, 'dni')).toThrow(expect.objectContaining({ code: 'LAW.TERM_INVALID' }));
  });
});

describe('working days of the interview', () => {
  it('are neither Saturdays nor days off', () => {
    expect(['2025-11-07', '2025-11-08', '2025-11-09', '2025-11-11'].map((day) => isWorkingDay(plainDate(day)))).toEqual([true, false, false, false]);
  });
  it('14 working days pass over Saturdays, Sundays and 11 November', () => {
    const term = end('2025-10-31', 14, 'dni_robocze');
    expect(term.koniec).toBe('2025-11-21');
    expect(term.pominiete.map((d) => d.dzien)).toContain('2025-11-11');
  });
  it('2 working days over Christmas', () => {
    expect(end('2025-12-23', 2, 'dni_robocze').koniec).toBe('2025-12-30');
  });
});
