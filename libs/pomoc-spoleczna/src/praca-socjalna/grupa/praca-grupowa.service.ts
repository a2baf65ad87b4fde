import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, newId, notFound, type PlainDate } from '@ostoja/kernel';
import { assertMay } from '@ostoja/postepowanie';
import { SnapshotSource } from '@ostoja/prawo';
import { Between } from 'typeorm';
import { listSlownik } from '../../rules/rodzaj-dochodu.rule.js';
import { uslugaAnnulled } from '../praca-socjalna.errors.js';
import { PracaGrupowa } from './praca-grupowa.entity.js';

export type NowaPracaGrupowa = Pick<PracaGrupowa, 'komorkaId' | 'rodzaj' | 'dzien' | 'temat' | 'minuty' | 'uczestnicy'>;

const PREFIX = 'pomoc_spoleczna.praca_grupowa.';
const PISZE = 'pomoc-spoleczna:usluga:write';
const LIST_LIMIT = 500;

/** Work with groups and communities: recorded when done, annulled when entered by mistake, never rewritten. */
@Injectable()
export class PracaGrupowaService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly snapshots: SnapshotSource, private readonly audit: AuditLog) {}

  /** The dictionary of today. */
  async listRodzaje(): Promise<{ kod: string; nazwa: string; podstawa_prawna: string }[]> {
    return this.rodzaje(this.clock.today());
  }

  /** Errors: 403, 422 unknown kind or a day in the future. */
  async record(nowa: NowaPracaGrupowa): Promise<PracaGrupowa> {
    if (nowa.dzien > this.clock.today()) throw new DomainError('PRACA_SOCJALNA.DAY_IN_FUTURE', 'Dzień nie może być przyszły.', { field: 'dzien' });
    if (!(await this.rodzaje(nowa.dzien)).some(({ kod }) => kod === nowa.rodzaj)) throw new DomainError('PRACA_SOCJALNA.KIND_UNKNOWN', 'Nie ma takiego rodzaju zajęć.', { field: 'rodzaj' });
    return this.database.transaction(async (tx) => {
      await assertMay(tx, PISZE, nowa.komorkaId);
      const made = await tx.save(tx.create(PracaGrupowa, { ...nowa, id: newId(), pracownikId: getPrincipal().uzytkownikId, zapisano: this.clock.now(), uniewazniono: null, powodUniewaznienia: null }));
      await this.audit.write({ zasob: 'praca-grupowa', czynnosc: 'utworzenie', osobaIds: [], ids: [made.id] });
      return made;
    });
  }

  /** Takes an entry out of every count; the entry stays. Errors: 404, 403, 409. */
  async annul(id: string, powod: string): Promise<PracaGrupowa> {
    return this.database.transaction(async (tx) => {
      const found = await tx.findOne(PracaGrupowa, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw notFound('zajęcia');
      await assertMay(tx, PISZE, found.komorkaId);
      if (found.uniewazniono) throw uslugaAnnulled();
      const annulled = await tx.save(Object.assign(found, { uniewazniono: this.clock.now(), powodUniewaznienia: powod }));
      await this.audit.write({ zasob: 'praca-grupowa', czynnosc: 'uniewaznienie', osobaIds: [], ids: [id] });
      return annulled;
    });
  }

  /** Newest first, annulled ones too. No person's data, so no entry in the log of reads. */
  async list(od: PlainDate, until: PlainDate, komorkaId?: string): Promise<PracaGrupowa[]> {
    return this.database.transaction((tx) => tx.find(PracaGrupowa, { where: { dzien: Between(od, until), ...(komorkaId && { komorkaId }) }, order: { dzien: 'DESC', id: 'DESC' }, take: LIST_LIMIT }));
  }

  private async rodzaje(dzien: PlainDate): Promise<{ kod: string; nazwa: string; podstawa_prawna: string }[]> {
    return listSlownik(await this.snapshots.current(), PREFIX, dzien).map(({ kod, wartosc }) => ({ kod, nazwa: wartosc.name, podstawa_prawna: wartosc.legalBasis }));
  }
}
