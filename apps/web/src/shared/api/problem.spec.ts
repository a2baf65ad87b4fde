import { fieldErrors, isConflict, isOffline, connectionLost, toProblem } from './problem.js';

describe('problems of the API', () => {
  it('keeps message, code and every faulty field', () => {
    const problem = toProblem(400, { status: 400, kod: 'VALIDATION', title: 'Popraw zaznaczone pola.', pole: 'pesel', bledy: [{ pole: 'pesel', opis: 'Podaj 11 cyfr.' }] });
    expect([problem.message, problem.kod, problem.status]).toEqual(['Popraw zaznaczone pola.', 'VALIDATION', 400]);
    expect(fieldErrors(problem)).toEqual({ pesel: 'Podaj 11 cyfr.' });
  });

  it('puts a fault of one field at that field', () => {
    const problem = toProblem(422, { status: 422, kod: 'OSOBA.PESEL_CHECKSUM', title: 'Błędna cyfra kontrolna.', pole: 'pesel' });
    expect(fieldErrors(problem)).toEqual({ pesel: 'Błędna cyfra kontrolna.' });
  });

  it('speaks plainly when the answer is not a problem', () => {
    expect(toProblem(502, '<html>').kod).toBe('CLIENT.UNEXPECTED');
    expect(fieldErrors(new Error('x'))).toEqual({});
  });

  it('tells a lost update from a lost connection', () => {
    const conflict = toProblem(412, { status: 412, kod: 'HTTP.VERSION_CHANGED', title: 'Ktoś zmienił te dane.' });
    expect([isConflict(conflict), isOffline(conflict), isOffline(connectionLost())]).toEqual([true, false, true]);
  });
});
