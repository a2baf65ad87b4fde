import { getPrincipal } from '@ostoja/database';
import { newId, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';

/** Who is kept out of which case, and the record that says why. */
export interface Wylaczony {
  /** The record. */
  readonly id: string;
  readonly uzytkownikId: string;
  readonly sprawaId: string;
  readonly komorkaId: string;
}

/** What an official may still do behind the wall (KPA 24 § 4): these acts, until the last day. */
export interface Przejscie24 {
  readonly ostatni: PlainDate;
  readonly czynnosci: readonly string[];
}

/** Hides the case from the official from the day on. */
export async function raiseWall(tx: EntityManager, { id, uzytkownikId, sprawaId, komorkaId }: Wylaczony, od: PlainDate): Promise<void> {
  await tx.query('insert into access.wylaczenie (jednostka_id, id, wylaczenie_id, uzytkownik_id, sprawa_id, komorka_id, od) values ($1, $2, $3, $4, $5, $6, $7)', [
    getPrincipal().jednostkaId, newId(), id, uzytkownikId, sprawaId, komorkaId, od,
  ]);
}

/** Lets the official back after the day. */
export async function lowerWall(tx: EntityManager, { uzytkownikId, sprawaId }: Wylaczony, ostatni: PlainDate): Promise<void> {
  await tx.query('update access.wylaczenie set "do" = $3 where uzytkownik_id = $1 and sprawa_id = $2 and coalesce("do", \'infinity\') > $3', [uzytkownikId, sprawaId, ostatni]);
}

/** Lets named acts through the wall, which stays. */
export async function letThrough(tx: EntityManager, { id, uzytkownikId, sprawaId }: Wylaczony, { ostatni, czynnosci }: Przejscie24): Promise<void> {
  const open = 'update access.wylaczenie set wylaczenie_id = $1, pilne_do = $4, pilne_czynnosci = $5 where uzytkownik_id = $2 and sprawa_id = $3 and coalesce("do", \'infinity\') >= $4';
  await tx.query(open, [id, uzytkownikId, sprawaId, ostatni, czynnosci]);
}

/** Who must not be given the case today. */
export async function findWylaczeni(tx: EntityManager, sprawaId: string): Promise<string[]> {
  const [row] = await tx.query<{ ids: string[] }[]>('select access.wylaczeni_ze_sprawy($1) as ids', [sprawaId]);
  return row?.ids ?? [];
}
