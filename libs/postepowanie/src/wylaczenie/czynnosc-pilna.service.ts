import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { CzynnoscService } from '../czynnosc/czynnosc.service.js';
import type { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import { SprawaAktaService } from '../sprawa/sprawa-akta.service.js';
import type { SprawaAktaResponse } from '../sprawa/sprawa-akta.dto.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { CzynnoscPilna } from './czynnosc-pilna.entity.js';

/** An urgent act that was let through: all that an excluded official sees of the case before going through the wall. */
export interface Dopuszczenie24 {
  readonly wylaczenie_id: string;
  readonly znak: string;
  readonly pilne_do: PlainDate;
  readonly pilne_czynnosci: string[];
  readonly pilne_powod: string;
}

const WGLAD = 'wglad';

/**
 * Urgent acts of an excluded official (KPA 24 § 4). The wall opens for one transaction, for an act that the superior named, and each
 * passage is written down before anything is read.
 */
@Injectable()
export class CzynnoscPilnaService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sprawy: SprawaService,
    private readonly akta: SprawaAktaService,
    private readonly czynnosci: CzynnoscService,
    private readonly audit: AuditLog,
  ) {}

  /** What was let through for the acting person, the soonest end first. */
  async listMine(): Promise<Dopuszczenie24[]> {
    return this.database.transaction((tx) => tx.query<Dopuszczenie24[]>('select wylaczenie_id, znak, pilne_do::text, pilne_czynnosci, pilne_powod from postepowanie.moje_czynnosci_pilne()'));
  }

  /** What the named acts need of the case. Errors: 404 when nothing was let through. */
  async show(wylaczenieId: string): Promise<{ dopuszczenie: Dopuszczenie24; akta: SprawaAktaResponse }> {
    const dopuszczenie = await this.getMine(wylaczenieId);
    const akta = await this.pass(wylaczenieId, WGLAD, (sprawaId) => this.akta.show(sprawaId));
    return { dopuszczenie, akta };
  }

  /** Takes one of the named acts in the proceeding under way. Errors: 404, 403 `POSTEPOWANIE.PERSON_EXCLUDED` for another act, those of the act. */
  async take(wylaczenieId: string, czynnosc: string, dzien: PlainDate | undefined, dane: Readonly<Record<string, unknown>>): Promise<Postepowanie> {
    const { pilne_czynnosci } = await this.getMine(wylaczenieId);
    if (!pilne_czynnosci.includes(czynnosc)) {
      throw new DomainError('POSTEPOWANIE.PERSON_EXCLUDED', 'Jesteś wyłączony od tej sprawy: możesz wykonać tylko czynności, które dopuścił przełożony.', { status: 403, field: 'czynnosc', provision: 'art. 24 § 4 KPA' });
    }
    return this.pass(wylaczenieId, czynnosc, async (sprawaId) => this.czynnosci.take((await this.sprawy.getCurrentPostepowanie(sprawaId)).id, czynnosc, dzien, dane));
  }

  /** Who went through the wall, when and for what, newest first. Errors: 404. */
  async history(sprawaId: string): Promise<CzynnoscPilna[]> {
    const { osobaId } = await this.sprawy.getSprawa(sprawaId);
    const found = await this.database.transaction((tx) => tx.find(CzynnoscPilna, { where: { sprawaId }, order: { chwila: 'DESC', id: 'DESC' } }));
    await this.audit.read({ zasob: 'czynnosc-pilna', osobaIds: [osobaId], sprawaIds: [sprawaId], ids: found.map(({ id }) => id), cel: 'sprawa' });
    return found;
  }

  private async getMine(wylaczenieId: string): Promise<Dopuszczenie24> {
    const found = (await this.listMine()).find(({ wylaczenie_id }) => wylaczenie_id === wylaczenieId);
    if (!found) throw notFound('czynność pilna');
    return found;
  }

  private async pass<T>(wylaczenieId: string, czynnosc: string, work: (sprawaId: string) => Promise<T>): Promise<T> {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ sprawa_id: string | null }[]>('select access.otworz_pilne($1, $2) as sprawa_id', [wylaczenieId, czynnosc]);
      if (!row?.sprawa_id) throw notFound('czynność pilna');
      await this.note(tx, wylaczenieId, row.sprawa_id, czynnosc);
      const done = await work(row.sprawa_id);
      // Whatever else the caller's transaction does, it does behind the wall.
      await tx.query(`select set_config('ostoja.pilna', '', true)`);
      return done;
    });
  }

  private async note(tx: EntityManager, wylaczenieId: string, sprawaId: string, czynnosc: string): Promise<void> {
    const { komorkaId, kragId, osobaId } = await this.sprawy.getSprawa(sprawaId);
    const row = tx.create(CzynnoscPilna, { id: newId(), wylaczenieId, sprawaId, komorkaId, kragId, czynnosc, kto: getPrincipal().uzytkownikId, chwila: this.clock.now() });
    await tx.insert(CzynnoscPilna, row);
    await this.audit.write({ zasob: 'czynnosc-pilna', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [row.id] });
  }
}
