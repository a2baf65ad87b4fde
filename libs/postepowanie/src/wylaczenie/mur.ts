import { getPrincipal } from '@ostoja/database';
import { newId, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';

/** Who is kept out of which case. */
export interface Wylaczony {
  readonly uzytkownikId: string;
  readonly sprawaId: string;
  readonly komorkaId: string;
}

/** Hides the case from the official from the day on. */
export async function raiseWall(tx: EntityManager, { uzytkownikId, sprawaId, komorkaId }: Wylaczony, od: PlainDate): Promise<void> {
  await tx.query('insert into access.wylaczenie (jednostka_id, id, uzytkownik_id, sprawa_id, komorka_id, od) values ($1, $2, $3, $4, $5, $6)', [
    getPrincipal().jednostkaId, newId(), uzytkownikId, sprawaId, komorkaId, od,
  ]);
}

/** Lets the official back after the day; a wall that was to begin later never does. */
export async function lowerWall(tx: EntityManager, { uzytkownikId, sprawaId }: Wylaczony, ostatni: PlainDate): Promise<void> {
  await tx.query('update access.wylaczenie set "do" = greatest($3::date, od - 1) where uzytkownik_id = $1 and sprawa_id = $2 and coalesce("do", \'infinity\') > $3', [uzytkownikId, sprawaId, ostatni]);
}

/** Who must not be given the case today. */
export async function findWylaczeni(tx: EntityManager, sprawaId: string): Promise<string[]> {
  const [row] = await tx.query<{ ids: string[] }[]>('select access.wylaczeni_ze_sprawy($1) as ids', [sprawaId]);
  return row?.ids ?? [];
}
