import { plainDate } from '@ostoja/kernel';
import { wynikToJson, type ParameterDefinition } from '@ostoja/law';
import { readFacts } from '@ostoja/law/testing';
import { pomocSpoleczna } from '../prawo.registry.js';
import { buildSnapshot } from '../swiadczenie.registry.js';

const DZIEN = plainDate('2026-03-02');
const raised = (kto: string, value: string): ParameterDefinition => ({
  id: `pomoc_spoleczna.kryterium_podwyzszone.${kto}`, name_pl: 'z uchwały', name_en: 'by resolution', unit: 'PLN/month', values: [{ from: '2026-01-01', to: null, value, legal_basis: 'uchwała rady', sources: ['uchwała'], confidence: 'confirmed' }],
});
const RAISED = buildSnapshot([raised('osoba_samotnie_gospodarujaca', '1515'), raised('osoba_w_rodzinie', '1234')]);
const JA = { klucz: 'A', wnioskodawca: true, data_urodzenia: '2006-04-12', dochody: [{ rodzaj: 'renta', kwota: '1700.00', miesiac: '2026-02' }] };
const przyklad = (opis: { readonly przyklad: object }) => opis.przyklad as Record<string, unknown>;

/** Everything that measures the income of a household, with a child beside the person who asks. */
const mierzace = pomocSpoleczna.swiadczenia.filter(({ opis }) => 'zestawienie' in przyklad(opis) || Array.isArray(przyklad(opis)['osoby']));
const kroki = (kod: string, dziecko: object, snapshot = buildSnapshot()) => {
  const swiadczenie = mierzace.find((one) => one.kod === kod)!;
  const { zestawienie: _, ...fakty } = przyklad(swiadczenie.opis);
  return wynikToJson(swiadczenie.calculate(snapshot, DZIEN, readFacts(swiadczenie, { ...fakty, osoby: [JA, { klucz: 'B', ...dziecko }], data_wniosku: '2026-03-02' }))).kroki;
};

describe('the household of each benefit', () => {
  it('knows the benefits that measure it', () => expect(mierzace.length).toBeGreaterThan(14));

  it.each(mierzace.map(({ kod }) => kod))('%s: a child in foster care is left out of zasiłek stały and okresowy only (art. 10 ust. 1 ups)', (kod) => {
    const same = JSON.stringify(kroki(kod, { w_pieczy_zastepczej: true })) === JSON.stringify(kroki(kod, {}));
    expect(same).toBe(!['zasilek-staly', 'zasilek-okresowy'].includes(kod));
  });

  it.each(mierzace.map(({ kod }) => kod))('%s: a raised criterion is for zasiłek okresowy and celowy only (art. 8 ust. 2 ups)', (kod) => {
    const same = JSON.stringify(kroki(kod, {}, RAISED)) === JSON.stringify(kroki(kod, {}));
    expect(same).toBe(!['zasilek-okresowy', 'zasilek-celowy', 'bilet-kredytowany'].includes(kod));
  });
});
