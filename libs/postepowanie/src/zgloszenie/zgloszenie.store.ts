import { getPrincipal } from '@ostoja/database';
import { DomainError, newId, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { Zglaszajacy } from './zglaszajacy.entity.js';
import { assertZgoda } from './zgloszenie.policy.js';
import { type StanZgloszenia, Zgloszenie } from './zgloszenie.entity.js';

export interface Zalatwienie {
  readonly stan: Exclude<StanZgloszenia, 'nowe'>;
  readonly wniosekId?: string;
  readonly powod?: string;
}

/** Settles a report once; a second try is refused. Errors: 404, 409 `POSTEPOWANIE.REPORT_SETTLED` or those of `assertZgoda`. */
export async function settleZgloszenie(tx: EntityManager, id: string, { stan, wniosekId, powod }: Zalatwienie, chwila: Date): Promise<Zgloszenie> {
  const zgloszenie = await tx.findOne(Zgloszenie, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!zgloszenie) throw notFound('zgłoszenie');
  if (zgloszenie.stan !== 'nowe') {
    throw new DomainError('POSTEPOWANIE.REPORT_SETTLED', 'To zgłoszenie zostało już załatwione.', { status: 409 });
  }
  assertZgoda(zgloszenie.zgoda, zgloszenie.zrodlo, stan);
  return tx.save(
    Object.assign(zgloszenie, { stan, wniosekId: wniosekId ?? null, powodZamkniecia: powod ?? null, zalatwilId: getPrincipal().uzytkownikId, zalatwiono: chwila }),
  );
}

/** Keeps who reported, apart. Without `returning`: whoever takes a report down may not be one who may read its reporter. */
export async function saveZglaszajacy(tx: EntityManager, zgloszenieId: string, komorkaId: string, { nazwa, kontakt = null, poufne }: Pick<Zglaszajacy, 'nazwa' | 'poufne'> & { kontakt?: string | null }): Promise<void> {
  await tx.query('insert into postepowanie.zglaszajacy (jednostka_id, id, zgloszenie_id, komorka_id, nazwa, kontakt, poufne) values ($1, $2, $3, $4, $5, $6, $7)', [
    getPrincipal().jednostkaId, newId(), zgloszenieId, komorkaId, nazwa, kontakt, poufne,
  ]);
}

/** Whose data it is, for the access log; nobody's while the person is not known to the centre. */
export function peopleOf({ osobaId }: Zgloszenie): string[] {
  return osobaId ? [osobaId] : [];
}
