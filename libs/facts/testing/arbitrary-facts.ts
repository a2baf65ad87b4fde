import fc, { type Arbitrary } from 'fast-check';
import { addDays, type PlainDate } from '@ostoja/kernel';
import { factsSchema, type FactsSchema } from '@ostoja/facts';

type Json = Readonly<Record<string, unknown>>;

const KWOTA = '\\d{1,9}';
const DAYS_AROUND = 1200;
const MONTH = 7;

/**
 * Facts that the schema of the class allows, around a worked example: each field keeps the value of the example, is left out, or takes
 * another valid value. So most of what is generated can be calculated.
 */
export function arbitraryFacts(facts: new () => object, przyklad: Json, dzien: PlainDate): Arbitrary<Json> {
  return object(factsSchema(facts), przyklad, dzien);
}

function object(schema: FactsSchema, example: Json, dzien: PlainDate): Arbitrary<Json> {
  const required = new Set(schema['required'] as string[]);
  const fields = Object.entries(schema['properties'] as Record<string, FactsSchema>).map(([name, field]) => {
    const kept = fc.constant(example[name]);
    const other = value(field, example[name], dzien);
    const absent = required.has(name) ? other : fc.constant(undefined);
    const usual = required.has(name) && example[name] === undefined ? other : kept;
    return [name, fc.oneof({ weight: 5, arbitrary: usual }, { weight: 3, arbitrary: other }, { weight: 1, arbitrary: absent })] as const;
  });
  return fc.record(Object.fromEntries(fields)).map((made) => Object.fromEntries(Object.entries(made).filter(([, chosen]) => chosen !== undefined)));
}

function value(schema: FactsSchema, example: unknown, dzien: PlainDate): Arbitrary<unknown> {
  const { type, format } = schema;
  const examples = (schema['examples'] as unknown[] | undefined) ?? [];
  const known = example ?? examples[0];
  if (schema['enum']) return fc.constantFrom(...(schema['enum'] as string[]));
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ min: schema['minimum'] as number, max: Math.min(schema['maximum'] as number, (schema['minimum'] as number) + 60) });
  if (type === 'object') return object(schema, (example ?? {}) as Json, dzien);
  if (type === 'array') return list(schema, example, dzien);
  if (format === 'date') return fc.integer({ min: -DAYS_AROUND, max: DAYS_AROUND }).map((days) => addDays(dzien, days));
  if (String(schema['pattern']).includes(KWOTA)) return fc.oneof(amount(300_000), amount(30_000_00)).map(String);
  if (String(schema['pattern']).startsWith('^(19|20)')) return fc.integer({ min: -DAYS_AROUND, max: 0 }).map((days) => addDays(dzien, days).slice(0, MONTH));
  return known === undefined ? fc.constant(undefined) : fc.constant(known);
}

function list(schema: FactsSchema, example: unknown, dzien: PlainDate): Arbitrary<unknown> {
  const items = schema['items'] as FactsSchema;
  const [first] = (example ?? []) as unknown[];
  const maxLength = Math.min(3, (schema['maxItems'] as number | undefined) ?? 3);
  if (items['enum']) return fc.uniqueArray(value(items, first, dzien), { maxLength });
  if (items['type'] === 'string') return fc.constant(example ?? (schema['examples'] as unknown[] | undefined)?.[0] ?? []);
  return fc.array(value(items, first, dzien), { maxLength });
}

function amount(grosze: number): Arbitrary<string> {
  return fc.integer({ min: 0, max: grosze }).map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);
}
