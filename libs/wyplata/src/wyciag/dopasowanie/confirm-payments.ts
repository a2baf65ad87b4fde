import type { EntityManager } from 'typeorm';
import type { Strona } from '../format/statement.js';
import { bulkQuery } from './bulk-query.js';

/** Whose entries, and who settles them. */
export interface Settling {
  readonly jednostkaId: string;
  readonly uzytkownikId: string;
  readonly chwila: Date;
}

/** A payment is of this account when its list names no other one. */
const ofAccount = (rachunek: string): string => `(l.rachunek_platnika_id is null or exists (
    select 1 from wyplata.rachunek_platnika k where k.jednostka_id = l.jednostka_id and k.id = l.rachunek_platnika_id and k.numer = ${rachunek}))`;

/**
 * A payment `p` of a sent list `l` that a debit of the account can prove: the payee has the money. One that came back before its debit was on a
 * statement is proved all the same; a second debit of the same payment proves nothing.
 */
export const awaitsDebit = (rachunek: string): string => `l.stan = 'wyslana' and l.kanal not in ('kasa', 'rzeczowo') and ${ofAccount(rachunek)}
  and (p.stan = 'aktywna' or exists (select 1 from wyplata.zwrot z where z.jednostka_id = p.jednostka_id and z.pozycja_id = p.id)
    or exists (select 1 from wyplata.wniosek_pozycja q where q.jednostka_id = p.jednostka_id and q.pozycja_id = p.id))
  and not exists (select 1 from wyplata.rozliczenie_wpisu y where y.jednostka_id = l.jednostka_id and y.lista_id = l.id and y.rodzaj = 'lista')
  and not exists (select 1 from wyplata.rozliczenie_wpisu y where y.jednostka_id = p.jednostka_id and y.pozycja_id = p.id and y.rodzaj = 'wykonanie')`;

/** Debits that have come to name one of our payments in its amount since they were written: in the ordinary way they are confirmed as they are inserted. */
const CONFIRM = `
insert into wyplata.rozliczenie_wpisu (jednostka_id, id, wpis_id, rodzaj, kwota, pozycja_id, zapisano, zapisal_id)
select w.jednostka_id, wyplata.nowe_id($4), w.id, 'wykonanie', w.kwota, p.id, $4, $3
from wyplata.wpis w
join wyplata.pozycja p on p.jednostka_id = w.jednostka_id and p.numer = w.numer_pozycji
join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
where w.jednostka_id = $1 and w.wyciag_id = $2 and w.strona = 'obciazenie' and w.rozliczono = 0 and w.kwota = p.kwota - p.potracono and ${awaitsDebit('w.rachunek')}
order by w.lp
on conflict (jednostka_id, pozycja_id, rodzaj) where rodzaj in ('wykonanie', 'zwrot') do nothing`;

/**
 * Debits that name a list, or a number of orders, and come to its whole sum while none of its payments was booked alone. The bank gave the desk
 * also the cash that nobody collected since.
 */
