import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { isId, isText } from '@ostoja/kernel';
import { AuditLog } from '../audit-log.js';
import type { DziennikPage, DziennikRequest, WpisResponse } from './dziennik.dto.js';

/** Days are days in Warsaw; the log keeps instants. */
const SEARCH = `
  select w.id, to_char(w.chwila at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as chwila,
    json_build_object('id', u.id, 'login', u.login, 'imie', u.imie, 'nazwisko', u.nazwisko) as uzytkownik,
    w.role, w.zasob, w.czynnosc, w.cel, w.osoba_ids, w.sprawa_ids, w.ids, w.liczba, w.zadanie
  from audit.wpis w join access.uzytkownik u on u.jednostka_id = w.jednostka_id and u.id = w.uzytkownik_id
  where ($1::uuid is null or w.osoba_ids @> array[$1::uuid])
    and ($2::uuid is null or w.uzytkownik_id = $2)
    and ($3::date is null or w.chwila >= $3::date::timestamp at time zone 'Europe/Warsaw')
    and ($4::date is null or w.chwila < ($4::date + 1)::timestamp at time zone 'Europe/Warsaw')
    and ($5::timestamptz is null or (w.chwila, w.id) < ($5, $6::uuid))
  order by w.chwila desc, w.id desc limit $7`;

/** "Who looked at my file", asked by the data-protection officer. */
@Injectable()
export class DziennikService {
  constructor(private readonly database: Database, private readonly log: AuditLog, private readonly cursors: CursorCodec) {}

  /** A page of the log, newest first; the look into the log is logged too. */
  async search({ osoba_id, uzytkownik_id, od, do: until, limit = 50, kursor }: DziennikRequest): Promise<DziennikPage> {
    const [instant, id] = this.cursors.read(kursor, [isText, isId]);
    const params = [osoba_id ?? null, uzytkownik_id ?? null, od ?? null, until ?? null, instant, id, limit + 1];
    const rows = await this.database.read<WpisResponse>(SEARCH, params);
    const page = this.cursors.toPage(rows, limit, (row) => [row.chwila, row.id], (row) => row);
    await this.log.read({ zasob: 'dziennik', cel: 'nadzor', osobaIds: osoba_id ? [osoba_id] : [], ids: page.elementy.map((one) => one.id) });
    return { elementy: [...page.elementy], nastepny: page.nastepny };
  }
}
