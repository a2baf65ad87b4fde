import type { Schema } from '../../../shared/api/client.js';
import { apiQuery } from '../../../shared/api/query.js';

export type Karta = Schema<'KartaUslugiResponse'>;
export type KartaSkrot = Schema<'KartaSkrotResponse'>;
export type WersjaKarty = Schema<'WersjaKartyResponse'>;

/** Cards by plain words; all of them for an empty text. */
export function cardsQuery(szukaj: string) {
  return apiQuery('/api/v1/karty-uslug', { query: szukaj ? { szukaj } : {} });
}

export function cardQuery(kod: string) {
  return apiQuery('/api/v1/karty-uslug/{kod}', { path: { kod } });
}

export const versionsQuery = apiQuery('/api/v1/wersje-kart-uslug', {});
