import { useQuery } from '@tanstack/react-query';
import type { Schema } from './client.js';
import { capitalize } from '../texts/capitalize.js';
import { findDictionary } from '../schema-form/dictionary.js';
import type { Choice, JsonSchema } from '../schema-form/schema.js';
import { apiQuery } from './query.js';

export type Swiadczenie = Schema<'SwiadczenieResponse'>;

/** Every benefit definition; the list changes with a release only. */
export function useSwiadczenia() {
  return useQuery({ ...apiQuery('/api/v1/swiadczenia', {}), staleTime: 3_600_000 });
}

/** Name of a benefit by its code; the code itself while the list is on its way. */
export function useSwiadczenieName(): (kod: string) => string {
  const { data } = useSwiadczenia();
  return (kod) => capitalize(data?.elementy.find((one) => one.kod === kod)?.nazwa ?? kod);
}

/** Values of a dictionary of the law, such as the kinds of income. */
export function useDictionary(): (name: string) => readonly Choice[] {
  const schemas = useSwiadczenia().data?.elementy.map((one) => one.fakty as JsonSchema) ?? [];
  return (name) => findDictionary(schemas, name);
}
