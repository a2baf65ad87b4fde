import type { UseQueryOptions } from '@tanstack/react-query';
import { postTo, type Schema } from '../../shared/api/client.js';
import { apiQuery } from '../../shared/api/query.js';

export type Swiadczenie = Schema<'SwiadczenieResponse'>;
export type Kalkulacja = Schema<'KalkulacjaResponse'>;
export type Krok = Schema<'KrokResponse'>;

export const swiadczeniaQuery = { ...apiQuery('/api/v1/swiadczenia', {}), staleTime: 3_600_000 } satisfies UseQueryOptions<Schema<'SwiadczenieList'>>;

/** Calculates for a day; the server keeps nothing. */
export function calculate(swiadczenie: Swiadczenie, naDzien: string, fakty: unknown): Promise<Kalkulacja> {
  return postTo<Kalkulacja>(swiadczenie.kalkulacja, { na_dzien: naDzien, fakty });
}
