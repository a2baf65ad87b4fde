import { DomainError, notFound } from '@ostoja/kernel';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Decyzja } from './decyzja.entity.js';

/** The decision, locked until the end of the transaction: of two acts at once one waits and then sees the new state. Errors: 404, 403. */
export async function lockDecyzja(tx: EntityManager, id: string): Promise<Decyzja> {
  if (!(await tx.existsBy(Decyzja, { id }))) throw notFound('decyzja');
  const decyzja = await tx.findOne(Decyzja, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!decyzja) throw new DomainError('ACCESS.FORBIDDEN', 'Nie masz uprawnień do tej czynności w tej jednostce.', { status: 403 });
  return decyzja;
}

/** The decision of the sprawa that is carried out or final: the one that a change or an expiry is about. Errors: 409 `DECYZJA.NOTHING_STANDS`. */
export async function findStanding(tx: EntityManager, sprawaId: string): Promise<Decyzja> {
  const found = await tx.findOne(Decyzja, {
    where: (['doreczona', 'ostateczna'] as const).map((stan) => ({ sprawaId, stan, rozstrzygniecie: 'przyznanie' as const, wykonalnaOd: Not(IsNull()) })),
    order: { id: 'DESC' },
  });
  if (found) return found;
  throw new DomainError('DECYZJA.NOTHING_STANDS', 'W tej sprawie nie ma wykonywanej decyzji, którą można by zmienić albo wygasić.', { status: 409, provision: 'art. 106 ust. 5 ustawy o pomocy społecznej, art. 162 KPA' });
}
