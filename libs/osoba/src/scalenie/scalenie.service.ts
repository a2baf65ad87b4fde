import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import { OsobaService } from '../osoba/osoba.service.js';
import { OsobaScalenie } from './scalenie.entity.js';

/** Merging two records of one person: an alias that can be undone. No row about the person is rewritten; reads follow the alias. */
@Injectable()
export class ScalenieService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly audit: AuditLog, private readonly osoby: OsobaService) {}

  /**
   * Makes `osobaId` an alias of the person of `naOsobaId`. Errors (409): OSOBA.SCALENIE_ALREADY for a record that is an alias,
   * OSOBA.SCALENIE_LOOP for two records of one person, OSOBA.SCALENIE_TWO_HOUSEHOLDS for two households on one day.
   */
  async merge(osobaId: string, naOsobaId: string, powod: string): Promise<OsobaScalenie> {
    return this.database.transaction(async (tx) => {
      await this.osoby.getOsoba(osobaId);
      const target = await this.osoby.getOsoba(naOsobaId);
      const made = { osobaId, naOsobaId: target.id, powod, od: this.clock.now(), kto: getPrincipal().uzytkownikId, cofnieto: null, cofnal: null };
      const scalenie = await tx.save(tx.create(OsobaScalenie, made));
      await this.record('scalenie', scalenie);
      return scalenie;
    });
  }

  /** Undoes the merge: each record is a person of its own again, with all that was recorded under it. */
  async undo(osobaId: string, scalenieId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const scalenie = await this.lock(tx, osobaId, scalenieId);
      await tx.update(OsobaScalenie, { id: scalenieId }, { cofnieto: this.clock.now(), cofnal: getPrincipal().uzytkownikId });
      await this.record('cofniecie-scalenia', scalenie);
    });
  }

  /** The merge in force, of the person under any of its ids. */
  private async lock(tx: EntityManager, osobaId: string, id: string): Promise<OsobaScalenie> {
    const scalenie = await tx.findOne(OsobaScalenie, { where: { id, cofnieto: IsNull() }, lock: { mode: 'pessimistic_write' } });
    const { id: canonical, aliasy } = await this.osoby.getOsoba(osobaId);
    if (!scalenie || ![canonical, ...aliasy].includes(scalenie.osobaId)) throw notFound('scalenie');
    return scalenie;
  }

  private record(czynnosc: string, { id, osobaId, naOsobaId }: OsobaScalenie): Promise<void> {
    return this.audit.write({ zasob: 'osoba', czynnosc, osobaIds: [osobaId, naOsobaId], ids: [id] });
  }
}
