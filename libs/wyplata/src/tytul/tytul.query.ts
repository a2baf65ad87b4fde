import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { isId, type Page } from '@ostoja/kernel';
import type { TytulStan } from './tytul.entity.js';

/** A title as it is shown. */
export interface TytulRow {
  readonly id: string;
  readonly osoba_id: string;
  readonly sprawa_id: string | null;
  readonly komorka_id: string;
  readonly swiadczenie_kod: string;
  readonly opis: string;
  readonly podstawa: string;
  readonly wyplata: string;
  readonly kwota: string;
  readonly od: string;
  readonly do: string | null;
  readonly kanal: string;
  readonly platny_od: string;
  readonly stan: TytulStan;
  readonly powod: string | null;
  readonly wersja: number;
}

export interface TytulFilter {
  readonly osobaId?: string;
  readonly sprawaId?: string;
  readonly komorkaId?: string;
  readonly stan?: TytulStan;
  readonly limit: number;
  readonly kursor?: string;
}

export const FIND_TYTULY = `
  select t.id, t.osoba_id, t.sprawa_id, t.komorka_id, t.swiadczenie_kod, t.opis, t.podstawa, t.wyplata, t.kwota, t.od, t."do", t.kanal, t.platny_od, t.stan, t.powod, t.wersja
  from wyplata.tytul t
  where ($1::uuid is null or t.id < $1)
    and ($2::uuid is null or t.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[$2::uuid]) a)))
    and ($3::uuid is null or t.sprawa_id = $3) and ($4::uuid is null or t.komorka_id = $4) and ($5::text is null or t.stan = $5)
  order by t.id desc limit $6`;

/** Reads of titles, with the access log. */
@Injectable()
export class TytulQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  /** Titles, the newest first; of a merged person under any of its ids. */
  async find(filter: TytulFilter): Promise<Page<TytulRow>> {
    const [before] = this.cursors.read(filter.kursor, [isId]);
    const params = [before, filter.osobaId ?? null, filter.sprawaId ?? null, filter.komorkaId ?? null, filter.stan ?? null, filter.limit + 1];
    const rows = await this.database.read<TytulRow>(FIND_TYTULY, params, 'wyplata-tytuly');
    const page = this.cursors.toPage(rows, filter.limit, (row) => [row.id], (row) => row);
    await this.audit.read({ zasob: 'tytul-wyplaty', osobaIds: page.elementy.map((row) => row.osoba_id), ids: page.elementy.map((row) => row.id), cel: 'wyplata' });
    return page;
  }
}
