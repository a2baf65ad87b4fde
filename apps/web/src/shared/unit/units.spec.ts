import { caseUnitAbove, type Unit } from './units.js';

const unit = (id: string, rodzaj: string, nadrzedna_id: string | null): Unit => ({ id, rodzaj, nadrzedna_id, kod: id, nazwa: id, symbol: id, adres: null, obsluguje: [], wersja: 1 });
const units = [unit('osrodek', 'osrodek', null), unit('filia', 'filia', 'osrodek'), unit('zespol', 'zespol', 'filia')];

describe('caseUnitAbove', () => {
  it('finds the branch of a team', () => {
    expect(caseUnitAbove(units, 'zespol')?.id).toBe('filia');
    expect(caseUnitAbove(units, 'filia')?.id).toBe('filia');
  });

  it('passes over a department that only serves others', () => {
    const joint: Unit = { ...unit('wspolny', 'dzial', 'osrodek'), obsluguje: ['filia'] };
    expect(caseUnitAbove([...units, joint], 'wspolny')).toBeUndefined();
  });

  it('finds none above the centre', () => {
    expect(caseUnitAbove(units, 'osrodek')).toBeUndefined();
    expect(caseUnitAbove(units, undefined)).toBeUndefined();
  });
});
