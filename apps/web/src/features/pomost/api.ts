import type { Schema } from '../../shared/api/client.js';
import { apiPages, apiQuery } from '../../shared/api/query.js';

export type ImportPomost = Schema<'ImportPomostResponse'>;
export type WierszImportu = Schema<'WierszImportuResponse'>;
export type Porownanie = Schema<'PorownanieListResponse'>;
export type PorownanieSzczegoly = Schema<'PorownanieListSzczegolyResponse'>;
export type PozycjaPorownania = Schema<'PozycjaPorownaniaResponse'>;
export type DecyzjaPomost = Schema<'DecyzjaPomostResponse'>;

export const RODZAJE = ['osoby', 'decyzje', 'wyplaty'] as const;
export const WYNIKI = ['blad', 'rozni-sie', 'nowy', 'powiazany', 'bez-zmian'] as const;
export type Wynik = (typeof WYNIKI)[number];

export function importsQuery() {
  return apiQuery('/api/v1/importy-pomost', {});
}

export function importQuery(id: string) {
  return apiQuery('/api/v1/importy-pomost/{id}', { path: { id } });
}

export function linesQuery(id: string, wynik: Wynik | undefined) {
  return apiPages('/api/v1/importy-pomost/{id}/wiersze', { path: { id }, query: { wynik } });
}

export function comparisonsQuery() {
  return apiQuery('/api/v1/porownania-list', {});
}

export function comparisonQuery(id: string) {
  return apiQuery('/api/v1/porownania-list/{id}', { path: { id } });
}

export function decisionQuery(sprawaId: string) {
  return apiQuery('/api/v1/sprawy/{id}/decyzja-pomost', { path: { id: sprawaId } });
}

/** The job still works on it: the screen asks again. */
export function isRunning({ stan }: Pick<ImportPomost, 'stan'>): boolean {
  return stan === 'sprawdzany' || stan === 'zatwierdzony';
}

/** Share of the lines that are done in the step that runs, in percent. */
export function progressOf({ stan, wierszy, sprawdzono, zapisano, wyniki }: ImportPomost): number {
  const [done, all] = stan === 'zatwierdzony' ? [zapisano, wyniki.nowy + wyniki.powiazany] : [sprawdzono, wierszy];
  return all === 0 ? 100 : Math.min(100, Math.floor((100 * done) / all));
}
