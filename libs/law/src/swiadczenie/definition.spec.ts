import { plainDate } from '@ostoja/kernel';
import { sampleBenefit, sampleSnapshot } from '@ostoja/law/testing';
import { defineSwiadczenie } from './definition.js';

const facts = { a: '1000.00', b: '1000.01' };

describe('defineSwiadczenie', () => {
  it('says what it was calculated with', () => {
    expect(sampleBenefit.calculate(sampleSnapshot, plainDate('2025-05-10'), facts)).toMatchObject({
      swiadczenie: 'zasilek-probny', na_dzien: '2025-05-10', wersja_reguly: '2020-01-01', skrot_parametrow: sampleSnapshot.hash, spelnia_warunki: true, uznaniowe: false, przyczyny: [],
    });
  });
  it('both executors give the same result but for the steps', () => {
    const traced = sampleBenefit.calculate(sampleSnapshot, plainDate('2025-05-10'), facts);
    const plain = sampleBenefit.calculatePlain(sampleSnapshot, plainDate('2025-05-10'), facts);
    expect(plain).toEqual({ ...traced, kroki: [] });
    expect(traced.kroki).toHaveLength(7);
  });
  it.each(['2019-12-31', '2031-01-01'])('a day without a version (%s) says which days are covered', (day) => {
    expect(() => sampleBenefit.calculate(sampleSnapshot, plainDate(day), facts)).toThrow(
      expect.objectContaining({ code: 'LAW.NO_RULE_VERSION', field: 'na_dzien', message: expect.stringContaining('od 2020-01-01 do 2030-12-31') }),
    );
  });
  it('refuses versions that overlap', () => {
    const [version] = sampleBenefit.opis.wersje;
    expect(() => defineSwiadczenie({ ...sampleBenefit.opis, wersje: [version!, version!] })).toThrow(RangeError);
  });
});
