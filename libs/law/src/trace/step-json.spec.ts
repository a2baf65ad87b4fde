import { plainDate } from '@ostoja/kernel';
import { sampleBenefit, sampleSnapshot } from '@ostoja/law/testing';
import { wynikToJson } from '../swiadczenie/result-json.js';

const wynik = sampleBenefit.calculate(sampleSnapshot, plainDate('2025-05-10'), { a: '1000.00', b: '1000.01' });

describe('steps at the edge', () => {
  it('numbers the steps and points inputs to them', () => {
    const { kroki } = wynikToJson(wynik);
    expect(kroki.map(({ nr, kod }) => `${nr} ${kod}`)).toEqual(['1 dochod.osoby', '2 dochod.osoby', '3 dochod.rodziny', '4 dochod.na_osobe', '5 ZA_WYSOKI', '6 roznica', '7 kwota']);
    expect(kroki[2]!.wejscia.map(({ krok }) => krok)).toEqual([1, 2]);
    expect(kroki[2]!.osoby).toEqual(['A', 'B']);
  });
  it('shows both sides and the result of a threshold, with the parameter, its period and legal basis', () => {
    expect(wynikToJson(wynik).kroki[4]).toMatchObject({
      dzialanie: '<', wartosc: 'tak', przepis: 'art. 2 ustawy próbnej', wzor: 'dochód na osobę < próg', podstawienie: '666,67\u00a0zł < 700,00\u00a0zł',
      wejscia: [{ wartosc: '666.67', krok: 4 }, { wartosc: '700', parametr: { id: 'probny.prog', od: '2020-01-01', do: null, podstawa_prawna: 'art. 3 ustawy próbnej' } }],
    });
    expect(wynikToJson(wynik).parametry).toHaveLength(1);
  });
  it('keeps the exact fraction where a decimal does not hold it', () => {
    const endless = sampleBenefit.calculate(sampleSnapshot, plainDate('2025-05-10'), { a: '1000.00', b: '0.00' });
    expect(wynikToJson(endless).kroki[3]).toMatchObject({ wartosc: '333.3333', ulamek: '1000/3' });
    expect(wynikToJson(wynik).kroki[3]).toMatchObject({ wartosc: '666.67', ulamek: null });
  });
  it('leaves out what the recipient may not see', () => {
    const { kroki } = wynikToJson(wynik, (subject) => subject === 'A');
    expect(kroki.map(({ nr }) => nr)).toEqual([1, 3, 4, 5, 6, 7]);
    expect(kroki[1]!.podstawienie).toBe('1\u00a0000,00\u00a0zł + dane innej osoby');
    expect(kroki[1]!.osoby).toEqual(['A']);
    expect(JSON.stringify(kroki)).not.toContain('1000.01');
  });
});
