import { postTo, type Schema } from '../../shared/api/client.js';
import { apiQuery } from '../../shared/api/query.js';
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
