import type { Czesc } from '../api.js';
import { blocksOf, partsOf, partTitle } from './form-schemas.js';

const part = (more: Partial<Czesc>): Czesc => ({ kod: 'i_c', numer: 'I C', nazwa: 'Warunki bytowe', wymagana: false, sprawdzona: true, zrodlo: 'x', dane: 'osoby', cele: ['pomoc'], rodzaje: ['pelny'], pola: [], ...more });
const field = (kod: string, rodzaj: Czesc['pola'][number]['rodzaj'], more: object = {}) => ({ kod, nazwa: kod, rodzaj, wymagane: false, wrazliwosc: 'zwykle' as const, ...more });

describe('the form of an interview', () => {
  it('has the parts of its purpose and kind', () => {
    const czesci = [part({}), part({ kod: 'iv', rodzaje: ['aktualizacja'] }), part({ kod: 'v', cele: ['krewni'] })];
    const formularz = { kod: 'x', nazwa: 'x', od: '2026-01-01', podstawa: 'x', uwagi: null, czesci };
    expect(partsOf(formularz, { cel: 'pomoc', rodzaj: 'aktualizacja' }).map(({ kod }) => kod)).toEqual(['iv']);
    expect([partTitle(part({})), partTitle(part({ numer: null }))]).toEqual(['I C. Warunki bytowe', 'Warunki bytowe']);
  });

  it('draws modules by themselves and runs of plain fields from a schema', () => {
    const slownik = [{ kod: 'a', nazwa: 'A' }];
    const blocks = blocksOf(part({ pola: [field('mieszkanie', 'modul'), field('izby', 'liczba', { wymagane: true }), field('tytul', 'wybor', { slownik }), field('zdrowie', 'modul'), field('przemoc', 'dlugi-tekst', { wrazliwosc: 'szczegolne', opis: 'Co zauważono.' })] }));
    expect(blocks).toEqual([
      { modul: 'mieszkanie' },
      { schema: { type: 'object', required: ['izby'], properties: { izby: { type: 'integer', minimum: 0, title: 'izby' }, tytul: { type: 'string', 'x-wartosci': slownik, title: 'tytul' } } } },
      { modul: 'zdrowie' },
      { schema: { type: 'object', required: [], properties: { przemoc: { type: 'string', maxLength: 5000, title: 'przemoc', description: expect.stringMatching(/^Co zauważono\. .*art\. 9/) } } } },
    ]);
  });
});
