import { useQuery } from '@tanstack/react-query';
import type { Schema } from './client.js';
import { today } from '../format/date.js';
import { apiQuery } from './query.js';

export type Me = Schema<'JaResponse'>;

/** Who is signed in: name, roles with their units, permissions, and the day that the server counts as today. */
export const meQuery = apiQuery('/api/v1/ja', {});

export function useMe() {
  return useQuery({ ...meQuery, staleTime: 300_000 });
}

/** May the signed-in person do this somewhere? The server decides on the record; this only keeps useless buttons away. */
export function useMay(): (permission: string) => boolean {
  const { data } = useMe();
  return (permission) => data?.uprawnienia.includes(permission) ?? false;
}

/** The day that the server counts as today; that of this computer only until the server has said. */
export function useToday(): string {
  return useMe().data?.dzis ?? today();
}
