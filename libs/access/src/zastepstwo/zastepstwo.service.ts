import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion, CursorCodec } from '@ostoja/http';
import { isId, newId, notFound } from '@ostoja/kernel';
import { AccessJournal } from '../access-journal.js';
import type { ZastepstwoPage, ZastepstwoQuery, ZastepstwoRequest, ZastepstwoResponse } from './zastepstwo.dto.js';

const COLUMNS = 'id, zastepowany_id, zastepujacy_id, od, "do", wersja';
const LIST = `
  select ${COLUMNS} from access.zastepstwo
  where ($1::uuid is null or id > $1) and ($2::uuid is null or zastepujacy_id = $2 or zastepowany_id = $2)
  order by id limit $3`;

/** Who stands in for whom, and when. */
@Injectable()
export class ZastepstwoService {
  constructor(private readonly database: Database, private readonly journal: AccessJournal, private readonly cursors: CursorCodec) {}

  /** A page of substitutions, past and future ones too. */
  async list({ limit = 50, kursor, uzytkownik_id }: ZastepstwoQuery): Promise<ZastepstwoPage> {
    const [after] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.read<ZastepstwoResponse>(LIST, [after, uzytkownik_id ?? null, limit + 1]);
    const page = this.cursors.toPage(rows, limit, (row) => [row.id], (row) => row);
    return { elementy: [...page.elementy], nastepny: page.nastepny };
  }

  /** Lets one person stand in for another on the given days. */
  async create(request: ZastepstwoRequest): Promise<ZastepstwoResponse> {
    const id = newId();
    return this.database.transaction(async (tx) => {
      await tx.query('insert into access.zastepstwo (jednostka_id, id, zastepowany_id, zastepujacy_id, od, "do") values ($1, $2, $3, $4, $5, $6)', [
        getPrincipal().jednostkaId, id, request.zastepowany_id, request.zastepujacy_id, request.od, request.do,
      ]);
      await this.journal.write({ zasob: 'zastepstwo', czynnosc: 'utworzenie', ids: [id, request.zastepowany_id, request.zastepujacy_id] });
      return this.get(id);
    });
  }

  /** Sets the last day. */
  async end(id: string, seen: number, lastDay: string): Promise<ZastepstwoResponse> {
    return this.database.transaction(async (tx) => {
      assertVersion((await this.get(id)).wersja, seen);
      await tx.query('update access.zastepstwo set "do" = $3, wersja = wersja + 1 where id = $1 and wersja = $2', [id, seen, lastDay]);
      await this.journal.write({ zasob: 'zastepstwo', czynnosc: 'zakonczenie', ids: [id] });
      return this.get(id);
    });
  }

  private async get(id: string): Promise<ZastepstwoResponse> {
    const [row] = await this.database.read<ZastepstwoResponse>(`select ${COLUMNS} from access.zastepstwo where id = $1`, [id]);
    if (!row) throw notFound('zastępstwo');
    return row;
  }
}
