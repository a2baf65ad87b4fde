import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { firstDay, lastDay, type PlainMonth } from '@ostoja/kernel';
import { KONTO_KODY, PRZECHODZACE } from '../ksiega/plan-kont.js';

export const WEDLUG = ['konto', 'linia', 'komorka'] as const;
/** How fine the statement is: one row per account, per account and budget line, or per account, line and unit. */
export type Wedlug = (typeof WEDLUG)[number];

export interface ObrotyFilter {
  readonly od: PlainMonth;
  readonly do: PlainMonth;
  readonly wedlug: Wedlug;
  readonly konto?: string;
  readonly komorkaId?: string;
}

/** Opening balance, turnover and closing balance; of a pair of sides at most one is not zero in a balance. */
export interface ObrotyRow {
  readonly konto: string;
  readonly dzial: string | null;
  readonly rozdzial: string | null;
  readonly paragraf: string | null;
  readonly zrodlo: string | null;
  /** Null: the whole centre, or all units together. */
  readonly komorka_id: string | null;
  readonly komorka: string | null;
  readonly bo_wn: string;
  readonly bo_ma: string;
  readonly wn: string;
  readonly ma: string;
  readonly saldo_wn: string;
  readonly saldo_ma: string;
}

const GROUPS: Readonly<Record<Wedlug, string>> = {
  konto: 'null::text as dzial, null::text as rozdzial, null::text as paragraf, null::text as zrodlo, null::uuid as komorka_id',
  linia: 'z.dzial, z.rozdzial, z.paragraf, z.zrodlo, null::uuid as komorka_id',
  komorka: 'z.dzial, z.rozdzial, z.paragraf, z.zrodlo, z.komorka_id',
};

const statement = (wedlug: Wedlug): string => `
  with zapisy as (
    select z.konto, ${GROUPS[wedlug]},
      sum(z.kwota) filter (where o.dzien < $1 and z.strona = 'Wn') as przed_wn, sum(z.kwota) filter (where o.dzien < $1 and z.strona = 'Ma') as przed_ma,
      sum(z.kwota) filter (where o.dzien >= $1 and z.strona = 'Wn') as wn, sum(z.kwota) filter (where o.dzien >= $1 and z.strona = 'Ma') as ma
    from finanse.operacja o join finanse.zapis z on z.jednostka_id = o.jednostka_id and z.operacja_id = o.id
    where o.dzien <= $2 and (o.dzien >= date_trunc('year', $1::date) or z.konto = any ($3))
      and ($4::text is null or z.konto = $4) and ($5::uuid is null or z.komorka_id = $5)
    group by 1, 2, 3, 4, 5, 6
  ), kwoty as (
    select y.konto, y.dzial, y.rozdzial, y.paragraf, y.zrodlo, y.komorka_id,
      coalesce(y.przed_wn, 0.00) - coalesce(y.przed_ma, 0.00) as bo, coalesce(y.wn, 0.00) as wn, coalesce(y.ma, 0.00) as ma
    from zapisy y
  )
  select y.konto, y.dzial, y.rozdzial, y.paragraf, y.zrodlo, k.id as komorka_id, k.nazwa as komorka,
    greatest(y.bo, 0.00) as bo_wn, greatest(-y.bo, 0.00) as bo_ma, y.wn, y.ma,
    greatest(y.bo + y.wn - y.ma, 0.00) as saldo_wn, greatest(y.ma - y.wn - y.bo, 0.00) as saldo_ma
  from kwoty y left join access.komorka k on k.id = y.komorka_id and k.nadrzedna_id is not null
  order by array_position($6::text[], y.konto), y.dzial, y.rozdzial, y.paragraf, y.zrodlo, komorka nulls first, y.komorka_id`;

/** The statement of turnover and balances. */
@Injectable()
export class ObrotyQuery {
  constructor(private readonly database: Database) {}

  /** Rows in the order of the plan of accounts; as many as there are accounts, lines and units. The first month says in which year the balances begin. */
  async find({ od, do: end, wedlug, konto, komorkaId }: ObrotyFilter): Promise<ObrotyRow[]> {
    return this.database.read<ObrotyRow>(statement(wedlug), [firstDay(od), lastDay(end), PRZECHODZACE, konto ?? null, komorkaId ?? null, KONTO_KODY], `finanse-obroty-${wedlug}`);
  }
}
