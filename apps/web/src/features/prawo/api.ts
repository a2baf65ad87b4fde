import { postTo, type Schema } from '../../shared/api/client.js';
import { apiPages, apiQuery } from '../../shared/api/query.js';
import { formatDate } from '../../shared/format/date.js';
import { texts } from '../../shared/result/texts.js';

export type Rozpoznanie = Schema<'RozpoznanieResponse'>;
export type RozpoznaneSwiadczenie = Schema<'RozpoznaneSwiadczenieResponse'>;
export type Kalkulacja = Schema<'KalkulacjaResponse'>;
export type ObliczenieTerminu = Schema<'ObliczenieTerminuResponse'>;
export type Ocena = Schema<'OcenaResponse'>;
/** What the three kinds of definitions have in common: the schema of the facts and a worked example. */
export type Definition = Pick<Schema<'SwiadczenieSzczegolyResponse'>, 'kod' | 'fakty' | 'przyklad' | 'na_dzien_przykladu'>;

const HOUR_MS = 3_600_000;

/** Definitions change with a release only. */
export const termsQuery = { ...apiQuery('/api/v1/terminy', {}), staleTime: HOUR_MS };
export const rulesQuery = { ...apiQuery('/api/v1/zasady', {}), staleTime: HOUR_MS };

export function termQuery(kod: string) {
  return { ...apiQuery('/api/v1/terminy/{kod}', { path: { kod } }), staleTime: HOUR_MS };
}

export function ruleQuery(kod: string) {
  return { ...apiQuery('/api/v1/zasady/{kod}', { path: { kod } }), staleTime: HOUR_MS };
}


/** What an answer was computed from, so that it can be checked later. */
export function sourceLine({ wersja_reguly, skrot_parametrow }: { readonly wersja_reguly: string; readonly skrot_parametrow: string }): string {
  return `${texts.rule} ${formatDate(wersja_reguly)} · ${texts.hash} ${skrot_parametrow}`;
}

/** The questions of the screening, as a schema. */
export const screeningFormQuery = { ...apiQuery('/api/v1/rozpoznanie', {}), staleTime: HOUR_MS };

/** Screens a situation for today; the server keeps nothing. */
export function screenSituation(answers: unknown): Promise<Rozpoznanie> {
  return postTo<Rozpoznanie>('/api/v1/rozpoznanie', answers);
}

export type Parametr = Schema<'ParametrUstawowyResponse'>;
export type WartoscWOkresie = Schema<'WartoscWOkresieResponse'>;
export type WartoscParametru = Schema<'WartoscParametruResponse'>;
export type ZmianaWartosci = Schema<'ZmianaWartosciResponse'>;
export type AlarmParametru = Schema<'AlarmParametruResponse'>;

interface ParameterFilter {
  readonly domena: string;
  readonly na_dzien: string;
  readonly szukaj: string;
}

/** Parameters with their value on a day. */
export function parametersQuery({ domena, na_dzien, szukaj }: ParameterFilter) {
  return apiPages('/api/v1/parametry', { query: { domena: domena || undefined, na_dzien: na_dzien || undefined, szukaj: szukaj.trim() || undefined, limit: 30 } });
}

/** One parameter with every value it ever had. */
export function parameterQuery(id: string) {
  return apiQuery('/api/v1/parametry/{id}', { path: { id } });
}

/** Values that are missing, end soon or should have been indexed. */
export const alarmsQuery = apiQuery('/api/v1/alarmy-parametrow', {});

/** Values loaded by the centre, in one state. */
export function loadedValuesQuery(stan: string) {
  return apiPages('/api/v1/wartosci-parametrow', { query: { stan } });
}
