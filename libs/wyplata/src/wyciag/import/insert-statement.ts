import { yearOf } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { bulkQuery } from '../dopasowanie/bulk-query.js';
import { awaitsDebit } from '../dopasowanie/confirm-payments.js';
import type { PreparedStatement } from './prepared-statement.js';

/** Where the rows belong and who brings them. */
export interface Importing {
  readonly jednostkaId: string;
  readonly uzytkownikId: string;
  readonly wyciagId: string;
  readonly plikId: string;
  readonly chwila: Date;
  readonly ostrzezenia: readonly string[];
}

/** Writes the statement with its entries, and settles those that name a payment of ours; answers false, and writes nothing, when one of that number is there. */
export async function insertStatement(tx: EntityManager, statement: PreparedStatement, by: Importing): Promise<boolean> {
  const inserted = await tx.query<unknown[]>(
    `insert into wyplata.wyciag (jednostka_id, id, rachunek, rok, numer, od, "do", otwarcie, zamkniecie, liczba, format, tresc_sha256, ostrzezenia, plik_id, wczytano, wczytal_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) on conflict on constraint wyciag_numer do nothing returning id`,
    [
      by.jednostkaId, by.wyciagId, statement.rachunek, yearOf(statement.do), statement.numer, statement.od, statement.do, statement.otwarcie, statement.zamkniecie,
      statement.liczba, statement.format, statement.tresc, by.ostrzezenia, by.plikId, by.chwila, by.uzytkownikId,
    ],
  );
  if (inserted.length === 0) return false;
  await bulkQuery(tx, INSERT_ENTRIES, [by.jednostkaId, by.wyciagId, statement.rachunek, by.chwila, statement.wpisy, by.uzytkownikId]);
  return true;
}

/** Each entry is matched by our number, written, settled and told to its payment in one statement of SQL, so that every row is written once. */
const INSERT_ENTRIES = `
with wpisy as materialized (
  select * from json_to_recordset($5::json) as x (lp int, dzien date, strona text, kwota numeric, referencja text, numer_obcy text, tytul text, kontrahent text,
    kontrahent_rachunek text, rachunek_wirtualny text, kod_zwrotu text, liczba int, numer_pozycji text, numer_listy text, numer_naleznosci text)
), znane as materialized (
  select p.id, p.numer, p.kwota - p.potracono as kwota
  from wyplata.pozycja p join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
  where p.jednostka_id = $1 and p.numer in (select x.numer_pozycji from wpisy x where x.strona = 'obciazenie') and ${awaitsDebit('$3')}
), dopasowane as materialized (
  select x.*, wyplata.nowe_id($4) as id, row_number() over (partition by x.referencja, x.strona, x.kwota order by x.lp) as porzadek,
    case when row_number() over (partition by z.id order by x.lp) = 1 then z.id end as pozycja_id
  from wpisy x left join znane z on z.numer = x.numer_pozycji and z.kwota = x.kwota and x.strona = 'obciazenie'
), zapisane as (
  insert into wyplata.wpis (jednostka_id, id, wyciag_id, lp, rachunek, dzien, strona, kwota, rozliczono, referencja, porzadek, numer_obcy, tytul, kontrahent,
    kontrahent_rachunek, rachunek_wirtualny, kod_zwrotu, liczba, numer_pozycji, numer_listy, numer_naleznosci)
  select $1, d.id, $2, d.lp, $3, d.dzien, d.strona, d.kwota, case when d.pozycja_id is null then 0 else d.kwota end, d.referencja, d.porzadek, d.numer_obcy, d.tytul,
    d.kontrahent, d.kontrahent_rachunek, d.rachunek_wirtualny, d.kod_zwrotu, d.liczba, d.numer_pozycji, d.numer_listy, d.numer_naleznosci
  from dopasowane d
), zaplacone as (
  update wyplata.pozycja p set wykonano = d.dzien from dopasowane d where p.jednostka_id = $1 and p.id = d.pozycja_id and p.stan = 'aktywna' and p.wykonano is null
)
insert into wyplata.rozliczenie_wpisu (jednostka_id, id, wpis_id, rodzaj, kwota, pozycja_id, zapisano, zapisal_id)
select $1, wyplata.nowe_id($4), d.id, 'wykonanie', d.kwota, d.pozycja_id, $4, $6 from dopasowane d where d.pozycja_id is not null`;
