import { useQueries } from '@tanstack/react-query';
import { apiQuery } from '../../../shared/api/query.js';

/** Names of the persons whom a contract binds, by id. */
export function usePartyNames(ids: readonly string[]): (id: string) => string {
  const people = useQueries({ queries: ids.map((id) => apiQuery('/api/v1/osoby/{id}', { path: { id } })) });
  return (id) => {
    const found = people[ids.indexOf(id)]?.data;
    return found ? `${found.imie} ${found.nazwisko}` : '…';
  };
}
