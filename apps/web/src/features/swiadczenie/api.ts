import type { Schema } from '../../shared/api/client.js';
import { apiQuery } from '../../shared/api/query.js';

export type Obliczenie = Schema<'ObliczenieResponse'>;
export type ObliczenieSkrot = Schema<'ObliczenieSkrotResponse'>;

export function calculationsQuery(postepowanieId: string) {
  return apiQuery('/api/v1/postepowania/{id}/obliczenia', { path: { id: postepowanieId } });
}

/** A calculation: whole, or as a person of the household may see it. */
export function calculationQuery(id: string, odbiorcaId: string) {
  return apiQuery('/api/v1/obliczenia/{id}', { path: { id }, query: { odbiorca_id: odbiorcaId || undefined } });
}
