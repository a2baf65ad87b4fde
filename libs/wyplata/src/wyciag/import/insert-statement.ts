import { yearOf } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
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

/** Writes the statement with its entries; answers false, and writes nothing, when one of that number is there. */
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
  await tx.query(INSERT_ENTRIES, [by.jednostkaId, by.wyciagId, statement.rachunek, by.chwila, statement.wpisy]);
  return true;
}

const INSERT_ENTRIES = `
insert into wyplata.wpis (jednostka_id, id, wyciag_id, lp, rachunek, dzien, strona, kwota, referencja, porzadek, numer_obcy, tytul, kontrahent, kontrahent_rachunek,
  rachunek_wirtualny, kod_zwrotu, liczba, numer_pozycji, numer_listy, numer_naleznosci)
select $1, wyplata.nowe_id($4), $2, x.lp, $3, x.dzien, x.strona, x.kwota, x.referencja, row_number() over (partition by x.referencja, x.strona, x.kwota order by x.lp),
  x.numer_obcy, x.tytul, x.kontrahent, x.kontrahent_rachunek, x.rachunek_wirtualny, x.kod_zwrotu, x.liczba, x.numer_pozycji, x.numer_listy, x.numer_naleznosci
from json_to_recordset($5::json) as x (lp int, dzien date, strona text, kwota numeric, referencja text, numer_obcy text, tytul text, kontrahent text, kontrahent_rachunek text,
  rachunek_wirtualny text, kod_zwrotu text, liczba int, numer_pozycji text, numer_listy text, numer_naleznosci text)`;
