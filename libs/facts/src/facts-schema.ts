import { DECORATORS } from '@nestjs/swagger';

/** A JSON Schema (2020-12) of the facts of a benefit, from which a client draws its form. */
export interface FactsSchema {
  readonly [keyword: string]: unknown;
}

type Constructor = new () => object;
type FieldType = Constructor | (() => Constructor) | string;
interface FieldOptions {
  readonly type?: FieldType;
  readonly isArray?: boolean;
  readonly required?: boolean;
  /** Swagger itself describes the items of a list of choices. */
  readonly items?: FactsSchema;
  readonly [keyword: string]: unknown;
}

const PRIMITIVES = new Map<unknown, string>([[String, 'string'], [Boolean, 'boolean'], [Number, 'number']]);
const LIST_KEYWORDS = new Set(['minItems', 'maxItems', 'uniqueItems', 'title', 'description', 'example', 'default']);

/** Reads the class that also validates the request and writes OpenAPI, so that form, check and document cannot differ. */
export function factsSchema(facts: Constructor): FactsSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...objectSchema(facts) };
}

function objectSchema(facts: Constructor): FactsSchema {
  const prototype = facts.prototype as object;
  const names = ((Reflect.getMetadata(DECORATORS.API_MODEL_PROPERTIES_ARRAY, prototype) ?? []) as string[]).map((name) => name.slice(1));
  const fields = names.map((name) => [name, Reflect.getMetadata(DECORATORS.API_MODEL_PROPERTIES, prototype, name) as FieldOptions] as const);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map(([name, options]) => [name, fieldSchema(options)])),
    required: fields.filter(([, options]) => options.required).map(([name]) => name),
  };
}

function fieldSchema({ type, isArray, required: _, example, items, ...keywords }: FieldOptions): FactsSchema {
  const stated = Object.entries({ ...keywords, examples: example === undefined ? undefined : [example] }).filter(([, value]) => value !== undefined);
  if (!isArray) return { ...typeSchema(type), ...Object.fromEntries(stated) };
  const forList = stated.filter(([keyword]) => LIST_KEYWORDS.has(keyword) || keyword === 'examples');
  const forItem = stated.filter(([keyword]) => !LIST_KEYWORDS.has(keyword) && keyword !== 'examples');
  return { type: 'array', items: { ...(items ?? typeSchema(type)), ...Object.fromEntries(forItem) }, ...Object.fromEntries(forList) };
}

function typeSchema(type: FieldType | undefined): FactsSchema {
  if (type === undefined) return {};
  if (typeof type === 'string') return { type };
  const primitive = PRIMITIVES.get(type);
  if (primitive) return { type: primitive };
  return objectSchema(isClass(type) ? type : type());
}

/** A lazy reference is an arrow function, which has no prototype. */
function isClass(type: Constructor | (() => Constructor)): type is Constructor {
  return type.prototype !== undefined;
}
