import { postTo, type Schema } from '../../shared/api/client.js';
import { apiQuery } from '../../shared/api/query.js';
import type { Swiadczenie } from '../../shared/api/swiadczenia.js';

export type Kalkulacja = Schema<'KalkulacjaResponse'>;
export type Krok = Schema<'KrokResponse'>;
export type Obliczenie = Schema<'ObliczenieResponse'>;
export type ObliczenieSkrot = Schema<'ObliczenieSkrotResponse'>;

/** What the open calculator and a calculation in a case have in common, with what it was computed from in one line. */
export interface Result extends Pick<Kalkulacja, 'spelnia_warunki' | 'uznaniowe' | 'kwota' | 'kwota_min' | 'kwota_max' | 'ostrzezenia' | 'wyjasnienie' | 'kroki'> {
  readonly stopka: string;
}

export function calculationsQuery(postepowanieId: string) {
  return apiQuery('/api/v1/postepowania/{id}/obliczenia', { path: { id: postepowanieId } });
}

/** A calculation: whole, or as a person of the household may see it. */
export function calculationQuery(id: string, odbiorcaId: string) {
  return apiQuery('/api/v1/obliczenia/{id}', { path: { id }, query: { odbiorca_id: odbiorcaId || undefined } });
}

/** Calculates for a day; the server keeps nothing. */
export function calculate(swiadczenie: Swiadczenie, naDzien: string, fakty: unknown): Promise<Kalkulacja> {
  return postTo<Kalkulacja>(swiadczenie.kalkulacja, { na_dzien: naDzien, fakty });
}
