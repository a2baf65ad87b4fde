import type { EntityManager } from 'typeorm';

/**
 * Asks about tens of thousands of rows of which most were written a moment ago. The statistics of the database do not know them yet: it would
 * take a nested loop, which reads every row for every other; without that way it joins by hash.
 */
export async function bulkQuery<Row extends object>(tx: EntityManager, sql: string, params: readonly unknown[]): Promise<Row[]> {
  await tx.query('set local enable_nestloop = off');
  const rows = await tx.query<Row[]>(sql, [...params]);
  await tx.query('set local enable_nestloop = on');
  return rows;
}
