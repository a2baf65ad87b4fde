import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Clock, DomainError } from '@ostoja/kernel';
import { findStanding } from '../decyzja/decyzja.store.js';
import { dateInFuture } from '../postepowanie.errors.js';
import { ProceduraService } from '../procedura/procedura.service.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import type { NowePostepowanieRequest, ZlecenieWywiaduRequest } from './postepowanie.dto.js';
import type { Postepowanie } from './postepowanie.entity.js';

/** Orders of interviews, and proceedings about a running decision. */
@Injectable()
export class PostepowanieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly procedura: ProceduraService,
    private readonly sprawy: SprawaService,
    private readonly audit: AuditLog,
  ) {}

  /** The head orders the interview and may name who makes it. Errors: 404, 403, 409 with the provision, 422. */
  async orderWywiad(id: string, request: ZlecenieWywiaduRequest): Promise<Postepowanie> {
    return this.database.transaction(async () => {
      const moved = await this.procedura.transition(id, 'zlecenie-wywiadu', { dzien: request.dzien ?? this.clock.today() });
      await this.audit.write({ zasob: 'postepowanie', czynnosc: 'zlecenie-wywiadu', sprawaIds: [moved.sprawaId], ids: [id] });
      if (request.pracownik_socjalny_id) await this.sprawy.assign(moved.sprawaId, { pracownikSocjalnyId: request.pracownik_socjalny_id }, () => undefined);
      return moved;
    });
  }

  /**
   * Begins a proceeding about a decision that runs (PS-77) or is final (KPA 145); it needs no interview of its own. One at a time.
   * Errors: 404, 403, 409 `POSTEPOWANIE.ALREADY_OPEN`, `DECYZJA.NOTHING_STANDS`, 422 for a day in the future.
   */
  async open(sprawaId: string, { rodzaj, tryb, dzien, przyczyna }: NowePostepowanieRequest): Promise<Postepowanie> {
    const day = dzien ?? this.clock.today();
    if (day > this.clock.today()) throw dateInFuture('dzien');
    return this.database.transaction(async (tx) => {
      const sprawa = await this.sprawy.lock(sprawaId);
      await findStanding(tx, sprawaId);
      const newest = await this.sprawy.getCurrentPostepowanie(sprawaId);
      if (!KONCZONE.has(newest.stan)) {
        throw new DomainError('POSTEPOWANIE.ALREADY_OPEN', 'W tej sprawie toczy się już postępowanie: najpierw je zakończ.', { status: 409, provision: 'art. 61 i art. 105 KPA' });
      }
      const przejscie = tryb === 'z-urzedu' ? 'wszczecie-z-urzedu' : 'wszczecie';
      const opened = await this.procedura.open(sprawa, { rodzaj, procedura: 'swiadczenie-bez-wywiadu', przejscie, dzien: day, dane: { przyczyna } });
      await this.audit.write({ zasob: 'postepowanie', czynnosc: 'wszczecie', sprawaIds: [sprawaId], osobaIds: [sprawa.osobaId], ids: [opened.id] });
      return opened;
    });
  }
}

/** States in which nothing is decided any more. */
const KONCZONE: ReadonlySet<string> = new Set(['ostateczna', 'realizacja', 'wstrzymana', 'bez-rozpoznania', 'odmowa-wszczecia', 'zakonczona']);
