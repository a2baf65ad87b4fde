import type { Schema } from '../../../shared/api/client.js';
import { apiQuery } from '../../../shared/api/query.js';

export type Reprezentacja = Schema<'ReprezentacjaResponse'>;
export type Przedstawiciel = Schema<'PrzedstawicielResponse'>;
export type Ograniczenie = Schema<'OgraniczenieStronyResponse'>;
export type Wylaczenie = Schema<'WylaczenieResponse'>;
export type Propozycja = Schema<'PropozycjaWylaczeniaResponse'>;

export type Strony = Schema<'StronySprawyResponse'>;
export type Strona = Schema<'StronaResponse'>;

export const partiesQuery = (id: string) => apiQuery('/api/v1/sprawy/{id}/strony', { path: { id } });
export const passagesQuery = (id: string) => apiQuery('/api/v1/sprawy/{id}/czynnosci-pilne', { path: { id } });
export const representationQuery = (id: string) => apiQuery('/api/v1/sprawy/{id}/przedstawiciele', { path: { id } });
export const exclusionsQuery = (id: string) => apiQuery('/api/v1/sprawy/{id}/wylaczenia', { path: { id } });
export const hintsQuery = (id: string) => apiQuery('/api/v1/sprawy/{id}/propozycje-wylaczen', { path: { id } });
export const historyQuery = (id: string) => apiQuery('/api/v1/sprawy/{id}/przydzialy', { path: { id } });
