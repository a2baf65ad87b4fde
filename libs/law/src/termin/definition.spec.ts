import { plainDate } from '@ostoja/kernel';
import { explainFormal, explainPlain, parametersRead, stepsToJson } from '@ostoja/law';
import { sampleTermin, sampleTermSnapshot } from '@ostoja/law/testing';

const on = (zdarzenie: string, dzieci?: string) => sampleTermin.calculateFor(sampleTermSnapshot, { zdarzenie, dzieci });

describe('a term', () => {
  it('ends with its derivation, under the law of the day of its event', () => {
    expect(on('2026-03-30')).toMatchObject({ termin: 'termin-probny', kto: 'strona', na_dzien: '2026-03-30', obliczenie: { koniec: '2026-04-07', koniec_nominalny: '2026-04-06', liczba: 7 }, przyczyny: [] });
    expect(on('2026-03-02').obliczenie).toMatchObject({ koniec: '2026-03-31', jednostka: 'data', przepis: 'art. 8 ustawy próbnej' });
    expect(() => on('2019-12-31')).toThrow(expect.objectContaining({ code: 'LAW.NO_RULE_VERSION', message: expect.stringContaining('reguły terminu „termin próbny”') }));
  });
  it('says why none runs', () => {
    expect(on('2026-03-30', '0')).toMatchObject({ obliczenie: null, przyczyny: [{ kod: 'BEZ_DZIECI' }] });
    expect(explainPlain(on('2026-03-30', '0')).map(({ text }) => text)).toEqual(['Termin nie biegnie.', 'Bez dzieci termin nie biegnie.']);
  });
  it('shows its steps as dates, with the parameters read', () => {
    const { kroki } = on('2026-03-30');
    expect(stepsToJson(kroki).map(({ kod, wartosc, jednostka, podstawienie }) => [kod, wartosc, jednostka, podstawienie])).toEqual([
      ['dni', '2026-04-07', 'data', '30 marca 2026 r. + 7\u00a0dni'],
      ['marzec', '2026-03-31', 'data', '30 marca 2026 r. + probny.dzien'],
      ['wczesniejszy', '2026-03-31', 'data', '31 marca 2026 r., 31 marca 2026 r.'],
      ['pozniejszy', '2026-04-07', 'data', '7 kwietnia 2026 r., 31 marca 2026 r.'],
    ]);
    expect(parametersRead(kroki).map(({ id }) => id)).toEqual(['probny.termin', 'probny.dzien']);
  });
  it('is explained to a citizen and to an auditor', () => {
    expect(explainPlain(on('2026-03-30'))[0]?.text).toBe('Złożenie próbnego pisma: do 7 kwietnia 2026 r.');
    expect(explainFormal(on('2026-03-30')).map(({ text }) => text)[0]).toContain('Siedem dni = zawiadomienie');
  });
  it('the plain executor gives the same term', () => {
    const facts = { zdarzenie: '2026-03-30' };
    expect(sampleTermin.calculatePlain(sampleTermSnapshot, plainDate('2026-03-30'), facts)).toEqual({ ...on('2026-03-30'), kroki: [] });
  });
});
