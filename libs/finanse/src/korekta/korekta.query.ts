import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { isId, notFound, type Page } from '@ostoja/kernel';
import type { ClassifiedAmount } from '../ksiega/classified-amount.js';
import type { PostingKind } from '../ksiega/posting-kind.js';
import type { KorektaStan } from './korekta.entity.js';

/** A correction with what it is about. */
export interface KorektaRow {
  readonly id: string;
  readonly operacja_id: string;
  readonly rodzaj: PostingKind;
  readonly kwota: string;
  readonly powod: string;
  readonly linie: ClassifiedAmount[];
  readonly stan: KorektaStan;
  readonly zglosil_id: string;
  readonly zgloszono: Date;
  readonly rozstrzygnal_id: string | null;
  readonly rozstrzygnieto: Date | null;
  readonly uwaga: string | null;
  readonly wersja: number;
}

const KOREKTA = `k.id, k.operacja_id, o.rodzaj, s.kwota, k.powod, k.linie, k.stan, k.zglosil_id, k.zgloszono, k.rozstrzygnal_id, k.rozstrzygnieto, k.uwaga, k.wersja
  from finanse.korekta k join finanse.operacja o on o.jednostka_id = k.jednostka_id and o.id = k.operacja_id
  cross join lateral (select sum(z.kwota) as kwota from finanse.zapis z where z.jednostka_id = o.jednostka_id and z.operacja_id = o.id and z.strona = 'Wn') s`;

/** Reads of corrections. */
@Injectable()
export class KorektaQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec) {}

  /** Corrections, the newest first. Errors: `HTTP.CURSOR_INVALID` (400). */
  async find(stan: KorektaStan | undefined, limit: number, kursor?: string): Promise<Page<KorektaRow>> {
    const rows = await this.database.read<KorektaRow>(
      `select ${KOREKTA} where ($1::uuid is null or k.id < $1) and ($2::text is null or k.stan = $2) order by k.id desc limit $3`,
      [...this.cursors.read(kursor, [isId]), stan ?? null, limit + 1],
      'finanse-korekty',
    );
    return this.cursors.toPage(rows, limit, (row) => [row.id], (row) => row);
  }

  /** Errors: 404. */
  async get(id: string): Promise<KorektaRow> {
    const [row] = await this.database.read<KorektaRow>(`select ${KOREKTA} where k.id = $1`, [id], 'finanse-korekta');
    if (!row) throw notFound('korekta księgowa');
    return row;
  }
}
