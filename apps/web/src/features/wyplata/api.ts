import type { Schema } from '../../shared/api/client.js';
import { apiPages, apiQuery } from '../../shared/api/query.js';

export type Lista = Schema<'ListaResponse'>;
export type ListaSzczegoly = Schema<'ListaSzczegolyResponse'>;
export type Pozycja = Schema<'PozycjaResponse'>;
export type Klasyfikacja = Schema<'KlasyfikacjaResponse'>;
export type Wyplata = Schema<'WyplataResponse'>;
export type Tytul = Schema<'TytulResponse'>;
export type CzynnoscListy = Schema<'CzynnoscListyResponse'>;

/** Stages of a list, in their order. */
export const LISTA_STAN = ['przygotowana', 'sprawdzona-merytorycznie', 'sprawdzona-rachunkowo', 'skontrolowana', 'zatwierdzona', 'podpisana', 'wyslana'] as const;
export type ListaStan = (typeof LISTA_STAN)[number];

export function listsQuery(stan: ListaStan | undefined) {
  return apiPages('/api/v1/listy-wyplat', { query: { stan } });
}

/** The list with its sums; its items come in pages, whose cursor stands one level deeper than elsewhere. */
export function listQuery(id: string) {
  return {
    ...apiPages('/api/v1/listy-wyplat/{id}', { path: { id } }),
    getNextPageParam: (last: ListaSzczegoly) => last.pozycje.nastepny,
  };
}

export function titlesQuery(osobaId: string) {
  return apiPages('/api/v1/tytuly', { query: { osoba_id: osobaId } });
}

export function paymentsQuery(osobaId: string) {
  return apiPages('/api/v1/wyplaty', { query: { osoba_id: osobaId } });
}

/** The nearest day on which the unit can still pay. */
export function paymentDayQuery(komorkaId: string, kanal: Schema<'ListaRequest'>['kanal']) {
  return { ...apiQuery('/api/v1/dni-wyplat/najblizszy', { query: { komorka_id: komorkaId, kanal } }), enabled: komorkaId !== '' };
}
