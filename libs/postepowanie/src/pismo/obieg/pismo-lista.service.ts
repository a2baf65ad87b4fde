import { Injectable } from '@nestjs/common';
import { ReachService } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec, type PageQuery } from '@ostoja/http';
import { encodePosition, positionAfter } from '../../list-cursor.js';
import { KatalogSzablonow } from '../katalog-szablonow.js';
import { pismaDoPodpisuQuestion, type PismoCzekaRow } from './pismo-lista.query.js';
import { PismaDoPodpisuPage, toPismoCzeka } from './pismo-obieg.dto.js';

const LIST = 'pisma-do-podpisu';

/** Orders that wait for the hand of whoever signs them. */
@Injectable()
export class PismoListaService {
  constructor(
    private readonly database: Database,
    private readonly reach: ReachService,
    private readonly cursors: CursorCodec,
    private readonly katalog: KatalogSzablonow,
    private readonly audit: AuditLog,
  ) {}

  async list({ limit = 50, kursor }: PageQuery): Promise<PismaDoPodpisuPage> {
    const units = [...((await this.reach.current()).units.get('postepowanie:postanowienie:sign') ?? [])];
    const { sql, params, name } = pismaDoPodpisuQuestion(units, limit + 1, positionAfter(this.cursors, LIST, kursor));
    const rows = await this.database.read<PismoCzekaRow>(sql, params, name);
    const { elementy, nastepny } = this.cursors.toPage(rows, limit, (row) => encodePosition(LIST, row.przekazano, row.id), (row) => toPismoCzeka(row, this.katalog.getSzablon(row.szablon_kod).nazwa));
    await this.audit.read({ zasob: 'pismo-sprawy', osobaIds: elementy.map(({ osoba }) => osoba.id), sprawaIds: elementy.map(({ sprawa_id }) => sprawa_id), ids: elementy.map(({ id }) => id), cel: 'lista' });
    return { elementy: [...elementy], nastepny };
  }
}
