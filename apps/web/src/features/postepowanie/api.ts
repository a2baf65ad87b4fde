import type { Schema } from '../../shared/api/client.js';
import { apiPages, apiQuery } from '../../shared/api/query.js';
import type { WorklistSearch } from './lista/worklist-search.js';

export type SprawaPozycja = Schema<'SprawaPozycjaResponse'>;
export type Akta = Schema<'SprawaAktaResponse'>;
export type Postepowanie = Schema<'PostepowanieResponse'>;
export type Termin = Schema<'TerminResponse'>;
export type Zdarzenie = Schema<'ZdarzenieResponse'>;
export type Czynnosc = Schema<'CzynnoscResponse'>;

/** Cases by their nearest deadline. */
export function worklistQuery({ zakres, stan, swiadczenie, zamkniete, system }: WorklistSearch) {
  return apiPages('/api/v1/sprawy', {
    query: { moje: zakres !== 'jednostka', stan, swiadczenie_kod: swiadczenie, zamkniete: zamkniete || undefined, system_prowadzacy: system, sort: 'termin' },
  });
}

export function countsQuery({ zakres, swiadczenie, zamkniete, system }: WorklistSearch) {
  return apiQuery('/api/v1/sprawy/liczba', { query: { moje: zakres !== 'jednostka', swiadczenie_kod: swiadczenie, zamkniete: zamkniete || undefined, system_prowadzacy: system } });
}

export function personCasesQuery(osobaId: string) {
  return apiPages('/api/v1/sprawy', { query: { osoba_id: osobaId, zamkniete: true, sort: 'otwarta' } });
}

export function aktaQuery(id: string) {
  return apiQuery('/api/v1/sprawy/{id}', { path: { id } });
}

/** Proceedings that go on, newest first; the last one when none does. A partial decision leaves two. */
export function runningPostepowania(akta: Akta): readonly Postepowanie[] {
  const running = akta.postepowania.filter((one) => one.zakonczone === null).reverse();
  return running.length > 0 ? running : akta.postepowania.slice(-1);
}

/** The proceeding that runs now, else the last one. */
export function currentPostepowanie(akta: Akta): Postepowanie | undefined {
  return akta.postepowania.findLast((one) => one.zakonczone === null) ?? akta.postepowania.at(-1);
}
