import type { Schema } from '../../../shared/api/client.js';
import { apiPages, apiQuery, apiSearchPages } from '../../../shared/api/query.js';

export type ListaOdbioru = Schema<'ListaOdbioruResponse'>;
export type OdbiorPozycja = Schema<'OdbiorPozycjaResponse'>;
export type DowodKasowy = Schema<'DowodKasowyResponse'>;
export type RaportKasowy = Schema<'RaportKasowyResponse'>;
export type Nieodebrane = Schema<'NieodebraneResponse'>;
export type OdbiorStan = 'do-przyjecia' | 'otwarta' | 'zamknieta';

export const ODBIOR_STAN: readonly OdbiorStan[] = ['do-przyjecia', 'otwarta', 'zamknieta'];
export const DOKUMENT = ['dowod-osobisty', 'paszport', 'karta-pobytu', 'inny'] as const;
export type Dokument = (typeof DOKUMENT)[number];
const LINES = 50;

export function collectionsQuery(stan: OdbiorStan) {
  return apiPages('/api/v1/listy-odbioru', { query: { stan } });
}

export function collectionQuery(id: string) {
  return apiQuery('/api/v1/listy-odbioru/{id}', { path: { id } });
}

/** What is typed to find a payment stands in no address. */
export function collectionLinesQuery(id: string, tekst: string) {
  return apiSearchPages('/api/v1/listy-odbioru/{id}/wyszukiwania', { path: { id }, body: { limit: LINES, ...(tekst && { tekst }) } });
}

export function cashReportQuery(dzien: string) {
  return apiQuery('/api/v1/raporty-kasowe/{dzien}', { path: { dzien } });
}

export function receiptsQuery(dzien: string) {
  return apiPages('/api/v1/raporty-kasowe/{dzien}/dowody', { path: { dzien } });
}

export function uncollectedQuery() {
  return apiPages('/api/v1/nieodebrane-wyplaty', {});
}
