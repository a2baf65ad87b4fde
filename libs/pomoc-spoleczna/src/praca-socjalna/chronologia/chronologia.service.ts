import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { Clock } from '@ostoja/kernel';
import { encodePosition, positionAfter } from '@ostoja/postepowanie';
import { type ChronologiaPage, type ChronologiaQuery, toZdarzenieChronologii } from './chronologia.dto.js';
import { chronologiaQuestion, type ChronologiaRow, RODZAJE_CHRONOLOGII } from './chronologia.query.js';

const LIST = 'chronologia';

/** What happened to a family, as far as the asker may see it, on one timeline. */
@Injectable()
export class ChronologiaService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  /** Newest first, one question, with an entry in the access log. */
  async list(osobaId: string, { od, do: until, na_dzien, rodzaje = [...RODZAJE_CHRONOLOGII], limit = 50, kursor }: ChronologiaQuery): Promise<ChronologiaPage> {
    const after = positionAfter(this.cursors, LIST, kursor) ?? [null, null];
    const params = [osobaId, na_dzien ?? this.clock.today(), od ?? null, until ?? null, ...after];
    const rows = await this.database.read<ChronologiaRow>(chronologiaQuestion(rodzaje, limit + 1), params);
    const { elementy, nastepny } = this.cursors.toPage(rows, limit, (row) => encodePosition(LIST, row.dzien, row.id), toZdarzenieChronologii);
    const sprawaIds = elementy.flatMap(({ sprawa_id }) => sprawa_id ?? []);
    await this.audit.read({ zasob: 'chronologia', osobaIds: elementy.map(({ osoba }) => osoba.id), sprawaIds, ids: elementy.map(({ id }) => id), cel: 'praca-socjalna' });
    return { elementy: [...elementy], nastepny };
  }
}
