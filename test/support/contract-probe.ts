import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@ostoja/kernel';

/** What a probe reads of a schema of the contract. */
export interface ProbedSchema {
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, ProbedSchema>>;
  readonly required?: readonly string[];
  readonly items?: ProbedSchema;
}
export type Schemas = Readonly<Record<string, ProbedSchema>>;

/** A route of the contract, without the prefix of the API. */
export interface ProbedRoute {
  readonly path: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly body: ProbedSchema | undefined;
}

type Ids = Readonly<Record<string, string>>;

/** What a sample body is filled with: ids by the name that `references` gives for a field. */
export interface SampleSource {
  readonly ids: Ids;
  readonly references: Ids;
  readonly today: string;
  readonly komorkaId: string;
  /** Values by the name of a field, before all else. */
  readonly values?: Readonly<Record<string, unknown>>;
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema: ProbedSchema }>> } }>>>>;
  readonly components: { readonly schemas: Schemas };
}

/** Routes and schemas of the published contract; the application of a test describes no fields. */
export function readContract(): { readonly routes: ProbedRoute[]; readonly schemas: Schemas } {
  const { paths, components } = JSON.parse(readFileSync(join(import.meta.dirname, '../../apps/api/openapi.json'), 'utf8')) as Contract;
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => ({ path: path.replace('/api/v1', ''), method, body: requestBody?.content?.['application/json']?.schema }) as ProbedRoute),
  );
  return { routes, schemas: components.schemas };
}

/** The address with ids in it: of the collection that stands before a parameter, or of the parameter itself; otherwise of nothing. */
export function addressOf(path: string, ids: Ids): string {
  const parts = path.split('/');
  return parts.map((part, at) => (part.startsWith('{') ? (ids[part.slice(1, -1)] ?? ids[parts[at - 1]!] ?? ids[part === '{osobaId}' ? 'osoby' : ''] ?? newId()) : part)).join('/');
}

/** A body that passes the validation of most routes. */
export function sampleOf(schemas: Schemas, given: ProbedSchema | undefined, name: string, source: SampleSource): unknown {
  if (source.values && name in source.values) return source.values[name];
  const schema = given?.$ref ? schemas[given.$ref.split('/').at(-1)!]! : given;
  if (!schema) return undefined;
  const type = Array.isArray(schema.type) ? (schema.type as string[])[0] : schema.type;
  if (schema.enum) return schema.enum[0];
  if (schema.properties) {
    const wanted = Object.entries(schema.properties).filter(([key]) => schema.required?.includes(key) || key in source.references);
    return Object.fromEntries(wanted.map(([key, inner]) => [key, sampleOf(schemas, inner, key, source)]));
  }
  if (type === 'array') return [sampleOf(schemas, schema.items, name, source)];
  if (type === 'boolean') return true;
  if (type === 'number') return 1;
  if (name === 'komorka_id') return source.komorkaId;
  if (schema.format === 'uuid' || name.endsWith('_id')) return source.ids[source.references[name] ?? ''] ?? newId();
  if (/kwota|suma/.test(name)) return '1.00';
  return schema.format === 'date' || /^(dzien|od|do|data)/.test(name) ? source.today : 'tekst próbny';
}
