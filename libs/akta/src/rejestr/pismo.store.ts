import { DomainError, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { PismoRejestru } from './pismo-rejestru.entity.js';

/** The paper, locked until the end of the transaction. Errors: 404, 403. */
export async function lockPismo(tx: EntityManager, id: string): Promise<PismoRejestru> {
  if (!(await tx.existsBy(PismoRejestru, { id }))) throw notFound('pismo');
  const pismo = await tx.findOne(PismoRejestru, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!pismo) throw new DomainError('ACCESS.FORBIDDEN', 'Nie masz uprawnień do tej czynności w tej jednostce.', { status: 403 });
  return pismo;
}
