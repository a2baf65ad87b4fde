import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, newId, notFound, type PlainDate } from '@ostoja/kernel';
import { OpiekaService } from '@ostoja/osoba';
import type { EntityManager } from 'typeorm';
import { toAdresatPisma } from '../pismo/adresat-pisma.js';
import { forbidden } from '../postepowanie.errors.js';
import { onDay } from '../przedstawiciel/adresat.policy.js';
import { PrzedstawicielService } from '../przedstawiciel/przedstawiciel.service.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { findAdresStrony } from './adres-strony.query.js';
import type { Odbiorca } from './odbiorca.js';
import { Strona } from './strona.entity.js';

/** What makes a person a further party. */
export interface NowaStrona {
  readonly osobaId: string;
  readonly interes: string;
  readonly od: PlainDate;
}

/** Parties of a case and who gets the copy of each. */
@Injectable()
export class StronaService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sprawy: SprawaService,
    private readonly przedstawiciele: PrzedstawicielService,
    private readonly opieka: OpiekaService,
    private readonly audit: AuditLog,
  ) {}

  /** Further parties, the oldest first. Errors: 404. */
  async list(sprawaId: string): Promise<Strona[]> {
    const { osobaId } = await this.sprawy.getSprawa(sprawaId);
    const found = await this.find(sprawaId);
    await this.audit.read({ zasob: 'strona', osobaIds: [osobaId, ...found.map((one) => one.osobaId)], sprawaIds: [sprawaId], ids: found.map(({ id }) => id), cel: 'sprawa' });
    return found;
  }

  /** Errors: 404, 403, 409 `POSTEPOWANIE.PARTY_TWICE`, 422 for an unknown person or the party of the case itself. */
  async add(sprawaId: string, { osobaId, interes, od }: NowaStrona): Promise<Strona> {
    return this.database.transaction(async (tx) => {
      const sprawa = await this.sprawy.getSprawa(sprawaId);
      if (sprawa.osobaId === osobaId) throw new DomainError('POSTEPOWANIE.PARTY_TWICE', 'Ta osoba jest już stroną tej sprawy.', { status: 409, field: 'osoba_id', provision: 'art. 28 KPA' });
      const { komorkaId, kragId } = sprawa;
      const saved = await tx.save(tx.create(Strona, { id: newId(), sprawaId, komorkaId, kragId, osobaId, interes, od, do: null, zapisano: this.clock.now(), zapisal: getPrincipal().uzytkownikId }));
      // The unit serves the person from now on: it must know where to send the copy.
      await this.opieka.attach([osobaId], komorkaId, od, kragId ?? undefined);
      await this.record('utworzenie', saved);
      return saved;
    });
  }

  /** The person is no party any more after the day. Errors: 404, 403, 412, 422 `POSTEPOWANIE.PERIOD`. */
  async end(id: string, ostatni: PlainDate, assertSeen: (wersja: number) => void): Promise<Strona> {
    return this.database.transaction(async (tx) => {
      if (!(await tx.existsBy(Strona, { id }))) throw notFound('strona');
      const found = await tx.findOne(Strona, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw forbidden();
      assertSeen(found.wersja);
      await tx.save(Object.assign(found, { do: ostatni }));
      await this.record('zakonczenie', found);
      return found;
    });
  }

  /** Everybody who gets a copy on the day, the party of the case first; that one of them cannot be served is told, not thrown. Errors: 404. */
  async findOdbiorcy(sprawaId: string, dzien: PlainDate = this.clock.today()): Promise<Odbiorca[]> {
    return this.database.transaction(async (tx) => {
      const { osobaId } = await this.sprawy.getSprawa(sprawaId);
      const further = (await this.find(sprawaId)).filter(onDay(dzien));
      const parties = [{ stronaId: null, osobaId }, ...further.map((one) => ({ stronaId: one.id, osobaId: one.osobaId }))];
      const odbiorcy: Odbiorca[] = [];
      for (const party of parties) odbiorcy.push(await this.odbiorca(tx, sprawaId, party, dzien));
      return odbiorcy;
    });
  }

  private async odbiorca(tx: EntityManager, sprawaId: string, party: Pick<Odbiorca, 'stronaId' | 'osobaId'>, dzien: PlainDate): Promise<Odbiorca> {
    const strona = await findAdresStrony(tx, party.osobaId, dzien);
    if (!strona) throw notFound('osoba');
    try {
      const { przedstawiciel, przepis } = await this.przedstawiciele.findAddressee(sprawaId, dzien, party.stronaId);
      return { ...party, strona, adresat: przedstawiciel && toAdresatPisma(przedstawiciel), przepis, brak: null };
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'POSTEPOWANIE.REPRESENTATIVE_MISSING')) throw error;
      return { ...party, strona, adresat: null, przepis: error.provision ?? '', brak: error.message };
    }
  }

  private find(sprawaId: string): Promise<Strona[]> {
    return this.database.transaction((tx) => tx.find(Strona, { where: { sprawaId }, order: { od: 'ASC', id: 'ASC' } }));
  }

  private record(czynnosc: string, { id, sprawaId, osobaId }: Strona): Promise<void> {
    return this.audit.write({ zasob: 'strona', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
  }
}
