import type { Schema } from '../../../shared/api/client.js';
import { apiQuery } from '../../../shared/api/query.js';

export type Przyznanie = Schema<'PrzyznanieResponse'>;
export type ZlecenieUslug = Schema<'ZlecenieUslugResponse'>;
export type Rozliczenie = Schema<'RozliczeniePozycjaResponse'>;
export type Uslugodawca = Schema<'UslugodawcaResponse'>;
export type Raport = Schema<'RaportUslugResponse'>;
export type WlasneZlecenie = Schema<'ZlecenieUslugodawcyResponse'>;
export type Ubezpieczenie = Schema<'UbezpieczenieResponse'>;
export type StanRozliczenia = '' | 'zgloszone' | 'przyjete' | 'odrzucone';
export type StanUbezpieczenia = '' | 'do-zgloszenia' | 'zgloszone' | 'do-wyrejestrowania' | 'wyrejestrowane';

export function grantsQuery(sprawaId: string) {
  return apiQuery('/api/v1/przyznania', { query: { sprawa_id: sprawaId } });
}

export function ordersQuery(sprawaId: string) {
  return apiQuery('/api/v1/zlecenia-uslug', { query: { sprawa_id: sprawaId } });
}

export function accountsQuery(miesiac: string, stan: StanRozliczenia) {
  return apiQuery('/api/v1/rozliczenia-uslug', { query: { miesiac: miesiac || undefined, stan: stan || undefined } });
}

/** Reports of providers that wait for an answer, or all of a month. */
export function reportsQuery(miesiac: string, stan?: 'zlozony' | 'przyjety' | 'zwrocony') {
  return apiQuery('/api/v1/raporty-uslug', { query: { miesiac: miesiac || undefined, stan } });
}

/** Orders of the provider for which the account acts. */
export function ownOrdersQuery(miesiac: string) {
  return apiQuery('/api/v1/zlecenia-uslugodawcy', { query: { miesiac } });
}

export function providerAccountsQuery(id: string) {
  return apiQuery('/api/v1/uslugodawcy/{id}/konta', { path: { id } });
}

export function providersQuery() {
  return apiQuery('/api/v1/uslugodawcy', {});
}

export function insuranceQuery(stan: StanUbezpieczenia) {
  return apiQuery('/api/v1/ubezpieczenia', { query: { stan: stan || undefined } });
}
