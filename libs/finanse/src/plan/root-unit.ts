import type { EntityManager } from 'typeorm';

/** The unit that is the whole centre: what the plan gives it is for every unit without money of its own on the line. */
export async function getRootUnit(tx: EntityManager): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>('select id from access.komorka where nadrzedna_id is null');
  if (!row) throw new Error('The centre has no root unit');
  return row.id;
}
