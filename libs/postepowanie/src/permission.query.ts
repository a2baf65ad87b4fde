import type { EntityManager } from 'typeorm';
import { forbidden } from './postepowanie.errors.js';

/** 403 unless the acting person holds the permission in the unit; the database holds the one list of who may what where. */
export async function assertMay(tx: EntityManager, uprawnienie: string, komorkaId: string): Promise<void> {
  const [row] = await tx.query<{ wolno: boolean }[]>('select $1::uuid = any (access.komorki($2)) as wolno', [komorkaId, uprawnienie]);
  if (!row?.wolno) throw forbidden();
}
