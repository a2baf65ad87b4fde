import type { Schema } from '../../../shared/api/client.js';
import { apiPages, apiQuery } from '../../../shared/api/query.js';

export type Rejestr = Schema<'RejestrSkladekResponse'>;
export type Skladka = Schema<'SkladkaResponse'>;
export type Zmiana = Schema<'ZmianaSkladkiResponse'>;
export type Pominieta = Schema<'PominietaSkladkaResponse'>;
export type Naliczenie = Schema<'NaliczenieSkladekResponse'>;
export type Platnik = Schema<'PlatnikSkladekResponse'>;

export function registersQuery() {
  return apiPages('/api/v1/rejestry-skladek', {});
}

export function registerQuery(id: string) {
  return apiQuery('/api/v1/rejestry-skladek/{id}', { path: { id } });
}

export function linesQuery(id: string, onlyChanges: boolean) {
  return apiPages('/api/v1/rejestry-skladek/{id}/pozycje', { path: { id }, query: { zmiany: onlyChanges || undefined } });
}

/** What the register of the month would say now. */
export function reckoningQuery(miesiac: string) {
  return apiQuery('/api/v1/naliczenia-skladek', { query: { miesiac } });
}

export function payersQuery() {
  return apiQuery('/api/v1/platnicy-skladek', {});
}
