import { Injectable } from '@nestjs/common';
import { ReachService } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { encodePosition, positionAfter } from '@ostoja/postepowanie';
import { toUsluga, type UslugiPage, type UslugiQuery } from './usluga.dto.js';
import { type UslugaRow, uslugiQuestion } from './usluga.query.js';

const LIST = 'uslugi';

/** Lists of services: one question for a page, and an entry in the access log. */
@Injectable()
export class UslugaListaService {
  constructor(private readonly database: Database, private readonly reach: ReachService, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  /** Services, newest first, with an entry in the access log. */
  async list(query: UslugiQuery): Promise<UslugiPage> {
    const { limit = 50, kursor, moje, osoba_id, komorka_id, rodzaj, od, do: until } = query;
    const after = positionAfter(this.cursors, LIST, kursor);
    const filtr = { osobaId: osoba_id, komorkaId: komorka_id, rodzaj, od, do: until, moje: moje ? getPrincipal().uzytkownikId : undefined };
    const { sql, params } = uslugiQuestion(filtr, limit + 1, after, await this.units());
    const rows = await this.database.read<UslugaRow>(sql, params);
    const { elementy, nastepny } = this.cursors.toPage(rows, limit, (row) => encodePosition(LIST, row.dzien, row.id), toUsluga);
    await this.audit.read({ zasob: 'usluga', osobaIds: elementy.map(({ osoba }) => osoba.id), ids: elementy.map(({ id }) => id), cel: 'lista' });
    return { elementy: [...elementy], nastepny };
  }

  /** Units in which the asker may read services: they steer the plan, row-level security stays the wall. */
  private async units(): Promise<string[]> {
    return [...((await this.reach.current()).units.get('pomoc-spoleczna:usluga:read') ?? [])];
  }
}
