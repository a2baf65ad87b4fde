import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion, CursorCodec } from '@ostoja/http';
import { isId, newId, notFound } from '@ostoja/kernel';
import { AccessJournal } from '../access-journal.js';
import type { PrzydzialPage, PrzydzialQuery, PrzydzialRequest, PrzydzialResponse } from './przydzial.dto.js';

const COLUMNS = 'id, uzytkownik_id, rola, komorka_id, od, "do", wersja';
const LIST = `
  select ${COLUMNS} from access.przydzial
  where ($1::uuid is null or id > $1) and ($2::uuid is null or uzytkownik_id = $2) and ($3::uuid is null or komorka_id = $3)
  order by id limit $4`;

/** Who holds which role in which unit, from when to when. A change is in force with the next statement of anybody. */
@Injectable()
export class PrzydzialService {
  constructor(private readonly database: Database, private readonly journal: AccessJournal, private readonly cursors: CursorCodec) {}

  /** A page of assignments, past and future ones too. */
  async list({ limit = 50, kursor, uzytkownik_id, komorka_id }: PrzydzialQuery): Promise<PrzydzialPage> {
    const [after] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.read<PrzydzialResponse>(LIST, [after, uzytkownik_id ?? null, komorka_id ?? null, limit + 1]);
    const page = this.cursors.toPage(rows, limit, (row) => [row.id], (row) => row);
    return { elementy: [...page.elementy], nastepny: page.nastepny };
  }

  /** Gives somebody else a role. */
  async create(request: PrzydzialRequest): Promise<PrzydzialResponse> {
    const id = newId();
    return this.database.transaction(async (tx) => {
      await tx.query('insert into access.przydzial (jednostka_id, id, uzytkownik_id, rola, komorka_id, od, "do") values ($1, $2, $3, $4, $5, $6, $7)', [
        getPrincipal().jednostkaId, id, request.uzytkownik_id, request.rola, request.komorka_id, request.od, request.do ?? null,
      ]);
      await this.journal.write({ zasob: 'przydzial', czynnosc: 'utworzenie', ids: [id, request.uzytkownik_id] });
      return this.get(id);
    });
  }

  /** Sets the last day. */
  async end(id: string, seen: number, lastDay: string): Promise<PrzydzialResponse> {
    return this.database.transaction(async (tx) => {
      const before = await this.get(id);
      assertVersion(before.wersja, seen);
      await tx.query('update access.przydzial set "do" = $3, wersja = wersja + 1 where id = $1 and wersja = $2', [id, seen, lastDay]);
      await this.journal.write({ zasob: 'przydzial', czynnosc: 'zakonczenie', ids: [id, before.uzytkownik_id] });
      return this.get(id);
    });
  }

  private async get(id: string): Promise<PrzydzialResponse> {
    const [row] = await this.database.read<PrzydzialResponse>(`select ${COLUMNS} from access.przydzial where id = $1`, [id]);
    if (!row) throw notFound('przydział');
    return row;
  }
}
