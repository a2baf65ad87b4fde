import { useQueries, useQuery } from '@tanstack/react-query';
import type { Schema } from './client.js';
import { capitalize } from '../texts/capitalize.js';
import { findDictionary } from '../schema-form/dictionary.js';
import type { Choice, JsonSchema } from '../schema-form/schema.js';
import { apiQuery } from './query.js';

export type Swiadczenie = Schema<'SwiadczenieResponse'>;
export type SwiadczenieSzczegoly = Schema<'SwiadczenieSzczegolyResponse'>;

const HOUR_MS = 3_600_000;

/** Every amount that can be calculated; the list changes with a release only. */
export function useSwiadczenia() {
  return useQuery({ ...apiQuery('/api/v1/swiadczenia', {}), staleTime: HOUR_MS });
}

/** The benefits that a case can decide. */
export function useSwiadczeniaSpraw(): readonly Swiadczenie[] {
  return useSwiadczenia().data?.elementy.filter((one) => one.w_sprawie) ?? [];
}

/** One amount by its code; undefined while the list is on its way. */
export function useSwiadczenie(kod: string | undefined): Swiadczenie | undefined {
  return useSwiadczenia().data?.elementy.find((one) => one.kod === kod);
}

/** One amount with the schema of its facts. */
export function swiadczenieQuery(kod: string) {
  return { ...apiQuery('/api/v1/swiadczenia/{kod}', { path: { kod } }), staleTime: HOUR_MS };
}

/** Name of a benefit by its code; the code itself while the list is on its way. */
export function useSwiadczenieName(): (kod: string) => string {
  const { data } = useSwiadczenia();
  return (kod) => capitalize(data?.elementy.find((one) => one.kod === kod)?.nazwa ?? kod);
}

/** Values of a dictionary of the law, such as the kinds of income, as the benefits that a case can decide know them. */
export function useDictionary(): (name: string) => readonly Choice[] {
  const found = useQueries({ queries: useSwiadczeniaSpraw().map(({ kod }) => swiadczenieQuery(kod)) });
  const schemas = found.flatMap(({ data }) => (data ? [data.fakty as JsonSchema] : []));
  return (name) => findDictionary(schemas, name);
}
