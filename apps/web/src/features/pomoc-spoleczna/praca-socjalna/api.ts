import type { Schema } from '../../../shared/api/client.js';
import { apiPages, apiQuery } from '../../../shared/api/query.js';

export type Usluga = Schema<'UslugaResponse'>;
export type Notatka = Schema<'NotatkaResponse'>;
export type ZdarzenieChronologii = Schema<'ZdarzenieChronologiiResponse'>;
export type LiczbyUslug = Schema<'LiczbyUslugResponse'>;
export type Zajecia = Schema<'PracaGrupowaResponse'>;
export type LiczbyZajec = Schema<'LiczbyZajecResponse'>;
export type LiczbyKontraktow = Schema<'LiczbyKontraktowResponse'>;
export type KontraktPozycja = Schema<'KontraktPozycjaResponse'>;
export type TerminKontraktu = Schema<'TerminKontraktuResponse'>;

/** The dictionary of services on a day; it changes with the law only. */
export function serviceKindsQuery(dzien?: string) {
  return { ...apiQuery('/api/v1/praca-socjalna/rodzaje-uslug', { query: { dzien } }), staleTime: 3_600_000 };
}

export function personServicesQuery(osobaId: string) {
  return apiPages('/api/v1/praca-socjalna/uslugi', { query: { osoba_id: osobaId, limit: 20 } });
}

export function myServicesQuery() {
  return apiPages('/api/v1/praca-socjalna/uslugi', { query: { moje: true, limit: 20 } });
}

export function notesQuery(osobaId: string) {
  return apiPages('/api/v1/praca-socjalna/notatki', { query: { osoba_id: osobaId, limit: 20 } });
}

export function noteQuery(id: string) {
  return apiQuery('/api/v1/praca-socjalna/notatki/{id}', { path: { id } });
}

export function personContractsQuery(osobaId: string) {
  return apiPages('/api/v1/kontrakty-socjalne', { query: { osoba_id: osobaId, limit: 50 } });
}

export function contractDaysQuery(moje: boolean) {
  return apiQuery('/api/v1/terminy-kontraktow', { query: { moje } });
}

export function chronologyQuery(osobaId: string, rodzaje: string) {
  return apiPages('/api/v1/osoby/{id}/chronologia', { path: { id: osobaId }, query: { rodzaje: (rodzaje || undefined) as never, limit: 50 } });
}

/** The dictionary of work with groups; it changes with the law only. */
export function groupKindsQuery() {
  return { ...apiQuery('/api/v1/praca-socjalna/rodzaje-zajec', {}), staleTime: 3_600_000 };
}

export function groupWorkQuery(okres: Okres) {
  return apiQuery('/api/v1/praca-socjalna/zajecia', { query: okres });
}

export interface Okres {
  readonly od: string;
  readonly do: string;
  readonly komorka_id?: string;
}

export function summaryQuery(okres: Okres) {
  return apiQuery('/api/v1/praca-socjalna/zestawienia', { query: okres });
}

export function summaryPersonsQuery(okres: Okres, rodzaj: string | undefined) {
  return apiPages('/api/v1/praca-socjalna/zestawienia/osoby', { query: { ...okres, rodzaj, limit: 50 } });
}
