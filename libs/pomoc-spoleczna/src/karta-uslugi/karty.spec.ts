import { rodzajeSpraw } from '../sprawa/rodzaj-sprawy.js';
import { karty } from './karty.js';
import { oswiadczenia } from './oswiadczenia.js';

const wzory = new Set(oswiadczenia.map(({ kod }) => kod));
const rodzaje = new Set(rodzajeSpraw.map(({ kod }) => kod));

describe('service cards', () => {
  it.each(karty.map(({ kod, tresc }) => [kod, tresc] as const))('%s refers only to what there is, and says by which provision each paper is asked', (_, tresc) => {
    expect(tresc.rodzaje_spraw.filter((kod) => !rodzaje.has(kod))).toEqual([]);
    expect([...tresc.oswiadczenia, ...tresc.dokumenty.flatMap((dokument) => ('oswiadczenie' in dokument ? [dokument.oswiadczenie] : []))].filter((kod) => !wzory.has(kod!))).toEqual([]);
    for (const { przepis } of tresc.dokumenty) expect(przepis).toMatch(/art\.|ustawa/);
    expect(tresc.podstawa.length).toBeGreaterThan(0);
    for (const text of [tresc.nazwa, tresc.opis, tresc.dla_kogo, tresc.jak, tresc.termin, tresc.oplata, tresc.wynik, tresc.odwolanie, tresc.gdzie]) expect(text.trim()).not.toBe('');
  });

  it('every kind of case has a card', () => {
    const told = new Set(karty.flatMap(({ tresc }) => tresc.rodzaje_spraw));
    expect([...rodzaje].filter((kod) => !told.has(kod))).toEqual([]);
  });

  it('a copy of an identity document is asked for nowhere', () => {
    expect(JSON.stringify(karty)).not.toMatch(/kopi[ęaię] dowodu/i);
  });

  it('a statement of facts carries a clause, a consent does not', () => {
    for (const { nazwa, klauzula } of oswiadczenia) expect([nazwa, klauzula === null]).toEqual([nazwa, nazwa.startsWith('Zgoda')]);
  });
});
