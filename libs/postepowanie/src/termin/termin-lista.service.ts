import { Injectable } from '@nestjs/common';
import { ReachService } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { Clock } from '@ostoja/kernel';
import { encodePosition, positionAfter } from '../list-cursor.js';
import { unitsOf } from '../sprawa/sprawa-lista.service.js';
import { TerminyPage, TerminyQuery, toTerminPozycja } from './termin.dto.js';
import { type TerminRow, terminyQuestion } from './termin.query.js';

const LIST = 'terminy';

/** The worklist: what is due, when and why. */
@Injectable()
export class TerminListaService {
  constructor(
    private readonly database: Database,
    private readonly reach: ReachService,
    private readonly cursors: CursorCodec,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  async list({ limit = 50, kursor, moje = true, komorka_id }: TerminyQuery): Promise<TerminyPage> {
    const after = positionAfter(this.cursors, LIST, kursor);
    const odbiorca = moje ? { uzytkownikId: getPrincipal().uzytkownikId } : { komorkaIds: komorka_id ? [komorka_id] : await unitsOf(this.reach) };
    const { sql, params, name } = terminyQuestion(odbiorca, limit + 1, after);
    const rows = await this.database.read<TerminRow>(sql, params, name);
    const dzis = this.clock.today();
    const { elementy, nastepny } = this.cursors.toPage(rows, limit, (row) => encodePosition(LIST, row.data, row.id), (row) => toTerminPozycja(row, dzis));
    const osobaIds = elementy.map(({ osoba }) => osoba.id);
    await this.audit.read({ zasob: 'termin', osobaIds, sprawaIds: elementy.map(({ sprawa_id }) => sprawa_id), ids: elementy.map(({ id }) => id), cel: 'lista' });
    return { elementy: [...elementy], nastepny };
  }
}