const CONFIRM_LISTS = `
with zaksiegowane as (
  insert into wyplata.rozliczenie_wpisu (jednostka_id, id, wpis_id, rodzaj, kwota, lista_id, zapisano, zapisal_id)
  select jednostka_id, wyplata.nowe_id($4), wpis_id, 'lista', kwota, lista_id, $4, $3 from (
    select w.jednostka_id, w.id as wpis_id, w.kwota, w.lp, l.id as lista_id, count(*) over (partition by w.id) as list_wpisu, count(*) over (partition by l.id) as wpisow_listy
    from wyplata.wpis w
    join wyplata.lista l on l.jednostka_id = w.jednostka_id and l.stan = 'wyslana' and l.kanal <> 'rzeczowo' and ${ofAccount('w.rachunek')}
      and (w.numer_listy = l.rok || '-' || l.numer or (w.numer_listy is null and w.liczba = l.liczba and l.dzien <= w.dzien))
    cross join lateral (
      select sum(p.kwota - p.potracono) as suma from wyplata.pozycja p where p.jednostka_id = l.jednostka_id and p.lista_id = l.id
        and (p.stan = 'aktywna' or (l.kanal = 'kasa' and p.stan = 'zwrocona') or exists (select 1 from wyplata.zwrot z where z.jednostka_id = p.jednostka_id and z.pozycja_id = p.id))
    ) s
    where w.jednostka_id = $1 and w.wyciag_id = $2 and w.strona = 'obciazenie' and w.rozliczono = 0 and (w.numer_listy is not null or w.liczba is not null) and w.kwota = s.suma
      and not exists (select 1 from wyplata.rozliczenie_wpisu y join wyplata.pozycja p on p.jednostka_id = y.jednostka_id and p.id = y.pozycja_id
        where y.jednostka_id = l.jednostka_id and p.lista_id = l.id and y.rodzaj = 'wykonanie')
  ) x
  where list_wpisu = 1 and wpisow_listy = 1
  on conflict (jednostka_id, lista_id) where rodzaj = 'lista' do nothing returning wpis_id, lista_id
)
select z.lista_id, w.dzien from zaksiegowane z join wyplata.wpis w on w.jednostka_id = $1 and w.id = z.wpis_id`;

const MARK_PAID = `
update wyplata.pozycja p set wykonano = w.dzien
from wyplata.rozliczenie_wpisu y join wyplata.wpis w on w.jednostka_id = y.jednostka_id and w.id = y.wpis_id
where w.jednostka_id = $1 and w.wyciag_id = $2 and y.rodzaj = 'wykonanie'
  and p.jednostka_id = y.jednostka_id and p.id = y.pozycja_id and p.stan = 'aktywna' and p.wykonano is null`;

/** Money that the desk hands out is confirmed by the desk; all else by the debit. */
const MARK_LIST_PAID = `
update wyplata.pozycja p set wykonano = $3
where p.jednostka_id = $1 and p.lista_id = $2 and p.stan = 'aktywna' and p.wykonano is null
  and exists (select 1 from wyplata.lista l where l.jednostka_id = p.jednostka_id and l.id = p.lista_id and l.kanal <> 'kasa')`;

const SETTLE = `
update wyplata.wpis w set rozliczono = s.kwota
from (
  select y.wpis_id, sum(y.kwota) as kwota from wyplata.rozliczenie_wpisu y join wyplata.wpis x on x.jednostka_id = y.jednostka_id and x.id = y.wpis_id
  where x.jednostka_id = $1 and x.wyciag_id = $2 and x.strona = $3 group by y.wpis_id
) s
where w.jednostka_id = $1 and w.id = s.wpis_id and w.rozliczono <> s.kwota`;

/** Settles the debits that a guess has named. */
export async function confirmNamed(tx: EntityManager, wyciagId: string, { jednostkaId, uzytkownikId, chwila }: Settling): Promise<void> {
  await bulkQuery(tx, CONFIRM, [jednostkaId, wyciagId, uzytkownikId, chwila]);
  await settleEntries(tx, wyciagId, jednostkaId, 'obciazenie');
  await bulkQuery(tx, MARK_PAID, [jednostkaId, wyciagId]);
}

/** Settles the debits of whole lists. */
export async function confirmLists(tx: EntityManager, wyciagId: string, { jednostkaId, uzytkownikId, chwila }: Settling): Promise<void> {
  const lists = await bulkQuery<{ lista_id: string; dzien: string }>(tx, CONFIRM_LISTS, [jednostkaId, wyciagId, uzytkownikId, chwila]);
  if (lists.length > 0) await settleEntries(tx, wyciagId, jednostkaId, 'obciazenie');
  for (const { lista_id, dzien } of lists) await tx.query(MARK_LIST_PAID, [jednostkaId, lista_id, dzien]);
}

/** Says on each entry of one side of the statement how much of it is settled. */
export async function settleEntries(tx: EntityManager, wyciagId: string, jednostkaId: string, strona: Strona): Promise<void> {
  await bulkQuery(tx, SETTLE, [jednostkaId, wyciagId, strona]);
}
