import { DomainError, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Decyzja } from './decyzja.entity.js';

/** The decision, locked until the end of the transaction: of two acts at once one waits and then sees the new state. Errors: 404, 403. */
export async function lockDecyzja(tx: EntityManager, id: string): Promise<Decyzja> {
  if (!(await tx.existsBy(Decyzja, { id }))) throw notFound('decyzja');
  const decyzja = await tx.findOne(Decyzja, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!decyzja) throw new DomainError('ACCESS.FORBIDDEN', 'Nie masz uprawnień do tej czynności w tej jednostce.', { status: 403 });
  return decyzja;
}
