import { Injectable } from '@nestjs/common';
import { ReachService } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { encodePosition, positionAfter } from '../../list-cursor.js';
import { DecyzjeCzekajacePage, type DecyzjeQuery, toDecyzjaCzeka } from './decyzja-lista.dto.js';
import { type DecyzjaCzekaRow, decyzjeQuestion } from './decyzja-lista.query.js';

/** What waits for the hand of whoever approves or signs. */
@Injectable()
export class DecyzjaListaService {
  constructor(private readonly database: Database, private readonly reach: ReachService, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  async list({ stan, limit = 50, kursor }: DecyzjeQuery): Promise<DecyzjeCzekajacePage> {
    const list = `decyzje-${stan}`;
    const units = [...((await this.reach.current()).units.get('postepowanie:decyzja:read') ?? [])];
    const { sql, params, name } = decyzjeQuestion(stan, units, getPrincipal().uzytkownikId, limit + 1, positionAfter(this.cursors, list, kursor));
    const rows = await this.database.read<DecyzjaCzekaRow>(sql, params, name);
    const { elementy, nastepny } = this.cursors.toPage(rows, limit, (row) => encodePosition(list, row.przygotowano, row.id), toDecyzjaCzeka);
    await this.audit.read({ zasob: 'decyzja', osobaIds: elementy.map(({ osoba }) => osoba.id), sprawaIds: elementy.map(({ sprawa_id }) => sprawa_id), ids: elementy.map(({ id }) => id), cel: 'lista' });
    return { elementy: [...elementy], nastepny };
  }
}
