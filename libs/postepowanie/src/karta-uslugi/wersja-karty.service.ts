import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { SzkicKartyRequest, WersjaKartyRequest } from './karta-uslugi.dto.js';
import { type StanKarty, WersjaKarty } from './wersja-karty.entity.js';

const ZASOB = 'karta-uslugi';

/** The centre's own versions of cards: prepared by one person, released by another. */
@Injectable()
export class WersjaKartyService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly audit: AuditLog) {}

  /** Versions of a card, or of all, the newest first. */
  async list(kod?: string): Promise<WersjaKarty[]> {
    return this.database.transaction((tx) => tx.find(WersjaKarty, { where: kod === undefined ? {} : { kod }, order: { id: 'desc' }, take: 200 }));
  }

  /** Errors: 403. */
  async create({ kod, od, tresc }: WersjaKartyRequest): Promise<WersjaKarty> {
    return this.database.transaction(async (tx) => {
      const saved = await tx.save(tx.create(WersjaKarty, { kod, od, tresc, stan: 'szkic', przygotowalId: getPrincipal().uzytkownikId, przygotowano: this.clock.now() }));
      await this.audit.write({ zasob: ZASOB, czynnosc: 'utworzenie', ids: [saved.id] });
      return saved;
    });
  }

  /** Changes a draft; whoever changed it last has prepared it. Errors: 403, 404, 409, 412. */
  async update(id: string, wersja: number, { od, tresc }: SzkicKartyRequest): Promise<WersjaKarty> {
    return this.database.transaction(async (tx) => {
      const szkic = await lockSzkic(tx, id, wersja);
      const saved = await tx.save(Object.assign(szkic, { od, tresc, przygotowalId: getPrincipal().uzytkownikId, przygotowano: this.clock.now() }));
      await this.audit.write({ zasob: ZASOB, czynnosc: 'zmiana', ids: [id] });
      return saved;
    });
  }

  /** Releases the draft, or turns it down. Errors: 403 `POSTEPOWANIE.CARD_SAME_PERSON`, 404, 409, 412. */
  async close(id: string, wersja: number, stan: Exclude<StanKarty, 'szkic'>): Promise<WersjaKarty> {
    return this.database.transaction(async (tx) => {
      const szkic = await lockSzkic(tx, id, wersja);
      const { uzytkownikId } = getPrincipal();
      if (stan === 'wydana' && szkic.przygotowalId === uzytkownikId) {
        throw new DomainError('POSTEPOWANIE.CARD_SAME_PERSON', 'Kartę wydaje inna osoba niż ta, która ją przygotowała.', { status: 403 });
      }
      const saved = await tx.save(Object.assign(szkic, { stan, zamknalId: uzytkownikId, zamknieto: this.clock.now() }));
      await this.audit.write({ zasob: ZASOB, czynnosc: stan === 'wydana' ? 'wydanie' : 'odrzucenie', ids: [id] });
      return saved;
    });
  }
}

async function lockSzkic(tx: EntityManager, id: string, wersja: number): Promise<WersjaKarty> {
  const found = await tx.findOne(WersjaKarty, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!found) throw notFound('wersja karty');
  if (found.stan !== 'szkic') throw new DomainError('POSTEPOWANIE.CARD_CLOSED', 'Ta wersja karty jest już wydana albo odrzucona. Przygotuj nową.', { status: 409 });
  assertVersion(found.wersja, wersja);
  return found;
}
