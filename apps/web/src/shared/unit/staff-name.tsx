import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../api/query.js';

/** Name of a person of the staff by id; nothing personal of a client is in it, so it is kept for an hour. */
export function StaffName({ id }: { readonly id: string }) {
  const { data } = useQuery({ ...apiQuery('/api/v1/uzytkownicy/{id}', { path: { id } }), staleTime: 3_600_000, retry: false });
  return <>{data ? `${data.imie} ${data.nazwisko}`.trim() : '…'}</>;
}
