import type { Schema } from '../../shared/api/client.js';
import { apiPages, apiQuery } from '../../shared/api/query.js';

export type ImportPomost = Schema<'ImportPomostResponse'>;
export type WierszImportu = Schema<'WierszImportuResponse'>;
export type Roznica = Schema<'RoznicaPomostResponse'>;
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

export function differencesQuery(stan: 'w-toku' | 'rozstrzygniete') {
  return apiPages('/api/v1/roznice-pomost', { query: { stan } });
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

const SOON_MS = 1000;
const LATER_MS = 5000;
/** A file of this length is done within seconds. */
const SHORT_FILE = 2000;

/** How long the screen waits before it asks again: a short file every second, a long one less often, one that stands still never. */
export function askAgainAfter(one: Pick<ImportPomost, 'stan' | 'wierszy'> | undefined): number | false {
  if (one === undefined || !isRunning(one)) return false;
  return one.wierszy <= SHORT_FILE ? SOON_MS : LATER_MS;
}

/** The job still works on it. */
export function isRunning({ stan }: Pick<ImportPomost, 'stan'>): boolean {
  return stan === 'sprawdzany' || stan === 'zatwierdzony';
}

/** Share of the lines that are done in the step that runs, in percent. */
export function progressOf({ stan, wierszy, sprawdzono, zapisano, przekazano, wyniki }: ImportPomost): number {
  const [done, all] = stan === 'zatwierdzony' ? [zapisano + przekazano, wyniki.nowy + wyniki.powiazany + wyniki.rozni_sie] : [sprawdzono, wierszy];
  return all === 0 ? 100 : Math.min(100, Math.floor((100 * done) / all));
}
