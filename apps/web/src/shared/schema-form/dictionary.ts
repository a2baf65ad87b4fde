import type { Choice, JsonSchema } from './schema.js';

/** Values of a dictionary, as any of the schemas of the server lists them; none when no schema does. */
export function findDictionary(schemas: readonly JsonSchema[], name: string): readonly Choice[] {
  for (const schema of schemas) {
    const found = search(schema, name);
    if (found) return found;
  }
  return [];
}

/** The schema with the values of its dictionaries filled in, so that the form is a list to choose from. */
export function withDictionaries(schema: JsonSchema, valuesOf: (name: string) => readonly Choice[]): JsonSchema {
  const values = schema['x-slownik'] && !schema['x-wartosci'] ? valuesOf(schema['x-slownik']) : [];
  return {
    ...schema,
    ...(values.length > 0 && { 'x-wartosci': values }),
    ...(schema.items && { items: withDictionaries(schema.items, valuesOf) }),
    ...(schema.properties && { properties: Object.fromEntries(Object.entries(schema.properties).map(([key, part]) => [key, withDictionaries(part, valuesOf)])) }),
  };
}

function search(schema: JsonSchema, name: string): readonly Choice[] | null {
  if (schema['x-slownik'] === name && schema['x-wartosci']) return schema['x-wartosci'];
  const parts = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  for (const part of parts) {
    const found = search(part, name);
    if (found) return found;
  }
  return null;
}
