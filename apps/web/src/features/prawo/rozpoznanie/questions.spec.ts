import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import { begun, isAnswered, missingIn, questionOf, questionsFor } from './questions.js';

const text: JsonSchema = { type: 'string' };
const schema: JsonSchema = {
  type: 'object',
  required: ['osoby'],
  properties: {
    osoby: { type: 'array', items: { type: 'object', required: ['kim', 'data_urodzenia'], properties: { kim: text, data_urodzenia: text } } },
    ochrona_od: text, pobyt: text,
    opieka: { type: 'object', required: ['rodzaje'], properties: { rodzaje: { type: 'array', items: text }, godziny: { type: 'integer' } } },
    nowe_pole: text,
  },
};
const questions = questionsFor(schema);
const care = { fields: ['opieka'], title: '', hint: '' };

describe('questions of the screening', () => {
  it('are those that the schema knows, in their order, and the last one asks for what no other names', () => {
    expect(questions.map(({ fields }) => fields)).toEqual([['osoby'], ['opieka'], ['pobyt', 'ochrona_od'], ['nowe_pole']]);
  });

  it('are at most ten', () => {
    const all = Object.fromEntries(['osoby', 'powody', 'potrzeby', 'pobyt', 'ochrona_od', 'praca', 'piecza', 'wychowanek', 'opieka', 'rehabilitacja', 'x', 'y'].map((name) => [name, text]));
    expect(questionsFor({ properties: all })).toHaveLength(10);
  });

  it.each([['osoby[].dochod', 0], ['osoby.0.dochod', 0], ['ochrona_od', 2], ['nowe_pole', 3], ['nieznane', 0]])('finds the question that asks for %s', (path, at) => expect(questionOf(questions, path)).toBe(at));

  it('take "no" for an answer and an empty part for none', () => {
    expect(isAnswered(care, { opieka: null })).toBe(true);
    expect(isAnswered(care, { opieka: { rodzaje: [] } })).toBe(false);
    expect(isAnswered(care, {})).toBe(false);
  });

  it('want a begun part whole and let an untouched one be', () => {
    expect(missingIn(schema, care, { opieka: { godziny: 3 } })).toEqual(['opieka.rodzaje']);
    expect(missingIn(schema, care, { opieka: {} })).toEqual([]);
    expect(missingIn(schema, { fields: ['osoby'], title: '', hint: '' }, { osoby: [{ kim: 'ja' }] })).toEqual(['osoby.0.data_urodzenia']);
  });

  it('send only what was begun', () => {
    expect(begun({ osoby: [{ kim: 'ja' }], opieka: null, powody: [], pobyt: '', nowe_pole: 'a' })).toEqual({ osoby: [{ kim: 'ja' }], nowe_pole: 'a' });
  });
});
