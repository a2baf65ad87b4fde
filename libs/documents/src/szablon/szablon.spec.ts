import { assertPola, findBrakujace } from './pole.js';
import { type Printable, printText, tekst, Zastrzezone } from './printable.js';
import { akapit, akapity, defineSzablon, punkty, sekcja } from './szablon.js';
import { toFieldsSchema } from './szablon-schema.js';

interface Otoczenie {
  readonly strona: Printable;
  readonly pesel: Zastrzezone<Printable>;
}

const szablon = defineSzablon<Otoczenie>()({
  kod: 'probny', nazwa: 'Pismo próbne', tytul: 'PISMO', przepis: 'art. 1', ujawnia: ['pesel'],
  dane: {
    dni: { rodzaj: 'liczba', nazwa: 'Ile dni', min: 7, maks: 30, wymagane: true },
    dzien: { rodzaj: 'dzien', nazwa: 'Dzień', wymagane: false },
    powod: { rodzaj: 'wybor', nazwa: 'Powód', wartosci: { brak: 'brak podpisu', inny: 'inny powód' }, wymagane: true },
    papiery: { rodzaj: 'lista', nazwa: 'Papiery', maks: 20, maksPozycji: 2, wymagane: true },
  },
  wolne: { opis: { rodzaj: 'tekst', nazwa: 'Opis', podpowiedz: 'Prostymi słowami', maks: 100, wymagane: true } },
  sekcje: ({ pismo, dane, wolne }) => [
    sekcja(null, akapit(tekst`${pismo.strona} (${pismo.pesel}), ${dane.powod}: ${dane.dni} dni, ${dane.dzien ?? tekst`bez dnia`}`), punkty(dane.papiery), ...akapity(wolne.opis)),
  ],
});
const pismo = { strona: printText('Janina Przykładowa', 'strona'), pesel: new Zastrzezone(printText('00000000000', 'pesel')) };
const dane = { dni: 7, powod: 'brak', papiery: ['odcinek renty'] };
const assertDane = (surowe: object) => () => assertPola(szablon.dane, { ...surowe }, 'dane');

describe('a template', () => {
  it('sets values, lists and the paragraphs of a free part', () => {
    expect(szablon.build(pismo, { ...dane, dzien: '2026-03-02' }, { opis: 'Pierwszy.\n\nDrugi.' })).toEqual([{ naglowek: null, bloki: [
      { rodzaj: 'akapit', tekst: 'Janina Przykładowa (00000000000), brak podpisu: 7 dni, 2 marca 2026 r.' },
      { rodzaj: 'lista', pozycje: ['odcinek renty'] },
      { rodzaj: 'akapit', tekst: 'Pierwszy.' }, { rodzaj: 'akapit', tekst: 'Drugi.' },
    ] }]);
  });

  it('shows the gaps of a draft and names them', () => {
    const [first] = szablon.build(pismo, {}, {});
    expect(JSON.stringify(first)).toContain('[uzupełnij: Ile dni] dni, bez dnia');
    expect([...findBrakujace(szablon.dane, { papiery: [] }, 'dane'), ...findBrakujace(szablon.wolne, { opis: ' ' }, 'wolne')].map(({ pole }) => pole)).toEqual(['dane.dni', 'dane.powod', 'dane.papiery', 'wolne.opis']);
    expect(findBrakujace(szablon.dane, dane, 'dane')).toEqual([]);
  });

  it.each([
    ['an unknown field', { inne: 1 }, 'SZABLON.FIELD_UNKNOWN'],
    ['a field of every object', { constructor: 'x' }, 'SZABLON.FIELD_UNKNOWN'],
    ['too few days', { dni: 6 }, 'SZABLON.FIELD_INVALID'],
    ['too many days', { dni: 31 }, 'SZABLON.FIELD_INVALID'],
    ['half a day', { dni: 7.5 }, 'SZABLON.FIELD_INVALID'],
    ['a day that does not exist', { dzien: '2026-02-30' }, 'SZABLON.FIELD_INVALID'],
    ['a choice not offered', { powod: 'toString' }, 'SZABLON.FIELD_INVALID'],
    ['too many points', { papiery: ['a', 'b', 'c'] }, 'SZABLON.FIELD_INVALID'],
    ['an empty point', { papiery: ['a', ' '] }, 'SZABLON.FIELD_INVALID'],
    ['too long a point', { papiery: ['a'.repeat(21)] }, 'SZABLON.FIELD_INVALID'],
    ['a text in place of a list', { papiery: 'a' }, 'SZABLON.FIELD_INVALID'],
  ])('refuses %s', (_, surowe, code) => {
    expect(assertDane(surowe)).toThrow(expect.objectContaining({ code, field: `dane.${Object.keys(surowe)[0]}` }));
  });

  it('takes the bounds, and a draft with gaps', () => {
    expect(assertDane({ dni: 7, papiery: ['a'.repeat(20), 'b'], powod: null })).not.toThrow();
    expect(assertDane({ dni: 30, dzien: '', papiery: [] })).not.toThrow();
  });

  it('ends a sentence with one full stop', () => {
    expect(tekst`Termin: ${printText('2 marca 2026 r.', 'dzien')}.`).toBe('Termin: 2 marca 2026 r.');
    expect(tekst`Termin: ${printText('2 marca 2026 r.', 'dzien')}, rano.`).toBe('Termin: 2 marca 2026 r., rano.');
  });

  it('prints nothing empty and hides what is restricted', () => {
    expect(() => printText('  ', 'strona')).toThrow(expect.objectContaining({ code: 'SZABLON.FIELD_EMPTY', field: 'strona' }));
    expect(JSON.stringify({ pesel: pismo.pesel })).toBe('{"pesel":{}}');
  });

  it('tells its fields as a schema with names, hints and bounds', () => {
    expect(toFieldsSchema({ ...szablon.dane, ...szablon.wolne })).toMatchObject({
      required: ['dni', 'powod', 'papiery', 'opis'], additionalProperties: false,
      properties: {
        dni: { title: 'Ile dni', type: 'integer', minimum: 7, maximum: 30 }, dzien: { format: 'date' },
        powod: { oneOf: [{ const: 'brak', title: 'brak podpisu' }, { const: 'inny', title: 'inny powód' }] },
        papiery: { type: 'array', maxItems: 2, items: { maxLength: 20 } }, opis: { description: 'Prostymi słowami', maxLength: 100 },
      },
    });
  });
});
