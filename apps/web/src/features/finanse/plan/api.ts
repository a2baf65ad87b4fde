import type { Schema } from '../../../shared/api/client.js';
import { apiPages, apiQuery } from '../../../shared/api/query.js';

export type LiniaPlanu = Schema<'LiniaPlanuResponse'>;
export type Dokument = Schema<'DokumentPlanuResponse'>;
export type DokumentSzczegoly = Schema<'DokumentPlanuSzczegolyResponse'>;
export type PozycjaPlanu = Schema<'PozycjaPlanuResponse'>;
export type Limit = Schema<'LimitWydatkowResponse'>;
export type Przekroczenie = Schema<'PrzekroczeniePlanuResponse'>;
export type PrognozaLinii = Schema<'PrognozaLiniiResponse'>;

/** A line of the budget as the API names it. */
export type Linia = Pick<LiniaPlanu, 'dzial' | 'rozdzial' | 'paragraf' | 'zrodlo'>;

export const planQuery = (rok: number) => apiQuery('/api/v1/plany-finansowe/{rok}', { path: { rok } });
export const documentsQuery = (rok: number) => apiPages('/api/v1/dokumenty-planu', { query: { rok } });
export const documentQuery = (id: string) => apiQuery('/api/v1/dokumenty-planu/{id}', { path: { id } });
export const limitsQuery = (rok: number) => apiQuery('/api/v1/limity-wydatkow', { query: { rok } });
export const overrunsQuery = (rok: number) => apiQuery('/api/v1/przekroczenia-planu', { query: { rok } });
export const forecastQuery = (rok: number) => apiQuery('/api/v1/prognozy-wydatkow', { query: { rok } });

/** The line in one text: 852-85214-3110. */
export const lineCode = ({ dzial, rozdzial, paragraf }: Linia): string => `${dzial}-${rozdzial}-${paragraf}`;

/** Key of a line with its source and unit. */
export const lineKey = (line: Linia & { readonly komorka_id?: string | null }): string => `${lineCode(line)} ${line.zrodlo} ${line.komorka_id ?? ''}`;
