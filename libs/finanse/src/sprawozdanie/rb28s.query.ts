import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { lastDay, type PlainMonth, yearOf } from '@ostoja/kernel';
import { PRZECHODZACE } from '../ksiega/plan-kont.js';
import rb28s from './rb28s.json' with { type: 'json' };

/** Figures of one line of the budget at the end of a month, since the beginning of the year. */
export interface Rb28sRow {
  readonly dzial: string;
  readonly rozdzial: string;
  readonly paragraf: string;
  readonly zrodlo: string;
  /** Null: the whole centre, or all units together. */
  readonly komorka_id: string | null;
  readonly komorka: string | null;
  readonly plan: string;
  readonly plan_po_zmianach: string;
  readonly zaangazowanie: string;
  readonly wykonanie: string;
  readonly zobowiazania_ogolem: string;
  readonly zobowiazania_wymagalne: string;
}

/** Spending of one line in a year: twelve months and their sum. */
export interface RokRow extends Omit<Rb28sRow, 'zobowiazania_ogolem' | 'zobowiazania_wymagalne'> {
  readonly miesiace: readonly string[];
}

/** Of the ledger, what a column of the report counts; liabilities of earlier years are still owed. */
const KWOTY = `
  reguly as (select * from jsonb_to_recordset($3::jsonb) as r (kolumna text, konto text, strona text, rodzaje text[], przed_terminem boolean)),
  kwoty as (
    select z.dzial, z.rozdzial, z.paragraf, z.zrodlo, z.komorka_id, r.kolumna, o.dzien, case z.strona when r.strona then z.kwota else -z.kwota end as kwota
    from finanse.operacja o join finanse.zapis z on z.jednostka_id = o.jednostka_id and z.operacja_id = o.id
    join reguly r on r.konto = z.konto and (r.rodzaje is null or o.rodzaj = any (r.rodzaje)) and (r.przed_terminem is not true or o.termin > $2)
    where o.dzien <= $2 and (z.rok = $1 or z.rok < $1 and z.konto = any ($4))
    union all
    select p.dzial, p.rozdzial, p.paragraf, p.zrodlo, p.komorka_id, 'plan', d.dzien, p.kwota
    from finanse.dokument_planu d join finanse.pozycja_planu p on p.jednostka_id = d.jednostka_id and p.dokument_id = d.id
    where d.rok = $1 and d.rodzaj = 'plan' and d.stan = 'zatwierdzony'
  )`;
const LINE = 'dzial, y.rozdzial, y.paragraf, y.zrodlo';
const of = (kolumna: string): string => `coalesce(sum(y.kwota) filter (where y.kolumna = '${kolumna}'), 0.00)`;
const COMMON = `${of('plan')} as plan, ${of('plan_po_zmianach')} as plan_po_zmianach, ${of('zaangazowanie')} as zaangazowanie, ${of('wykonanie')} as wykonanie`;

const RB28S = `with ${KWOTY}
  select y.${LINE}, k.id as komorka_id, k.nazwa as komorka, ${COMMON}, ${of('zobowiazania_ogolem')} as zobowiazania_ogolem,
    greatest(${of('zobowiazania_ogolem')} - greatest(${of('niewymagalne')}, 0.00), 0.00) as zobowiazania_wymagalne
  from kwoty y left join access.komorka k on $5 and k.id = y.komorka_id and k.nadrzedna_id is not null
  where $6::uuid is null or y.komorka_id = $6
  group by y.${LINE}, k.id, k.nazwa order by y.${LINE}, k.nazwa nulls first, k.id`;

const MONTHS = Array.from({ length: 12 }, (_, i) => `coalesce(sum(y.kwota) filter (where y.kolumna = 'wykonanie' and extract(month from y.dzien) = ${i + 1}), 0.00)::text`);
const ROK = `with ${KWOTY}
  select y.${LINE}, k.id as komorka_id, k.nazwa as komorka, ${COMMON}, array[${MONTHS.join(', ')}] as miesiace
  from kwoty y left join access.komorka k on $5 and k.id = y.komorka_id and k.nadrzedna_id is not null
  where $6::uuid is null or y.komorka_id = $6
  group by y.${LINE}, k.id, k.nazwa order by y.${LINE}, k.nazwa nulls first, k.id`;

export interface SprawozdanieFilter {
  /** One row per line and unit, not per line. */
  readonly wedlugKomorek: boolean;
  readonly komorkaId?: string;
}

/** Figures of the report Rb-28S and of the year, straight from the ledger and the first plan. */
@Injectable()
export class Rb28sQuery {
  constructor(private readonly database: Database) {}

  /** At the end of the month. */
  async find(miesiac: PlainMonth, filter: SprawozdanieFilter): Promise<Rb28sRow[]> {
    return this.database.read<Rb28sRow>(RB28S, params(yearOf(miesiac), lastDay(miesiac), filter), 'finanse-rb28s');
  }

  /** Of the whole year, spending month by month. */
  async findRok(rok: number, filter: SprawozdanieFilter): Promise<RokRow[]> {
    return this.database.read<RokRow>(ROK, params(rok, `${rok}-12-31`, filter), 'finanse-rok');
  }
}

function params(rok: number, koniec: string, { wedlugKomorek, komorkaId }: SprawozdanieFilter): unknown[] {
  return [rok, koniec, JSON.stringify(rb28s.kolumny), PRZECHODZACE, wedlugKomorek, komorkaId ?? null];
}
