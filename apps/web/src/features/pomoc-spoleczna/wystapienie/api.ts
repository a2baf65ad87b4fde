import type { Schema } from '../../../shared/api/client.js';
import { apiQuery } from '../../../shared/api/query.js';

export type Wystapienie = Schema<'WystapienieResponse'>;

/** Orders to other centres that wait for an answer. */
export function requestsQuery() {
  return apiQuery('/api/v1/wystapienia-o-wywiad', { query: {} });
}

/** All orders of a case. */
export function caseRequestsQuery(sprawaId: string) {
  return apiQuery('/api/v1/wystapienia-o-wywiad', { query: { sprawa_id: sprawaId, odpowiedziane: true } });
}
