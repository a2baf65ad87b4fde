import type { EntityManager } from 'typeorm';
import type { ListOrder } from './list-order.js';

/** Circles whose payments the order may find, of those that the person sees. */
export async function findCircles(tx: EntityManager, { komorkaId, kanal }: ListOrder): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>('select distinct t.krag_id as id from wyplata.tytul t where t.komorka_id = $1 and t.kanal = $2 and t.krag_id is not null order by 1', [komorkaId, kanal]);
  return rows.map(({ id }) => id);
}
