import { kindOf, type JsonSchema } from './schema.js';

export type FormObject = Readonly<Record<string, unknown>>;

/** What a form starts with: nothing but empty required parts. */
export function emptyObject(schema: JsonSchema): FormObject {
  const required = schema.required ?? [];
  return Object.fromEntries(
    required.flatMap((name) => {
      const field = schema.properties?.[name];
      return field && kindOf(field) === 'object' ? [[name, emptyObject(field)]] : [];
    }),
  );
}

/** A new item of a list. A required key whose example is one letter gets the next letter, so that nobody has to invent it. */
export function newItem(schema: JsonSchema, index: number): FormObject {
  const keys = (schema.required ?? []).filter((name) => /^[A-Z]$/.test(String(schema.properties?.[name]?.examples?.[0] ?? '')));
  return { ...emptyObject(schema), ...Object.fromEntries(keys.map((name) => [name, letter(index)])) };
}

/** Drops what was left empty, at every depth: an absent fact is not an empty one. */
export function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune).filter((item) => item !== undefined);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, prune(part)]).filter(([, part]) => part !== undefined));
  }
  return value === '' || value === null ? undefined : value;
}

/** Required fields without a value: path and nothing else, for the messages at the fields. */
export function missingFields(schema: JsonSchema, value: FormObject, path = ''): readonly string[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const here = path ? `${path}.${name}` : name;
    const part = value[name];
    if (part === undefined || part === '' || part === null) return required.has(name) ? [here] : [];
    if (Array.isArray(part)) {
      if (part.length === 0) return required.has(name) ? [here] : [];
      return part.flatMap((item, index) => (isObject(item) ? missingFields(field.items ?? {}, item, `${here}.${index}`) : []));
    }
    return isObject(part) ? missingFields(field, part, here) : [];
  });
}

export function isObject(value: unknown): value is FormObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `A${index}`;
}
