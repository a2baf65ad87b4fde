import type { Schema } from '../../../shared/api/client.js';
import { apiPages, apiQuery } from '../../../shared/api/query.js';

export type Wyciag = Schema<'WyciagResponse'>;
export type Wpis = Schema<'WpisWyciaguResponse'>;
export type Zwrot = Schema<'ZwrotWyplatyResponse'>;
export type Uzgodnienie = Schema<'UzgodnienieResponse'>;
export type WDrodze = Schema<'WDrodzeResponse'>;
export type PoSmierci = Schema<'WyplataPoSmierciResponse'>;
export type Wniosek = Schema<'WniosekDoBankuResponse'>;

export const statementsQuery = () => apiPages('/api/v1/wyciagi', {});
export const statementQuery = (id: string) => apiQuery('/api/v1/wyciagi/{id}', { path: { id } });
export const entriesQuery = (id: string) => apiPages('/api/v1/wyciagi/{id}/wpisy', { path: { id } });
export const unknownQuery = () => apiPages('/api/v1/wpisy-wyciagow', {});
export const reconciliationQuery = () => apiPages('/api/v1/uzgodnienia', {});
export const balancesQuery = () => apiQuery('/api/v1/uzgodnienia/salda', {});
export const deathsQuery = () => apiQuery('/api/v1/wyplaty-po-smierci', {});
export const requestsQuery = () => apiPages('/api/v1/wnioski-do-bankow', {});
export const returnsQuery = (stan: 'otwarte' | 'wszystkie') => apiPages('/api/v1/zwroty-wyplat', { query: { stan } });
export const sentListsQuery = () => apiPages('/api/v1/listy-wyplat', { query: { stan: 'wyslana' } });
