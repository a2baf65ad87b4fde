import type { Pola, Pole } from './pole.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** JSON Schema of the fields, with names and hints for people; the client builds the form from it. */
export function toFieldsSchema(pola: Pola): Record<string, unknown> {
  const required = Object.entries(pola).filter(([, pole]) => pole.wymagane).map(([name]) => name);
  const properties = Object.fromEntries(Object.entries(pola).map(([name, pole]) => [name, { title: pole.nazwa, ...(pole.podpowiedz && { description: pole.podpowiedz }), ...typeOf(pole) }]));
  return { $schema: DIALECT, type: 'object', additionalProperties: false, required, properties };
}

function typeOf(pole: Pole): Record<string, unknown> {
  switch (pole.rodzaj) {
    case 'tekst':
      return { type: 'string', maxLength: pole.maks };
    case 'dzien':
      return { type: 'string', format: 'date' };
    case 'liczba':
      return { type: 'integer', minimum: pole.min, maximum: pole.maks };
    case 'wybor':
      return { type: 'string', oneOf: choices(pole.wartosci) };
    case 'wybory':
      return { type: 'array', uniqueItems: true, items: { type: 'string', oneOf: choices(pole.wartosci) } };
    case 'lista':
      // Sentences, one a line, not codes.
      return { type: 'array', 'x-wiersze': true, maxItems: pole.maksPozycji, items: { type: 'string', maxLength: pole.maks } };
  }
}

function choices(wartosci: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(wartosci).map(([kod, nazwa]) => ({ const: kod, title: nazwa }));
}
