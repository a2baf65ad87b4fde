import { JEDNOSTKA_ID } from '@ostoja/access';
import type { EntityManager } from 'typeorm';

const BATCH = 2000;

/** Inserts rows by column name, thousands at a time; columns that the rows leave out keep their defaults. */
export async function insertRows(tx: EntityManager, table: string, rows: readonly object[]): Promise<void> {
  const columns = ['jednostka_id', ...new Set(rows.flatMap((row) => Object.keys(row)))];
  const list = columns.map((column) => `"${column}"`).join(', ');
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH).map((row) => ({ jednostka_id: JEDNOSTKA_ID, ...row }));
    await tx.query(`insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(batch)]);
  }
}
