import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { Clock, isId, isPlainDate, type Page, type PlainDate } from '@ostoja/kernel';

/** A statement beside the ledger: what moved on the account, what the ledger entered because of it, and what is left to clear up. */
export interface UzgodnienieRow {
  readonly id: string;
  readonly rachunek: string;
  readonly numer: string;
  readonly rok: number;
  readonly do: string;
  readonly obroty: string;
  readonly ksiega: string;
  readonly do_wyjasnienia: string;
  readonly liczba_do_wyjasnienia: number;
}

/** Money sent and not yet confirmed, by its age in days. */
export interface WDrodzeRow {
  readonly od_dni: number;
  readonly do_dni: number | null;
  readonly liczba: number;
  readonly kwota: string;
}

/** The ledger's own accounts beside what the tables say. */
export interface SaldaRow {
  readonly wyciagi: string;
  readonly ksiega_rachunek: string;
  readonly ksiega_do_wyjasnienia: string;
  readonly wpisy_do_wyjasnienia: string;
  readonly ksiega_w_drodze: string;
}

/** Payments of claims are posted by the claims themselves; what another part posted already is not of the statement. */
const RECONCILE = `
select w.id, w.rachunek, w.numer, w.rok, w."do", w.zamkniecie - w.otwarcie as obroty, k.ksiega + b.poza as ksiega, b.do_wyjasnienia, b.liczba_do_wyjasnienia
from wyplata.wyciag w
cross join lateral (
  select coalesce(sum(case z.strona when 'Wn' then z.kwota else -z.kwota end), 0.00) as ksiega
  from finanse.operacja o join finanse.zapis z on z.jednostka_id = o.jednostka_id and z.operacja_id = o.id
  where o.jednostka_id = w.jednostka_id and o.zrodlo_typ = 'wyciag' and o.zrodlo_id = w.id and z.konto in ('rachunek-biezacy', 'rachunek-dochodow')
) k
cross join lateral (
  select coalesce(sum(case x.strona when 'uznanie' then x.kwota - x.rozliczono else x.rozliczono - x.kwota end), 0.00) as do_wyjasnienia, count(*) filter (where x.rozliczono < x.kwota)::int as liczba_do_wyjasnienia,
    coalesce(sum((select sum(case x.strona when 'uznanie' then y.kwota else -y.kwota end) from wyplata.rozliczenie_wpisu y
      where y.jednostka_id = x.jednostka_id and y.wpis_id = x.id and y.rodzaj in ('naleznosc', 'zaksiegowane'))), 0.00) as poza
  from wyplata.wpis x where x.jednostka_id = w.jednostka_id and x.wyciag_id = w.id
) b
where $1::date is null or (w."do", w.id) < ($1::date, $2::uuid)
order by w."do" desc, w.id desc limit $3`;

const IN_TRANSIT = `
select a.od_dni, a.do_dni, count(p.id)::int as liczba, coalesce(sum(p.kwota - p.potracono), 0.00) as kwota
from jsonb_to_recordset($2) as a (od_dni int, do_dni int)
left join (wyplata.pozycja p join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id and l.stan = 'wyslana' and l.kanal not in ('kasa', 'rzeczowo'))
  on p.stan = 'aktywna' and p.wykonano is null and $1::date - l.dzien >= a.od_dni and (a.do_dni is null or $1::date - l.dzien <= a.do_dni)
group by a.od_dni, a.do_dni order by a.od_dni`;

/** The account of the bank is an asset (Wn), what waits to be cleared up and what is on its way are owed (Ma): each is shown above zero on its own side. */
const balanceOf = (side: 'Wn' | 'Ma', konto: string): string => `(select coalesce(sum(case strona when '${side}' then kwota else -kwota end), 0.00) from finanse.zapis where konto in (${konto}))`;
const BALANCES = `
select (select coalesce(sum(zamkniecie - otwarcie), 0.00) from wyplata.wyciag) as wyciagi,
  ${balanceOf('Wn', `'rachunek-biezacy', 'rachunek-dochodow'`)} as ksiega_rachunek, ${balanceOf('Ma', `'do-wyjasnienia'`)} as ksiega_do_wyjasnienia,
  (select coalesce(sum(case strona when 'uznanie' then kwota - rozliczono else rozliczono - kwota end), 0.00) from wyplata.wpis where rozliczono < kwota) as wpisy_do_wyjasnienia,
  ${balanceOf('Ma', `'w-drodze'`)} as ksiega_w_drodze`;

/** The account beside the ledger. */
@Injectable()
export class UzgodnienieQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec, private readonly clock: Clock) {}

  /** Statements, the newest day first. */
  async find(limit: number, kursor?: string): Promise<Page<UzgodnienieRow>> {
    const [day, id] = this.cursors.read(kursor, [isPlainDate, isId]);
    const rows = await this.database.read<UzgodnienieRow>(RECONCILE, [day, id, limit + 1], 'wyplata-uzgodnienie');
    return this.cursors.toPage(rows, limit, (row) => [row.do, row.id], (row) => row);
  }

  /** What is on its way, by age. @param progi first days of the ages, rising */
  async findInTransit(progi: readonly number[]): Promise<WDrodzeRow[]> {
    const ages = progi.map((od, i) => ({ od_dni: od, do_dni: progi[i + 1] === undefined ? null : progi[i + 1]! - 1 }));
    return this.database.read<WDrodzeRow>(IN_TRANSIT, [this.clock.today() satisfies PlainDate, JSON.stringify(ages)], 'wyplata-w-drodze');
  }

  async getBalances(): Promise<SaldaRow> {
    const [row] = await this.database.read<SaldaRow>(BALANCES, [], 'wyplata-salda');
    if (!row) throw new Error('The statement answers with one row');
    return row;
  }
}
