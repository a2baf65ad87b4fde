import { Dzien, Kwota, Lista, Obiekt, TakNie, Wybor, Wybory } from './fact.decorators.js';
import { factsSchema } from './facts-schema.js';

class DochodSchematu {
  @Kwota('Kwota', { wymagane: true, przyklad: '100.00' })
  kwota!: string;
}

class FaktySchematu {
  @Lista('Dochody', () => DochodSchematu, 10, { wymagane: true })
  dochody!: DochodSchematu[];
  @Obiekt('Ostatni dochód', () => DochodSchematu)
  ostatni?: DochodSchematu;
  @Wybor('Forma', { a: 'pierwsza', b: 'druga' })
  forma?: string;
  @Wybory('Potrzeby', { x: 'iks' }, { przyklad: ['x'] })
  potrzeby?: string[];
  @Dzien('Dzień', { opis: 'Opis.' })
  dzien?: string;
  @TakNie('Tak')
  tak?: boolean;
}

const dochod = {
  type: 'object', additionalProperties: false, required: ['kwota'],
  properties: { kwota: { type: 'string', title: 'Kwota', pattern: '^\\d{1,9}(\\.\\d{1,2})?$', examples: ['100.00'] } },
};

describe('factsSchema', () => {
  it('describes nested lists and objects, choices with their names, patterns and required fields', () => {
    expect(factsSchema(FaktySchematu)).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      required: ['dochody'],
      properties: {
        dochody: { type: 'array', title: 'Dochody', maxItems: 10, items: dochod },
        ostatni: { ...dochod, title: 'Ostatni dochód' },
        forma: { type: 'string', title: 'Forma', enum: ['a', 'b'], examples: ['a'], 'x-wartosci': [{ kod: 'a', nazwa: 'pierwsza' }, { kod: 'b', nazwa: 'druga' }] },
        potrzeby: { type: 'array', title: 'Potrzeby', maxItems: 1, examples: [['x']], items: { type: 'string', enum: ['x'], 'x-wartosci': [{ kod: 'x', nazwa: 'iks' }] } },
        dzien: { type: 'string', format: 'date', title: 'Dzień', description: 'Opis.', examples: ['2025-05-10'] },
        tak: { type: 'boolean', title: 'Tak', examples: [true] },
      },
    });
  });
});
