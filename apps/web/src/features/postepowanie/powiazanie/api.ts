import type { Schema } from '../../../shared/api/client.js';
import { apiQuery } from '../../../shared/api/query.js';

export type Powiazanie = Schema<'PowiazanieResponse'>;

/** Ties of a case, seen from it. */
export function tiesQuery(sprawaId: string) {
  return apiQuery('/api/v1/sprawy/{id}/powiazania', { path: { id: sprawaId } });
}
