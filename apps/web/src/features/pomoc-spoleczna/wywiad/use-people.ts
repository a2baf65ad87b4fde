import { useQueries, useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../../shared/api/query.js';
import { personName } from '../../../shared/person/api.js';
import type { Choice } from '../../../shared/schema-form/schema.js';

/** People whom an interview speaks of: those of the recorded household and those whom the interview itself adds. */
export function usePeople(osobaId: string, added: readonly string[]): readonly Choice[] {
  const households = useQuery(apiQuery('/api/v1/osoby/{id}/gospodarstwa', { path: { id: osobaId } })).data?.elementy ?? [];
  const known = new Map(households.flatMap(({ czlonkowie }) => czlonkowie.filter((one) => one.do === null).map((one) => [one.osoba_id, nameWithYear(one)] as const)));
  const missing = [...new Set([osobaId, ...added])].filter((id) => id && !known.has(id));
  const identities = useQueries({ queries: missing.map((id) => apiQuery('/api/v1/osoby/{id}', { path: { id } })) });
  for (const { data } of identities) if (data) known.set(data.id, nameWithYear(data));
  return [...known].map(([kod, nazwa]) => ({ kod, nazwa }));
}

/** Father and son may bear one name. */
function nameWithYear(person: { readonly imie: string; readonly nazwisko: string; readonly data_urodzenia: string | null }): string {
  return person.data_urodzenia ? `${personName(person)} (${person.data_urodzenia.slice(0, 4)})` : personName(person);
}
