import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { plainDate } from '@ostoja/kernel';
import { ParameterSnapshot, PlainCalculus } from '@ostoja/law';
import { parametry } from '../parameters/index.js';
import { dniemWszczecia, findDlugosc, terminProcedury } from './termin-procedury.js';

const calculus = (): PlainCalculus => new PlainCalculus(new ParameterSnapshot(parametry), plainDate('2023-10-05'));
const NOWY = 'przemoc_domowa.nk.nk_a_do_grupy';
const DAWNY = 'przemoc_domowa.nk_2011.nk_a_do_czlonkow_grupy_roboczej';

describe('a term of the procedure', () => {
  it('follows the law of the day of the opening', () => {
    expect(findDlugosc(calculus(), plainDate('2023-09-28'), NOWY, DAWNY)?.unit).toBe('working_days');
    expect(findDlugosc(calculus(), plainDate('2023-09-27'), NOWY, DAWNY)?.unit).toBe('days');
  });
  it('does not run where that law had no such term, and says so', () => {
    const c = calculus();
    expect(findDlugosc(c, plainDate('2023-09-27'), NOWY)).toBeNull();
    expect(c.reasons.map(({ kod }) => kod)).toEqual(['PRZEPISY_DOTYCHCZASOWE']);
  });
  it('takes the event for the opening when none is given', () => {
    expect(dniemWszczecia({ zdarzenie: '2023-10-05' })).toBe('2023-10-05');
    expect(dniemWszczecia({ zdarzenie: '2023-10-05', data_wszczecia: '2023-10-05' })).toBe('2023-10-05');
    expect(() => dniemWszczecia({ zdarzenie: '2023-10-05', data_wszczecia: '2023-10-06' })).toThrow(expect.objectContaining({ code: 'PRZEMOC.EVENT_BEFORE_OPENING', field: 'zdarzenie' }));
  });
  it('gives its facts a class of their own', () => {
    const options = { nazwa: 'x', przepis: 'x', kto: 'x', czynnosc: 'x', zdarzenie: 'x', parametr: NOWY, przyklad: '2023-10-05' };
    const { facts } = terminProcedury({ ...options, kod: 'nk-a-do-grupy' }).opis;
    expect(facts.name).toBe('FaktyPrzemocTerminNkADoGrupy');
    expect(validateSync(plainToInstance(facts, {})).map(({ property }) => property)).toEqual(['zdarzenie']);
  });
});
