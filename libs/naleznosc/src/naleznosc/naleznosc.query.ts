import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { Clock, isId, type Page } from '@ostoja/kernel';
import type { StanNaleznosci } from './naleznosc.entity.js';

/** A claim as a list shows it. */
export interface NaleznoscRow {
  readonly id: string;
  readonly wersja: number;
  readonly numer: string;
  readonly osoba_id: string;
  /** Null for who may not see people: bookkeeping knows the claim by its number. */
  readonly osoba: string | null;
  readonly sprawa_id: string;
  readonly komorka_id: string;
  readonly komorka: string;
  readonly rodzaj: string;
  /** Empty for who may not see why it is owed. */
  readonly opis: string;
  readonly kwota: string;
  readonly pozostalo: string;
  readonly wymagalne: string;
  readonly stan: StanNaleznosci;
  readonly termin: string | null;
  readonly ostateczna: string | null;
}
export interface NaleznoscFilter {
  readonly komorkaId?: string;
  readonly osobaId?: string;
  readonly sprawaId?: string;
  readonly stan?: StanNaleznosci;
  /** Only what is overdue. */
  readonly zalegle?: boolean;
  readonly limit: number;
  readonly kursor?: string;
}

/** What is due on the day $1; as `findWymagalne`. */
const WYMAGALNE = `case when n.stan = 'ustalona' and n.termin <= $1 then greatest(0, n.pozostalo - coalesce((select sum(r.kwota) from naleznosc.rata r
  where r.jednostka_id = n.jednostka_id and r.naleznosc_id = n.id and r.aktywna and r.termin > $1), 0)) else 0 end`;

/** Whether the asker may see why the claim `n` is owed; as the policy of its decisions. The books hold only how much. */
export const WIDZI_PODSTAWE = `(n.komorka_id = any ((select access.komorki('naleznosc:decyzja:read'))::uuid[]) and (n.krag_id is null or n.krag_id = any ((select access.kregi())::uuid[]))
  and not n.sprawa_id = any ((select access.wylaczone_sprawy())::uuid[]))`;

const ROWS = `
  select x.* from (
    select n.id, n.wersja, 'N-' || n.rok || '-' || n.numer as numer, n.osoba_id, (select concat_ws(' ', o.nazwisko, o.imie) from osoba.osoba o where o.jednostka_id = n.jednostka_id and o.id = n.osoba_id) as osoba,
      n.sprawa_id, n.komorka_id, k.nazwa as komorka, n.rodzaj, case when ${WIDZI_PODSTAWE} then n.opis else '' end as opis, n.kwota, n.pozostalo, (${WYMAGALNE})::numeric(12, 2) as wymagalne, n.stan, n.termin, n.ostateczna
    from naleznosc.naleznosc n join access.komorka k on k.jednostka_id = n.jednostka_id and k.id = n.komorka_id
    where ($2::uuid is null or n.komorka_id = $2) and ($3::uuid is null or n.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[$3::uuid]) a)))
      and ($4::uuid is null or n.sprawa_id = $4) and ($5::text is null or n.stan = $5) and ($6::uuid is null or n.id < $6)
  ) x where not $7::boolean or x.wymagalne > 0 order by x.id desc limit $8`;

/** Claims on screens. */
@Injectable()
export class NaleznoscQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** The newest first. Errors: 400 for a foreign cursor. */
  async find({ komorkaId, osobaId, sprawaId, stan, zalegle = false, limit, kursor }: NaleznoscFilter): Promise<Page<NaleznoscRow>> {
    const [before] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.read<NaleznoscRow>(ROWS, [this.clock.today(), komorkaId ?? null, osobaId ?? null, sprawaId ?? null, stan ?? null, before, zalegle, limit + 1], 'naleznosci');
    const page = this.cursors.toPage(rows, limit, (row) => [row.id], (row) => row);
    await this.audit.read({ zasob: 'naleznosc', cel: 'lista', osobaIds: page.elementy.map((row) => row.osoba_id), sprawaIds: page.elementy.map((row) => row.sprawa_id), ids: page.elementy.map((row) => row.id) });
    return page;
  }
}
