import type { Schema } from '../../shared/api/client.js';
import { apiAll, apiPages, apiQuery } from '../../shared/api/query.js';

export type Uzytkownik = Schema<'UzytkownikResponse'>;
export type Przydzial = Schema<'PrzydzialResponse'>;
export type Zastepstwo = Schema<'ZastepstwoResponse'>;

export interface UserFilters {
  readonly komorka_id?: string;
  readonly rola?: string;
  readonly aktywny?: boolean;
}

export function usersQuery(filters: UserFilters) {
  return apiPages('/api/v1/uzytkownicy', { query: filters });
}

export function userQuery(id: string) {
  return apiQuery('/api/v1/uzytkownicy/{id}', { path: { id } });
}

export function assignmentsQuery(uzytkownikId: string) {
  return apiPages('/api/v1/przydzialy', { query: { uzytkownik_id: uzytkownikId } });
}

export const substitutionsQuery = apiPages('/api/v1/zastepstwa', {});
export const staffQuery = apiAll('/api/v1/uzytkownicy', { query: { aktywny: true } });

export function fullName({ imie, nazwisko }: Pick<Uzytkownik, 'imie' | 'nazwisko'>): string {
  return [nazwisko, imie].filter(Boolean).join(' ');
}
