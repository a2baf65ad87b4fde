import type { Schema } from '../../../shared/api/client.js';
import { apiPages, apiQuery } from '../../../shared/api/query.js';
import type { Tone } from '../../../shared/ui/status-badge.js';

export type Karta = Schema<'KartaPrzedplaconaResponse'>;
export type KartaSzczegoly = Schema<'KartaPrzedplaconaSzczegolyResponse'>;
export type KartaZdarzenie = Schema<'KartaZdarzenieResponse'>;
export type AwariaKart = Schema<'AwariaKartResponse'>;

export const KARTA_STAN = ['zamowiona', 'wydana', 'aktywna', 'zablokowana', 'utracona', 'zastapiona', 'zamknieta'] as const;
export type KartaStan = (typeof KARTA_STAN)[number];
export type Zmiana = Schema<'KartaZdarzenieRequest'>['stan'];
export type AwariaKanal = Schema<'AwariaKartRequest'>['kanal'];
export type AwariaZakres = Schema<'AwariaKartRequest'>['zakres'];
export const AWARIA_KANAL: readonly AwariaKanal[] = ['kasa', 'przelew', 'przekaz'];

/** What may become of a card, by its state. */
export const ZMIANY: Readonly<Record<string, readonly Zmiana[]>> = {
  zamowiona: ['wydana', 'zamknieta'],
  wydana: ['aktywna', 'zablokowana', 'utracona', 'zamknieta'],
  aktywna: ['zablokowana', 'utracona', 'zamknieta'],
  zablokowana: ['aktywna', 'utracona', 'zamknieta'],
  utracona: ['zamknieta'],
};
export const canReplace = (stan: string): boolean => stan === 'utracona' || stan === 'zablokowana';

const TONES: Readonly<Record<string, Tone>> = { aktywna: 'good', zamowiona: 'info', wydana: 'info', zablokowana: 'warn', utracona: 'warn' };
export const cardTone = (stan: string): Tone => TONES[stan] ?? 'neutral';

export const cardsQuery = (stan: KartaStan | undefined) => apiPages('/api/v1/karty', { query: { stan } });
export const cardQuery = (id: string) => apiQuery('/api/v1/karty/{id}', { path: { id } });
export const outagesQuery = (id: string) => apiQuery('/api/v1/listy-wyplat/{id}/awarie-kart', { path: { id } });
