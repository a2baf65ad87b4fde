import { countingProvision, termUnitOf } from './counting.js';

describe('ways of counting', () => {
  it('names the provision of the code that counts', () => {
    expect([countingProvision('kpa', 'miesiące'), countingProvision('kc', 'dni'), countingProvision('kpa', 'lata')]).toEqual(['art. 57 § 3 KPA', 'art. 111 k.c.', 'art. 57 § 3a KPA']);
    expect(countingProvision('kalendarzowe', 'dni')).toContain('bez przesuwania');
    expect(countingProvision('kpa', 'godziny')).toContain('od chwili zdarzenia');
  });
  it('reads the unit of a parameter, and none from one that is no length of time', () => {
    expect(['hours', 'days', 'working_days', 'weeks', 'months', 'years', 'PLN', 'count'].map(termUnitOf)).toEqual(['godziny', 'dni', 'dni_robocze', 'tygodnie', 'miesiące', 'lata', null, null]);
  });
});
