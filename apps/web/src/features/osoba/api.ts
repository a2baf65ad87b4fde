import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../../shared/api/client.js';
import { useMay } from '../../shared/api/me.js';
import { apiQuery } from '../../shared/api/query.js';

export type Osoba = Schema<'OsobaResponse'>;
export type Kartoteka = Schema<'KartotekaResponse'>;
export type Dowod = Schema<'DowodResponse'>;
export type Gospodarstwo = Schema<'GospodarstwoResponse'>;
export type Czlonek = Schema<'CzlonekResponse'>;

/** The identity of a person: neutral, and known to the whole centre. */
export function personQuery(id: string) {
  return apiQuery('/api/v1/osoby/{id}', { path: { id } });
}

/** The file of a person, now or as it was recorded at an instant. */
export function kartotekaQuery(id: string, naChwile?: string) {
  return apiQuery('/api/v1/osoby/{id}/kartoteka', { path: { id }, query: { na_chwile: naChwile } });
}

/** The file for whoever may read it; accounting reads the identity only. */
export function useKartoteka(id: string, naChwile?: string) {
  const may = useMay();
  return useQuery({ ...kartotekaQuery(id, naChwile), enabled: may('osoba:dane:read') });
}
