import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { isId, notFound, type Page } from '@ostoja/kernel';

/** A request to a bank with what came of it. */
export interface WniosekRow {
  readonly id: string;
  readonly osoba_id: string;
  readonly rachunek: string;
  readonly data_zgonu: string;
  readonly kwota: string;
  readonly wyslano: string;
  readonly otrzymano: string | null;
  readonly termin: string | null;
  readonly do_zwrotu: string | null;
  readonly poinformowano: string | null;
  readonly wyplacono_innym: string | null;
  readonly osoby: string[];
  readonly zwrocono: string;
  readonly stan: string;
  readonly numery: string[];
  readonly wersja: number;
}

const WNIOSEK = `w.id, w.osoba_id, w.rachunek, w.data_zgonu, w.kwota, w.wyslano, w.otrzymano, w.termin, w.do_zwrotu, w.poinformowano, w.wyplacono_innym, w.osoby, w.zwrocono, w.stan, w.wersja,
  (select array_agg(p.numer order by p.numer) from wyplata.wniosek_pozycja q join wyplata.pozycja p on p.jednostka_id = q.jednostka_id and p.id = q.pozycja_id
    where q.jednostka_id = w.jednostka_id and q.wniosek_id = w.id) as numery
  from wyplata.wniosek_zwrotu w`;

/** Reads of requests to banks. */
@Injectable()
export class WnioskiQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  /** The newest first. */
  async find(limit: number, kursor?: string): Promise<Page<WniosekRow>> {
    const [before] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.read<WniosekRow>(`select ${WNIOSEK} where ($1::uuid is null or w.id < $1) order by w.id desc limit $2`, [before, limit + 1], 'wyplata-wnioski');
    await this.record(rows.slice(0, limit));
    return this.cursors.toPage(rows, limit, (row) => [row.id], (row) => row);
  }

  /** Errors: 404. */
  async get(wniosekId: string): Promise<WniosekRow> {
    const [row] = await this.database.read<WniosekRow>(`select ${WNIOSEK} where w.id = $1`, [wniosekId], 'wyplata-wniosek');
    if (!row) throw notFound('wniosek do banku');
    await this.record([row]);
    return row;
  }

  private async record(rows: readonly WniosekRow[]): Promise<void> {
    await this.audit.read({ zasob: 'wniosek-do-banku', osobaIds: [...new Set(rows.map(({ osoba_id }) => osoba_id))], ids: rows.map(({ id }) => id), cel: 'odzyskanie' });
  }
}
