import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { isId, notFound, type Page } from '@ostoja/kernel';
import type { PostingKind, SourceKind } from '../posting-kind.js';

/** An operation of the journal with its amount; `storno_id` is the operation that reverses it. */
export interface OperacjaRow {
  readonly id: string;
  readonly rodzaj: PostingKind;
  readonly dzien: string;
  readonly kwota: string;
  readonly komorka_id: string;
  readonly komorka: string;
  readonly zrodlo_typ: SourceKind;
  readonly zrodlo_id: string;
  readonly koryguje_id: string | null;
  readonly storno_id: string | null;
  readonly termin: string | null;
  readonly opis: string | null;
  readonly zapisano: Date;
  readonly zapisal_id: string;
}

export interface ZapisRow {
  readonly id: string;
  readonly konto: string;
  readonly strona: 'Wn' | 'Ma';
  readonly kwota: string;
  readonly dzial: string;
  readonly rozdzial: string;
  readonly paragraf: string;
  readonly zrodlo: string;
  readonly rok: number;
}

/** Every field that is given has to fit; account, line and unit are those of one entry. */
export interface DziennikFilter {
  readonly od?: string;
  readonly do?: string;
  readonly rodzaj?: string;
  readonly konto?: string;
  readonly komorkaId?: string;
  readonly zrodloId?: string;
  readonly linia?: Partial<Record<'dzial' | 'rozdzial' | 'paragraf' | 'zrodlo', string>>;
  readonly limit: number;
  readonly kursor?: string;
}

const OPERACJA = `o.id, o.rodzaj, o.dzien, s.kwota, o.komorka_id, k.nazwa as komorka, o.zrodlo_typ, o.zrodlo_id, o.koryguje_id, x.id as storno_id, o.termin, o.opis, o.zapisano, o.zapisal_id
  from finanse.operacja o
  join access.komorka k on k.jednostka_id = o.jednostka_id and k.id = o.komorka_id
  left join finanse.operacja x on x.jednostka_id = o.jednostka_id and x.koryguje_id = o.id
  cross join lateral (select sum(z.kwota) as kwota from finanse.zapis z where z.jednostka_id = o.jednostka_id and z.operacja_id = o.id and z.strona = 'Wn') s`;

const FIND = `select ${OPERACJA}
  where ($1::uuid is null or o.id < $1) and ($2::date is null or o.dzien >= $2) and ($3::date is null or o.dzien <= $3) and ($4::text is null or o.rodzaj = $4)
    and ($5::uuid is null or o.zrodlo_id = $5 or o.koryguje_id in (select y.id from finanse.operacja y where y.jednostka_id = o.jednostka_id and y.zrodlo_id = $5))
    and (($6::text is null and $7::uuid is null and $8::text is null and $9::text is null and $10::text is null and $11::text is null) or exists (
      select from finanse.zapis z where z.jednostka_id = o.jednostka_id and z.operacja_id = o.id and ($6::text is null or z.konto = $6) and ($7::uuid is null or z.komorka_id = $7)
        and ($8::text is null or z.dzial = $8) and ($9::text is null or z.rozdzial = $9) and ($10::text is null or z.paragraf = $10) and ($11::text is null or z.zrodlo = $11)))
  order by o.id desc limit $12`;

/** The journal: every operation in the order of entry. */
@Injectable()
export class DziennikQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec) {}

  /** Operations, the newest first. Errors: `HTTP.CURSOR_INVALID` (400). */
  async find({ linia = {}, ...filter }: DziennikFilter): Promise<Page<OperacjaRow>> {
    const params = [
      ...this.cursors.read(filter.kursor, [isId]), filter.od, filter.do, filter.rodzaj, filter.zrodloId, filter.konto, filter.komorkaId,
      linia.dzial, linia.rozdzial, linia.paragraf, linia.zrodlo, filter.limit + 1,
    ];
    const rows = await this.database.read<OperacjaRow>(FIND, params.map((value) => value ?? null), 'finanse-dziennik');
    return this.cursors.toPage(rows, filter.limit, (row) => [row.id], (row) => row);
  }

  /** Errors: 404. */
  async get(id: string): Promise<OperacjaRow> {
    const [row] = await this.database.read<OperacjaRow>(`select ${OPERACJA} where o.id = $1`, [id], 'finanse-operacja');
    if (!row) throw notFound('operacja księgowa');
    return row;
  }

  /** Both sides of an operation, debits first. */
  async findZapisy(operacjaId: string): Promise<ZapisRow[]> {
    return this.database.read<ZapisRow>(
      `select z.id, z.konto, z.strona, z.kwota, z.dzial, z.rozdzial, z.paragraf, z.zrodlo, z.rok from finanse.zapis z
       where z.operacja_id = $1 order by z.strona desc, z.dzial, z.rozdzial, z.paragraf, z.zrodlo, z.rok, z.konto`,
      [operacjaId],
      'finanse-zapisy',
    );
  }
}
