import { newId } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { unitRunsNoRegister } from '../akta.errors.js';
import type { Kierunek } from './rodzaj-pisma.js';

/** The series of a register: a unit, a direction, a year. A sealed circle has its own, so that a gap in the open one betrays nothing. */
export interface SeriaRejestru {
  readonly komorkaId: string;
  readonly kragId: string | null;
  readonly kierunek: Kierunek;
  readonly rok: number;
}

const NEXT = `
  insert into akta.rejestr_licznik (jednostka_id, id, komorka_id, krag_id, kierunek, rok, ostatni)
  values ((select access.jednostka_id()), $1, $2, $3, $4, $5, 1)
  on conflict (jednostka_id, komorka_id, kierunek, rok, krag_id) do update set ostatni = rejestr_licznik.ostatni + 1
  returning ostatni`;

/**
 * The next number of the register. The counter's row stays locked until the transaction ends, so a rolled-back number is given
 * again: no gap, no double. Errors: 422 for a unit that keeps no register.
 */
export async function nextNumerRejestru(tx: EntityManager, seria: SeriaRejestru): Promise<{ numer: number; numerRejestru: string }> {
  const [unit] = await tx.query<{ symbol: string }[]>(`select symbol from access.komorka where id = $1 and rodzaj in ('filia', 'dzial')`, [seria.komorkaId]);
  if (!unit) throw unitRunsNoRegister();
  const [row] = await tx.query<{ ostatni: number }[]>(NEXT, [newId(), seria.komorkaId, seria.kragId, seria.kierunek, seria.rok]);
  return { numer: row!.ostatni, numerRejestru: formatNumerRejestru(unit.symbol, seria, row!.ostatni) };
}

/** `F3/WP/17/2026` (came), `F3/WY/4/2026` (left), in a sealed series `F3/WP/Z-1A2B3C/1/2026`. */
export function formatNumerRejestru(symbol: string, { kierunek, kragId, rok }: Omit<SeriaRejestru, 'komorkaId'>, numer: number): string {
  const circle = kragId ? [`Z-${kragId.slice(-6).toUpperCase()}`] : [];
  return [symbol, kierunek === 'przychodzace' ? 'WP' : 'WY', ...circle, numer, rok].join('/');
}
