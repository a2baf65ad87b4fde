/** One value of a dictionary: what is sent and what is shown. */
export interface Choice {
  readonly kod: string;
  readonly nazwa: string;
}

/** The part of JSON Schema 2020-12 that definitions use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly { readonly const?: unknown; readonly title?: string }[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly examples?: readonly unknown[];
  /** Name of a dictionary of the server. */
  readonly 'x-slownik'?: string;
  /** Sentences, one a line. */
  readonly 'x-wiersze'?: boolean;
  /** The values of that dictionary. */
  readonly 'x-wartosci'?: readonly Choice[];
}

export type FieldKind = 'object' | 'list' | 'lines' | 'codes' | 'choice' | 'boolean' | 'integer' | 'money' | 'date' | 'month' | 'decimal' | 'text' | 'long-text';

const MONEY_EXAMPLE = /^\d+\.\d{2}$/;
const LONG = 1000;
const MONTH_EXAMPLE = /^\d{4}-\d{2}$/;

/** Which control a schema asks for. Amounts and months are texts whose pattern accepts an amount or a month and not a plain word. */
export function kindOf(schema: JsonSchema): FieldKind {
  const type = typeOf(schema);
  if (type === 'object' || schema.properties) return 'object';
  if (type === 'array' && schema['x-wiersze']) return 'lines';
  if (type === 'array') return kindOf(schema.items ?? {}) === 'object' ? 'list' : 'codes';
  if (choicesOf(schema).length > 0) return 'choice';
  if (type === 'boolean') return 'boolean';
  if (type === 'integer' || type === 'number') return 'integer';
  if (schema.format === 'date') return 'date';
  return textKind(schema);
}

function textKind(schema: JsonSchema): FieldKind {
  const [example] = schema.examples ?? [];
  if (typeof example !== 'string' || !schema.pattern) return (schema.maxLength ?? 0) >= LONG ? 'long-text' : 'text';
  const accepts = new RegExp(schema.pattern, 'u');
  if (MONEY_EXAMPLE.test(example) && accepts.test('1100.50') && !accepts.test('1100.505')) return 'money';
  if (MONTH_EXAMPLE.test(example) && !accepts.test('2025-13')) return 'month';
  return accepts.test('1.5') && !accepts.test('1,5') && !accepts.test('a.b') ? 'decimal' : 'text';
}

/** Values to choose from, each with its name. */
export function choicesOf(schema: JsonSchema): readonly Choice[] {
  if (schema['x-wartosci']) return schema['x-wartosci'];
  if (schema.oneOf) return schema.oneOf.map(({ const: value, title }) => ({ kod: String(value), nazwa: title ?? String(value) }));
  return (schema.enum ?? []).map((value) => ({ kod: String(value), nazwa: humanize(String(value)) }));
}

/** Name of a field for people: its title, else its name with spaces. */
export function labelOf(name: string, schema: JsonSchema): string {
  return schema.title ?? humanize(name);
}

/** Fields that are shown at once, and those that wait behind `Więcej`. Lists and objects are only a button until they are used, so they never wait. */
export function splitFields(schema: JsonSchema): { readonly main: readonly string[]; readonly more: readonly string[] } {
  const names = Object.keys(schema.properties ?? {});
  const required = new Set(schema.required);
  const optional = names.filter((name) => !required.has(name) && !isPart(schema.properties?.[name]));
  const early = new Set(optional.length <= MAX_OPTIONAL + 1 ? optional : optional.slice(0, MAX_OPTIONAL));
  const more = optional.filter((name) => !early.has(name));
  return { main: names.filter((name) => !more.includes(name)), more };
}
const MAX_OPTIONAL = 3;

/** An object or a list of objects. */
export function isPart(schema: JsonSchema | undefined): boolean {
  const kind = kindOf(schema ?? {});
  return kind === 'object' || kind === 'list';
}

function typeOf(schema: JsonSchema): string | undefined {
  return typeof schema.type === 'string' ? schema.type : schema.type?.find((type) => type !== 'null');
}

function humanize(code: string): string {
  const words = code.replaceAll(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
