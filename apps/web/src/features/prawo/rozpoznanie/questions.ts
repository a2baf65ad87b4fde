import { kindOf, type JsonSchema } from '../../../shared/schema-form/schema.js';
import { type FormObject, isObject, missingFields } from '../../../shared/schema-form/value.js';
import type { Question } from './question.js';
import { texts } from './texts.js';

/** The questions for this schema. Facts that no question names yet are asked for by the last one, so that nothing is left out. */
export function questionsFor(schema: JsonSchema): readonly Question[] {
  const known = Object.keys(schema.properties ?? {});
  const asked = texts.questions.map((question) => ({ ...question, fields: question.fields.filter((name) => known.includes(name)) }));
  const named = new Set(texts.questions.flatMap(({ fields }) => fields));
  const rest = known.filter((name) => !named.has(name));
  const last = rest.length > 0 ? [{ ...texts.otherQuestion, fields: rest }] : [];
  return [...asked.filter(({ fields }) => fields.length > 0), ...last];
}

/** Which question asks for a fact such as `osoby[].dochod` or `osoby.0.dochod`; the first one when none does. */
export function questionOf(questions: readonly Question[], path: string): number {
  const name = path.split(/[.[]/)[0] ?? '';
  return Math.max(0, questions.findIndex(({ fields }) => fields.includes(name)));
}

/** The part of the schema that a question asks for. */
export function schemaOf(schema: JsonSchema, { fields }: Question): JsonSchema {
  const properties = Object.fromEntries(fields.map((name) => [name, schema.properties?.[name] ?? {}]));
  return { type: 'object', properties, required: (schema.required ?? []).filter((name) => fields.includes(name)) };
}

/** Was anything said? A "no" is an answer too. */
export function isAnswered({ fields }: Question, answers: FormObject): boolean {
  return fields.some((name) => answers[name] === null || hasContent(answers[name]));
}

/** Paths that a begun answer still needs; an untouched part needs nothing. */
export function missingIn(schema: JsonSchema, question: Question, answers: FormObject): readonly string[] {
  return missingFields(schemaOf(schema, question), begun(answers));
}

/** What is sent: parts that were begun. */
export function begun(answers: FormObject): FormObject {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => hasContent(value)));
}

/** Is this fact asked for by ticking boxes? Then the question itself is its label. */
export function isTicked(schema: JsonSchema | undefined): boolean {
  return kindOf(schema ?? {}) === 'codes';
}

function hasContent(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isObject(value)) return Object.values(value).some(hasContent);
  return value !== undefined && value !== null && value !== '';
}
