import type { ParameterDefinition } from '@ostoja/law';
import type { FactsSchema } from '@ostoja/facts';

/** One value of a dictionary of the law. */
export interface WartoscSlownika {
  readonly kod: string;
  readonly nazwa: string;
}

/**
 * The parameters hold the dictionaries: `pomoc_spoleczna.dochod.rodzaj.renta` is the value `renta` of `rodzaj-dochodu`. Every word of the
 * name is a segment of the id or an inflected form of one; the last segment is the code.
 */
export function findSlownik(parameters: readonly ParameterDefinition[], slownik: string): readonly WartoscSlownika[] {
  const words = slownik.split('-');
  return parameters.flatMap(({ id, name_pl: nazwa }) => {
    const segments = id.split('.');
    const kod = segments.pop() ?? '';
    return words.every((word) => segments.some((segment) => word.startsWith(segment))) ? [{ kod, nazwa }] : [];
  });
}

/** The schema with the values of its dictionaries, so that a form is a list to choose from; a field without values stays open. */
export function withSlowniki(schema: FactsSchema, valuesOf: (slownik: string) => readonly WartoscSlownika[]): FactsSchema {
  const entries = Object.entries(schema).map(([keyword, value]) => [keyword, keyword === 'properties' ? eachProperty(value, valuesOf) : inner(value, valuesOf)]);
  const values = typeof schema['x-slownik'] === 'string' ? valuesOf(schema['x-slownik']) : [];
  return { ...Object.fromEntries(entries), ...(values.length > 0 && { 'x-wartosci': values }) } as FactsSchema;
}

function eachProperty(properties: unknown, valuesOf: (slownik: string) => readonly WartoscSlownika[]): unknown {
  return Object.fromEntries(Object.entries(properties as Record<string, FactsSchema>).map(([name, field]) => [name, withSlowniki(field, valuesOf)]));
}

function inner(value: unknown, valuesOf: (slownik: string) => readonly WartoscSlownika[]): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? withSlowniki(value as FactsSchema, valuesOf) : value;
}
