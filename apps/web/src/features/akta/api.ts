import type { Schema } from '../../shared/api/client.js';
import { apiPages, apiQuery } from '../../shared/api/query.js';

export type Pismo = Schema<'PismoResponse'>;
export type Karta = Schema<'KartaResponse'>;
export type Plik = Schema<'PlikResponse'>;
export type Udostepnienie = Schema<'UdostepnienieResponse'>;

export function pismoQuery(id: string) {
  return apiQuery('/api/v1/rejestr-pism/{id}', { path: { id } });
}

export type PrzekazaniePisma = Schema<'PrzekazaniePismaResponse'>;

export function forwardingsQuery(id: string) {
  return apiQuery('/api/v1/rejestr-pism/{id}/przekazania', { path: { id } });
}

export function aktaQuery(sprawaId: string) {
  return apiPages('/api/v1/sprawy/{id}/akta', { path: { id: sprawaId } });
}

export function viewingsQuery(sprawaId: string) {
  return apiQuery('/api/v1/sprawy/{id}/udostepnienia', { path: { id: sprawaId } });
}
