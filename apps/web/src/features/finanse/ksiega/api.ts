import type { Schema } from '../../../shared/api/client.js';
import { apiPages, apiQuery } from '../../../shared/api/query.js';
import type { JournalSearch } from './journal-search.js';

export type Obroty = Schema<'ObrotyWierszResponse'>;
export type Operacja = Schema<'OperacjaKsiegowaResponse'>;
export type OperacjaSzczegoly = Schema<'OperacjaKsiegowaSzczegolyResponse'>;
export type Zapis = Schema<'ZapisKsiegowyResponse'>;
export type Korekta = Schema<'KorektaKsiegowaResponse'>;
export type Miesiac = Schema<'MiesiacKsiegowyResponse'>;
export type Rb28sWiersz = Schema<'Rb28sWierszResponse'>;
export type WierszRoczny = Schema<'WierszRocznyResponse'>;
export type Wedlug = 'konto' | 'linia' | 'komorka';

export interface BalancesQuestion {
  readonly od: string;
  readonly do: string;
  readonly wedlug: Wedlug;
  readonly konto?: string;
  readonly komorka_id?: string;
}

export const balancesQuery = (question: BalancesQuestion) => apiQuery('/api/v1/obroty-ksiegi', { query: question });
export const accountsQuery = () => ({ ...apiQuery('/api/v1/konta-ksiegowe', {}), staleTime: 3_600_000 });
export const journalQuery = (search: JournalSearch) => apiPages('/api/v1/operacje-ksiegowe', { query: search });
export const operationQuery = (id: string) => apiQuery('/api/v1/operacje-ksiegowe/{id}', { path: { id } });
export const correctionsQuery = (stan: 'zgloszona' | undefined) => apiPages('/api/v1/korekty-ksiegowe', { query: { stan } });
export const monthsQuery = () => apiPages('/api/v1/miesiace-ksiegowe', { query: {} });
export const monthQuery = (miesiac: string) => apiQuery('/api/v1/miesiace-ksiegowe/{miesiac}', { path: { miesiac } });
export const reportQuery = (query: { readonly miesiac: string; readonly wedlug: 'linia' | 'komorka' }) => apiQuery('/api/v1/sprawozdania-rb28s', { query });
export const yearQuery = (rok: number) => apiQuery('/api/v1/sprawozdania-roczne/{rok}', { path: { rok }, query: {} });
