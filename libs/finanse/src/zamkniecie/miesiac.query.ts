import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { Clock, isPlainDate, type Page, type PlainMonth } from '@ostoja/kernel';

/** A month of the ledger; what an open one comes to is not counted yet. */
export interface MiesiacRow {
  readonly miesiac: PlainMonth;
  readonly liczba: number | null;
  readonly obroty: string | null;
  readonly zamknal_id: string | null;
  readonly zamknieto: Date | null;
  readonly eksport_id: string | null;
  readonly sha256: string | null;
}

const MIESIAC = `to_char(m.dzien, 'YYYY-MM') as miesiac, z.liczba, z.obroty, z.zamknal_id, z.zamknieto, e.id as eksport_id, e.sha256`;
const JOINS = `left join finanse.zamkniecie z on z.miesiac = m.dzien::date left join finanse.eksport e on e.miesiac = m.dzien::date`;

/** Months from the first posting to today. */
@Injectable()
export class MiesiacQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec, private readonly clock: Clock) {}

  /** Months, the newest first. Errors: `HTTP.CURSOR_INVALID` (400). */
  async find(limit: number, kursor?: string): Promise<Page<MiesiacRow>> {
    const rows = await this.database.read<MiesiacRow>(
      `select ${MIESIAC} from generate_series(
         (select date_trunc('month', min(o.dzien)) from finanse.operacja o)::timestamp, date_trunc('month', $1::date)::timestamp, interval '1 month') as m (dzien) ${JOINS}
       where ($2::date is null or m.dzien < $2) order by m.dzien desc limit $3`,
      [this.clock.today(), ...this.cursors.read(kursor, [isPlainDate]), limit + 1],
      'finanse-miesiace',
    );
    return this.cursors.toPage(rows, limit, (row) => [`${row.miesiac}-01`], (row) => row);
  }

  async get(miesiac: PlainMonth): Promise<MiesiacRow> {
    const rows = await this.database.read<MiesiacRow>(`select ${MIESIAC} from (select $1::date as dzien) m ${JOINS}`, [`${miesiac}-01`], 'finanse-miesiac');
    return rows[0]!;
  }
}
