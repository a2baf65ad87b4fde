import { plainDate } from '@ostoja/kernel';
import { explainPlain } from '@ostoja/law';
import { sampleTermSnapshot, sampleZasada } from '@ostoja/law/testing';
import { defineZasada } from './definition.js';

const ask = (dzieci: string) => sampleZasada.calculate(sampleTermSnapshot, plainDate('2026-01-10'), { zdarzenie: '2026-01-10', dzieci });

describe('a rule', () => {
  it('answers yes with its limit', () => {
    const wynik = ask('3');
    expect(wynik).toMatchObject({ zasada: 'zasada-probna', tak: true, przyczyny: [], limity: [{ kod: 'dzieci', jednostka: 'osoby' }] });
    expect(explainPlain(wynik)[0]?.text).toBe('Czy można przyjąć dziecko? Tak.');
  });
  it('answers no with the reason and by how much', () => {
    expect(explainPlain(ask('5')).map(({ text }) => text)).toEqual([
      'Czy można przyjąć dziecko? Nie.', 'Dzieci jest więcej niż wolno.', 'Warunek „liczba dzieci w granicy”: przekroczenie: 2\u00a0osoby.',
    ]);
  });
  it('may not say no without a reason', () => {
    const silent = defineZasada({ ...sampleZasada.opis, wersje: [{ od: plainDate('2020-01-01'), do: null, calculate: () => ({ tak: false }) }] });
    expect(() => silent.calculate(sampleTermSnapshot, plainDate('2026-01-10'), { zdarzenie: '2026-01-10' })).toThrow(RangeError);
  });
});
