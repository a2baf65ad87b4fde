import type { SwiadczenieSzczegoly } from '../../../shared/api/swiadczenia.js';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';

/** The part of the facts that the worker chooses, because no evidence says it: hours, place, price. */
export function scopeSchema({ zakres, fakty }: Pick<SwiadczenieSzczegoly, 'zakres' | 'fakty'>): JsonSchema {
  const { properties = {}, required = [] } = fakty as JsonSchema;
  return {
    type: 'object',
    properties: Object.fromEntries(zakres.flatMap((name) => (properties[name] ? [[name, properties[name]]] : []))),
    required: required.filter((name) => zakres.includes(name)),
  };
}
