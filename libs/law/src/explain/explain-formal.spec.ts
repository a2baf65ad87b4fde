import { plainDate } from '@ostoja/kernel';
import { sampleBenefit, sampleSnapshot } from '@ostoja/law/testing';
import { explainFormal } from './explain-formal.js';

const wynik = sampleBenefit.calculate(sampleSnapshot, plainDate('2025-05-10'), { a: '1000.00', b: '1000.01' });

describe('explainFormal', () => {
  it('gives every step with formula, numbers, parameter and provision', () => {
    expect(explainFormal(wynik)).toHaveLength(7);
    expect(explainFormal(wynik)[3]).toEqual({ text: 'Dochód na osobę = dochód rodziny ÷ liczba osób = 2\u00a0000,01\u00a0zł ÷ 3 = 666,67\u00a0zł', provision: 'art. 1 ustawy próbnej', level: 1 });
    expect(explainFormal(wynik)[4]!.text).toBe(
      'Dochód na osobę niższy od progu: dochód na osobę < próg; 666,67\u00a0zł < 700,00\u00a0zł: tak [próg: 700,00\u00a0zł od 1 stycznia 2020 r., art. 3 ustawy próbnej]',
    );
  });
  it('calls persons as the letter does', () => {
    expect(explainFormal(wynik, undefined, (key) => (key === 'A' ? 'Janina Przykładowa' : 'syn'))[0]!.text).toContain('Dochód osoby (Janina Przykładowa)');
  });
  it('leaves out steps and amounts of a person whom the recipient may not see', () => {
    const text = JSON.stringify(explainFormal(wynik, (subject) => subject === 'B'));
    expect(text).not.toContain('osoba A');
    expect(text).not.toContain('1\u00a0000,00');
  });
});
