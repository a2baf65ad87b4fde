import type { ActInput, Schema } from '../../../shared/api/client.js';
import { apiQuery } from '../../../shared/api/query.js';

export type Kontrakt = Schema<'KontraktResponse'>;
export type WersjaKontraktu = Schema<'WersjaKontraktuResponse'>;
export type ZdarzenieKontraktu = Schema<'ZdarzenieKontraktuResponse'>;
export type DraftBody = ActInput<'put', '/api/v1/kontrakty-socjalne/{id}/szkic'>['body'];

export function contractQuery(id: string) {
  return apiQuery('/api/v1/kontrakty-socjalne/{id}', { path: { id } });
}

/** The members of the household today, so that a contract may bind them. */
export function householdQuery(osobaId: string) {
  return apiQuery('/api/v1/osoby/{id}/gospodarstwa', { path: { id: osobaId } });
}
