import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { PlanQuery } from '@ostoja/finanse';
import { Clock, Money, monthOf, type PlainDate } from '@ostoja/kernel';
import { forecast, type Potrzeba, type PrognozaLinii } from './forecast.js';

/**
 * Needs of the year in one question. What a title will need after its last instalment is that instalment, brought to a whole month: an estimate,
 * for the budget lines of later months may differ.
 */
const NEEDS = `
  with raty as (
    select r.komorka_id, k.dzial, k.rozdzial, k.paragraf, k.zrodlo, greatest(r.miesiac, make_date($1, 1, 1)) as miesiac, 'rata' as rodzaj, k.kwota
    from wyplata.rata r join wyplata.tytul t on t.jednostka_id = r.jednostka_id and t.id = r.tytul_id
    cross join lateral jsonb_to_recordset(r.klasyfikacja) as k (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
    where r.stan = 'nalezna' and coalesce(r.rok, extract(year from $2::date)) = $1
  ), ostatnie as (
    select t.komorka_id, o.miesiac, o.klasyfikacja, t.kwota / o.kwota as caly, case when t."do" is null then 'przedluzenie' else 'ponowienie' end as rodzaj
    from wyplata.tytul t cross join lateral (
      select r.miesiac, r.kwota, r.klasyfikacja from wyplata.rata r where r.jednostka_id = t.jednostka_id and r.tytul_id = t.id and r.stan = 'nalezna' order by r.miesiac desc limit 1) o
    where t.wyplata = 'okresowe' and t.stan <> 'zakonczony' and coalesce(t."do", 'infinity') >= $2::date and o.miesiac < make_date($1, 12, 1)
  ), dalsze as (
    select o.komorka_id, k.dzial, k.rozdzial, k.paragraf, k.zrodlo, m::date as miesiac, o.rodzaj, k.kwota * o.caly as kwota
    from ostatnie o cross join lateral jsonb_to_recordset(o.klasyfikacja) as k (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
    cross join lateral generate_series(greatest(o.miesiac + interval '1 month', make_date($1, 1, 1)), make_date($1, 12, 1), interval '1 month') m
  )
  select komorka_id, dzial, rozdzial, paragraf, zrodlo, miesiac, rodzaj, round(sum(kwota), 2) as kwota from (select * from raty union all select * from dalsze) w group by 1, 2, 3, 4, 5, 6, 7`;

/** How long the money of the plan will last. */
@Injectable()
export class ForecastQuery {
  constructor(private readonly database: Database, private readonly plans: PlanQuery, private readonly clock: Clock) {}

  /** The forecast of each line that is planned or committed. */
  async find(rok: number): Promise<PrognozaLinii[]> {
    const today = this.clock.today();
    const rows = await this.database.read<Omit<Potrzeba, 'miesiac' | 'kwota'> & { miesiac: PlainDate; kwota: string }>(NEEDS, [rok, today], 'wyplata-prognoza');
    const needs = rows.map((row) => ({ ...row, miesiac: monthOf(row.miesiac), kwota: Money.parse(row.kwota) }));
    return forecast(await this.plans.findStan(rok), needs, rok, monthOf(today));
  }
}
