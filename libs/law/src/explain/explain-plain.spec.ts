import { plainDate } from '@ostoja/kernel';
import { sampleBenefit, sampleSnapshot } from '@ostoja/law/testing';
import { explainPlain } from './explain-plain.js';

const explain = (a: string, b: string) => explainPlain(sampleBenefit.calculate(sampleSnapshot, plainDate('2025-05-10'), { a, b })).map(({ text }) => text);

describe('explainPlain', () => {
  it('says the amount and the main figures', () => {
    expect(explain('1000.00', '1000.01')).toEqual(['Świadczenie przysługuje w kwocie 33,33\u00a0zł.', 'Dochód rodziny: 2\u00a0000,01\u00a0zł.']);
  });
  it('says by how much the threshold was exceeded', () => {
    expect(explain('2211.60', '0')).toEqual([
      'Świadczenie nie przysługuje.', 'Dochód na osobę nie jest niższy od progu.', 'Warunek „dochód na osobę niższy od progu”: przekroczenie o 37,20\u00a0zł.', 'Dochód rodziny: 2\u00a0211,60\u00a0zł.',
    ]);
  });
  it('an equal value is said to be equal', () => {
    expect(explain('2100.00', '0')).toContain('Warunek „dochód na osobę niższy od progu”: obie wartości są równe, a przepis wymaga niższej.');
  });
});
