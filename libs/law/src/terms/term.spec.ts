import { plainDate } from '@ostoja/kernel';
import type { TermUnit } from './counting.js';
import { calculateFixedDay, calculateTerm, isWorkingDay, type TermInput } from './term.js';

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

describe('terms of other ways of counting', () => {
  const term = (input: Partial<TermInput>) =>
    calculateTerm({ zdarzenie: plainDate('2025-12-10'), nazwa_zdarzenia: 'zdarzenie', liczba: 14, jednostka: 'dni', przepis: 'art. 1', na_czynnosc: true, ...input });

  it('moves under the civil code as under KPA, and under an act without either stays', () => {
    expect([term({ liczenie: 'kc' }).koniec, term({ liczenie: 'kalendarzowe' }).koniec]).toEqual(['2025-12-29', '2025-12-24']);
    expect([term({ liczenie: 'kc' }).przepis_liczenia, term({ liczenie: 'kalendarzowe' }).pominiete]).toEqual(['art. 111 k.c.', []]);
  });
  it('counts back without moving', () => {
    const back = (zdarzenie: string, liczba: number, jednostka: TermUnit) => term({ zdarzenie: plainDate(zdarzenie), liczba, jednostka, wstecz: true }).koniec;
    expect([back('2026-01-07', 14, 'dni'), back('2026-03-31', 1, 'miesiące'), back('2026-01-14', 2, 'tygodnie'), back('2028-02-29', 1, 'lata')]).toEqual(['2025-12-24', '2026-02-28', '2025-12-31', '2027-02-28']);
  });
  it('counts working days back over days off and names them', () => {
    const back = term({ zdarzenie: plainDate('2025-12-29'), liczba: 1, jednostka: 'dni_robocze', wstecz: true });
    expect([back.koniec, back.pominiete.map(({ dzien }) => dzien)]).toEqual(['2025-12-23', ['2025-12-28', '2025-12-27', '2025-12-26', '2025-12-25', '2025-12-24']]);
  });
  it('counts hours on the clock, over the change of time, and needs the hour of the event', () => {
    expect(term({ zdarzenie: plainDate('2026-10-24'), liczba: 24, jednostka: 'godziny', godzina: '15:00' })).toMatchObject({ koniec: '2026-10-25', koniec_godzina: '14:00', pominiete: [] });
    expect(term({ zdarzenie: plainDate('2026-01-10'), liczba: 24, jednostka: 'godziny', godzina: '15:00', wstecz: true })).toMatchObject({ koniec: '2026-01-09', koniec_godzina: '15:00' });
    expect(() => term({ liczba: 24, jednostka: 'godziny' })).toThrow(expect.objectContaining({ code: 'LAW.TERM_INVALID' }));
  });
  it('takes a day of the calendar, moved only where an act is to be done', () => {
    const fixed = (rok: number, dzien: string, na_czynnosc: boolean) =>
      calculateFixedDay({ zdarzenie: plainDate('2024-12-31'), nazwa_zdarzenia: 'koniec roku', dzien, rok, przepis: 'art. 1', na_czynnosc });
    expect([fixed(2024, '03-31', true).koniec, fixed(2024, '03-31', false).koniec, fixed(2026, '03-31', true).koniec]).toEqual(['2024-04-02', '2024-03-31', '2026-03-31']);
    expect(() => fixed(2025, '02-29', true)).toThrow(expect.objectContaining({ code: 'LAW.TERM_INVALID' }));
  });
});
