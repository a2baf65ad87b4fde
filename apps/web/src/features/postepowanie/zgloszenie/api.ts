import type { Schema } from '../../../shared/api/client.js';
import { apiQuery } from '../../../shared/api/query.js';

export type ZgloszenieAkta = Schema<'ZgloszenieAktaResponse'>;

export function reportQuery(id: string) {
  return apiQuery('/api/v1/zgloszenia/{id}', { path: { id } });
}
