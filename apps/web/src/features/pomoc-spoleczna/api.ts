import type { ActInput, Schema } from '../../shared/api/client.js';
import { apiQuery } from '../../shared/api/query.js';

export type Wywiad = Schema<'WywiadResponse'>;
export type WywiadPozycja = Schema<'WywiadPozycjaResponse'>;
export type DraftBody = ActInput<'put', '/api/v1/wywiady/{id}'>['body'];

export function interviewQuery(id: string) {
  return apiQuery('/api/v1/wywiady/{id}', { path: { id } });
}

export function caseInterviewsQuery(sprawaId: string) {
  return apiQuery('/api/v1/wywiady', { query: { sprawa_id: sprawaId } });
}

export function personInterviewsQuery(osobaId: string) {
  return apiQuery('/api/v1/wywiady', { query: { osoba_id: osobaId } });
}

export function caseQuery(sprawaId: string) {
  return apiQuery('/api/v1/sprawy/{id}', { path: { id: sprawaId } });
}
