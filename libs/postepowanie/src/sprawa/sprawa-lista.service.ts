import { Injectable } from '@nestjs/common';
import { ReachService } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { encodePosition, positionAfter } from '../list-cursor.js';
import { LiczbaSprawResponse, SprawyFiltr, SprawyPage, SprawyQuery, toFiltr, toSprawaPozycja } from './sprawa.dto.js';
import { liczbaQuestion, type SortSprawy, type SprawaRow, sprawyQuestion } from './sprawa.query.js';

const SORT_KEY: Readonly<Record<SortSprawy, keyof SprawaRow>> = { termin: 'najblizszy_termin', znak: 'znak_porzadek', otwarta: 'otwarta' };

/** The list of cases and their counts: one question each, and an entry in the access log. */
@Injectable()
export class SprawaListaService {
  constructor(private readonly database: Database, private readonly reach: ReachService, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  async list(query: SprawyQuery): Promise<SprawyPage> {
    const { limit = 50, sort = 'termin', kursor } = query;
    const list = `sprawy-${sort}`;
    const after = positionAfter(this.cursors, list, kursor);
    const { sql, params, name } = sprawyQuestion(toFiltr(query, getPrincipal().uzytkownikId), sort, limit + 1, after, await unitsOf(this.reach));
    const rows = await this.database.read<SprawaRow>(sql, params, name);
    const { elementy, nastepny } = this.cursors.toPage(rows, limit, (row) => encodePosition(list, row[SORT_KEY[sort]], row.id), toSprawaPozycja);
    const ids = elementy.map(({ id }) => id);
    await this.audit.read({ zasob: 'sprawa', osobaIds: elementy.map(({ osoba }) => osoba.id), sprawaIds: ids, ids, cel: 'lista' });
    return { elementy: [...elementy], nastepny };
  }

  /** Numbers only: no one's data, so no entry in the log. */
  async count(query: SprawyFiltr): Promise<LiczbaSprawResponse[]> {
    const { sql, params, name } = liczbaQuestion(toFiltr(query, getPrincipal().uzytkownikId), await unitsOf(this.reach));
    return this.database.read<LiczbaSprawResponse>(sql, params, name);
  }
}

/** Units in which the asker may read cases: they steer the plan, row-level security stays the wall. */
export async function unitsOf(reach: ReachService): Promise<string[]> {
  return [...((await reach.current()).units.get('postepowanie:sprawa:read') ?? [])];
}
