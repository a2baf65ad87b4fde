import type { ParameterDefinition } from '@ostoja/law';
import { findSlownik, withSlowniki } from './slownik.js';

const parameter = (id: string, name_pl: string): ParameterDefinition => ({ id, name_pl, name_en: '', unit: 'code', values: [] });
const parameters = [
  parameter('pomoc_spoleczna.dochod.rodzaj.renta', 'renta'),
  parameter('pomoc_spoleczna.powod.bezrobocie', 'bezrobocie'),
  parameter('pomoc_spoleczna.kryterium.osoba_w_rodzinie', 'kryterium na osobę w rodzinie'),
];

describe('dictionaries of the law', () => {
  it('are the parameters under the words of their name', () => {
    expect(findSlownik(parameters, 'rodzaj-dochodu')).toEqual([{ kod: 'renta', nazwa: 'renta' }]);
    expect(findSlownik(parameters, 'powod')).toEqual([{ kod: 'bezrobocie', nazwa: 'bezrobocie' }]);
    expect(findSlownik(parameters, 'pobyt')).toEqual([]);
  });

  it('fill every field that names them, also in lists, and nothing else', () => {
    const schema = {
      type: 'object',
      properties: {
        powody: { type: 'array', items: { type: 'string', 'x-slownik': 'powod' } },
        pobyt: { type: 'string', 'x-slownik': 'pobyt' },
        osoby: { type: 'array', items: { type: 'object', properties: { rodzaj: { type: 'string', 'x-slownik': 'rodzaj-dochodu' } } } },
      },
      required: ['powody'],
    };
    expect(withSlowniki(schema, (name) => findSlownik(parameters, name))).toEqual({
      type: 'object',
      properties: {
        powody: { type: 'array', items: { type: 'string', 'x-slownik': 'powod', 'x-wartosci': [{ kod: 'bezrobocie', nazwa: 'bezrobocie' }] } },
        pobyt: { type: 'string', 'x-slownik': 'pobyt' },
        osoby: { type: 'array', items: { type: 'object', properties: { rodzaj: { type: 'string', 'x-slownik': 'rodzaj-dochodu', 'x-wartosci': [{ kod: 'renta', nazwa: 'renta' }] } } } },
      },
      required: ['powody'],
    });
  });
});
