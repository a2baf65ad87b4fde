import { newId } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';

/** The series in which a case is numbered. A sealed circle has its own, so that a gap in the open one betrays nothing. */
export interface SeriaZnaku {
  readonly komorkaId: string;
  readonly symbol: string;
  readonly kragId: string | null;
  readonly klasa: string;
  readonly rok: number;
}

const NEXT = `
  insert into postepowanie.znak_licznik (jednostka_id, id, komorka_id, krag_id, klasa_jrwa, rok, ostatni)
  values ((select access.jednostka_id()), $1, $2, $3, $4, $5, 1)
  on conflict (jednostka_id, komorka_id, klasa_jrwa, rok, krag_id) do update set ostatni = znak_licznik.ostatni + 1
  returning ostatni`;

/**
 * The next case number: `F3.5121.17.2026`, in a sealed series `F3.5121.Z-1A2B3C.1.2026`. The counter's row stays locked until
 * the transaction ends, so a rolled-back number is given again: no gap, no double.
 */
export async function nextZnak(tx: EntityManager, seria: SeriaZnaku): Promise<{ znak: string; znakPorzadek: string }> {
  const [row] = await tx.query<{ ostatni: number }[]>(NEXT, [newId(), seria.komorkaId, seria.kragId, seria.klasa, seria.rok]);
  return formatZnak(seria, row!.ostatni);
}

/** The number as written, and in a form that sorts by year, unit, class and running number. */
export function formatZnak({ symbol, kragId, klasa, rok }: Omit<SeriaZnaku, 'komorkaId'>, numer: number): { znak: string; znakPorzadek: string } {
  const parts = [symbol, klasa, ...(kragId ? [`Z-${kragId.slice(-6).toUpperCase()}`] : [])];
  return {
    znak: [...parts, numer, rok].join('.'),
    znakPorzadek: [rok, ...parts, String(numer).padStart(7, '0')].join('/'),
  };
}
