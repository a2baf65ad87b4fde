import type { AuditLog } from '@ostoja/audit';
import { notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { Naleznosc } from '../naleznosc/naleznosc.entity.js';
import { DecyzjaNaleznosci } from './decyzja-naleznosci.entity.js';

/** The decision of the claim, locked until the transaction ends. Errors: 404. */
export async function lockDecyzja(tx: EntityManager, naleznoscId: string, id: string): Promise<DecyzjaNaleznosci> {
  const decyzja = await tx.findOne(DecyzjaNaleznosci, { where: { id, naleznoscId }, lock: { mode: 'pessimistic_write' } });
  if (!decyzja) throw notFound('decyzja o należności');
  return decyzja;
}

export async function recordDecyzja(audit: AuditLog, czynnosc: string, { id, sprawaId }: DecyzjaNaleznosci, { osobaId }: Pick<Naleznosc, 'osobaId'>): Promise<void> {
  await audit.write({ zasob: 'decyzja-naleznosci', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
}
