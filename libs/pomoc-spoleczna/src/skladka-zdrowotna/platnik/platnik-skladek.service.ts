import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, newId, type PlainDate } from '@ostoja/kernel';
import { LessThanOrEqual } from 'typeorm';
import { PlatnikSkladek } from './platnik-skladek.entity.js';

export type NowyPlatnikSkladek = Pick<PlatnikSkladek, 'od' | 'nip' | 'regon' | 'nazwa' | 'oddzialNfz' | 'numerKompletu' | 'kody'>;

/** The centre as ZUS knows it, and the codes of the titles, kept by the staff department. */
@Injectable()
export class PlatnikSkladekService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly audit: AuditLog) {}

  /** Errors: 403, `POMOC_SPOLECZNA.CONTRIBUTION_PAYER_EXISTS` (409). */
  async create(nowy: NowyPlatnikSkladek): Promise<PlatnikSkladek> {
    return this.database.transaction(async (tx) => {
      const made = await tx.save(tx.create(PlatnikSkladek, { ...nowy, id: newId(), zapisano: this.clock.now(), zapisalId: getPrincipal().uzytkownikId }));
      await this.audit.write({ zasob: 'platnik-skladek', czynnosc: 'utworzenie', ids: [made.id] });
      return made;
    });
  }

  /** All of them, the newest first. */
  async list(): Promise<PlatnikSkladek[]> {
    return this.database.transaction((tx) => tx.find(PlatnikSkladek, { order: { od: 'DESC' } }));
  }

  async findInForce(day: PlainDate): Promise<PlatnikSkladek | null> {
    return this.database.transaction((tx) => tx.findOne(PlatnikSkladek, { where: { od: LessThanOrEqual(day) }, order: { od: 'DESC' } }));
  }

  async get(id: string): Promise<PlatnikSkladek> {
    return this.database.transaction((tx) => tx.findOneByOrFail(PlatnikSkladek, { id }));
  }
}
