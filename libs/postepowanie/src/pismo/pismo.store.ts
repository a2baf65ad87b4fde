import { DomainError, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Pismo } from './pismo.entity.js';

/** The letter, locked until the end of the transaction: of two acts at once one waits and then sees the new state. Errors: 404, 403. */
export async function lockPismo(tx: EntityManager, id: string): Promise<Pismo> {
  if (!(await tx.existsBy(Pismo, { id }))) throw notFound('pismo');
  const pismo = await tx.findOne(Pismo, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!pismo) throw new DomainError('ACCESS.FORBIDDEN', 'Nie masz uprawnień do tej czynności w tej jednostce.', { status: 403 });
  return pismo;
}
