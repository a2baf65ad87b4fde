import { JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { newId } from '@ostoja/kernel';
import { insertPayer, RACHUNEK } from '@ostoja/wyplata/testing';
import type { Client } from 'pg';

/** Ids by the name of their collection in the API, or by the name of the parameter. */
export type MoneyIds = Readonly<Record<string, string>>;

interface Owner {
  readonly osobaId: string;
  readonly sprawaId: string;
  readonly kragId: string | null;
}

const DAY = '2026-11-02';
const LINES = JSON.stringify([{ dzial: '852', rozdzial: '85214', paragraf: '3110', zrodlo: 'wlasne', kwota: '777.77' }]);

/** One row of every kind that money leaves behind in Filia 1, for a test of who sees it: written past all rules but the checks of single rows. */
export async function insertMoney(client: Client, { osobaId, sprawaId, kragId }: Owner): Promise<MoneyIds> {
  const id = (): string => newId();
  const [tytul = id(), rata = id(), lista = id(), prepared = id(), pozycja = id(), waiting = id(), karta = id(), odbior = id(), zwrot = id(), wyciag = id(), wpis = id(), wniosek = id(), upowaznienie = id(), naleznosc = id(), decyzja = id(), ruch = id(), wezwanie = id(), pouczenie = id(), rejestr = id(), nextRata = id()]: string[] = [];
  const by = id();
  const place = { komorka_id: komorkaId('filia-1'), krag_id: kragId };
  const ofCase = { ...place, osoba_id: osobaId, sprawa_id: sprawaId };
  const hands = { merytorycznie_id: id(), rachunkowo_id: id(), skontrolowal_id: id(), zatwierdzil_id: id(), zatwierdzono: DAY, podpisal_id: id(), wyslal_id: id(), wyslano: DAY };
  const list = { ...place, rok: 2026, dzien: DAY, miesiac: '2026-11-01', suma: 777.77, liczba: 1, przygotowal_id: by, utworzono: DAY };
  const line = { ...ofCase, lp: 1, rata_id: rata, kwota: 777.77, odbiorca: ['Żaneta Ukryta'], tytulem: ['Zasiłek'] };
  const insert = async (table: string, row: Readonly<Record<string, unknown>>): Promise<void> => {
    const full = { jednostka_id: JEDNOSTKA_ID, id: id(), ...row };
    const columns = Object.keys(full).map((name) => `"${name}"`).join(', ');
    await client.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`, [JSON.stringify(full)]);
  };
  if ((await client.query('select 1 from wyplata.rachunek_platnika')).rowCount === 0) await insertPayer(client);
  await client.query('begin; set local session_replication_role = replica');
  await insert('wyplata.tytul', { id: tytul, ...ofCase, zrodlo_typ: 'decyzja', zrodlo_id: id(), swiadczenie_kod: 'zasilek-okresowy', wyplata: 'okresowe', kwota: 777.77, od: '2026-09-01', kanal: 'karta', platny_od: '2026-09-01', opis: 'Zasiłek', podstawa: 'DEC 1', budzet: [], utworzono: DAY, utworzyl_id: by });
  await insert('wyplata.rata', { id: rata, ...ofCase, tytul_id: tytul, miesiac: '2026-11-01', kwota: 777.77, klasyfikacja: JSON.parse(LINES) as unknown, rok: 2026 });
  await insert('wyplata.rata', { id: nextRata, ...ofCase, tytul_id: tytul, miesiac: '2026-10-01', kwota: 777.77, klasyfikacja: JSON.parse(LINES) as unknown, rok: 2026 });
  const [{ n }] = (await client.query<{ n: number }>('select coalesce(max(numer), 0)::int as n from wyplata.lista')).rows as [{ n: number }];
  await insert('wyplata.lista', { ...list, ...hands, id: lista, numer: n + 1, kanal: 'kasa', stan: 'wyslana' });
  await insert('wyplata.lista', { ...list, id: prepared, numer: n + 2, kanal: 'karta', stan: 'przygotowana' });
  await insert('wyplata.pozycja', { ...line, id: pozycja, lista_id: lista, numer: `P-2026-${n + 1}-1`, stan: 'zwrocona', powod: 'Nie odebrano.' });
  await insert('wyplata.pozycja', { ...line, id: waiting, rata_id: nextRata, lista_id: prepared, numer: `P-2026-${n + 2}-1`, karta_id: karta });
  await insert('wyplata.czynnosc_listy', { lista_id: lista, komorka_id: place.komorka_id, rodzaj: 'przygotowana', uzytkownik_id: by, chwila: DAY });
  await insert('wyplata.karta', { id: karta, ...place, osoba_id: osobaId, sprawa_ids: [sprawaId], posiadacz: 'Żaneta Ukryta', stan: 'zamowiona', stan_od: DAY, zmieniono: DAY });
  await insert('wyplata.karta_zdarzenie', { karta_id: karta, komorka_id: place.komorka_id, stan: 'zamowiona', dzien: DAY, zapisano: DAY });
  await insert('wyplata.upowaznienie', { id: upowaznienie, ...ofCase, tytul_id: tytul, rodzaj: 'odbior-w-kasie', nazwa: 'Jan Odbierający', od: DAY, zapisal_id: by, zapisano: DAY });
  await insert('wyplata.nieodebranie', { ...ofCase, tytul_id: tytul, od: '2026-06-01', miesiac: '2026-07-01', zapisano: DAY });
  await insert('wyplata.zwrot', { id: zwrot, pozycja_id: pozycja, osoba_id: osobaId, kwota: 777.77, dzien: DAY, powod: 'rachunek zamknięty', rachunek: RACHUNEK, wstrzymuje: true, linie: [], linie_brutto: [], zapisano: DAY });
  await insert('wyplata.wyciag', { id: wyciag, rachunek: RACHUNEK, rok: 2026, numer: String(n + 1), od: DAY, do: DAY, otwarcie: 0, zamkniecie: 777.77, liczba: 1, format: 'camt053', tresc_sha256: id(), ostrzezenia: [], plik_id: id(), wczytano: DAY, wczytal_id: by });
  await insert('wyplata.wpis', { id: wpis, wyciag_id: wyciag, lp: 1, rachunek: RACHUNEK, dzien: DAY, strona: 'uznanie', kwota: 777.77, referencja: id(), porzadek: 1, numer_obcy: '', tytul: 'zwrot', kontrahent: 'Żaneta Ukryta', propozycja_id: pozycja });
  await insert('wyplata.wniosek_zwrotu', { id: wniosek, osoba_id: osobaId, rachunek: RACHUNEK, data_zgonu: DAY, kwota: 777.77, wyslano: DAY, utworzono: DAY, utworzyl_id: by });
  await insert('wyplata.wniosek_pozycja', { wniosek_id: wniosek, pozycja_id: pozycja });
  await insert('wyplata.lista_odbioru', { id: odbior, lista_id: lista, komorka_id: place.komorka_id, kanal: 'kasa', dzien: DAY, odbior_do: '2026-11-30', kwota: 777.77, przyjal_id: by, przyjeto: DAY });
  await insert('naleznosc.naleznosc', { id: naleznosc, ...ofCase, rok: 2026, numer: n + 1, ksiegowana_w_id: place.komorka_id, rodzaj: 'inna_oplata', opis: 'Ukryty opis', miesiace: [], kwota: 777.77, klasyfikacja: JSON.parse(LINES) as unknown, pozostalo: 777.77, pozostale: JSON.parse(LINES) as unknown, stan: 'ustalona', utworzyl_id: by, utworzono: DAY });
  const ofClaim = { ...place, sprawa_id: sprawaId, naleznosc_id: naleznosc };
  await insert('naleznosc.decyzja', { id: decyzja, ...ofClaim, rodzaj: 'zwrot', uzasadnienie: 'Ukryte', przygotowal_id: by, przygotowano: DAY });
  await insert('naleznosc.ruch', { id: ruch, ...ofClaim, rok: 2026, rodzaj: 'wplata', kwota: 1, linie: [], dzien: DAY, klucz: id(), zapisal_id: by, zapisano: DAY });
  await insert('naleznosc.wezwanie', { id: wezwanie, ...ofClaim, rodzaj: 'upomnienie', numer: String(n + 1), kwota: 777.77, dzien: DAY, dokument_id: id(), wystawil_id: by, wystawiono: DAY });
  await insert('naleznosc.pouczenie', { id: pouczenie, ...ofCase, dzien: DAY, forma: 'ustnie', tresc: 'Ukryta treść', potwierdzenie: 'adnotacja', zapisal_id: by, zapisano: DAY });
  const { rowCount: served } = await client.query('select 1 from osoba.opieka where osoba_id = $1', [osobaId]);
  if (!served) await insert('osoba.opieka', { ...place, osoba_id: osobaId, od: '2026-09-01', zapisano: DAY, zapisal: by });
  await insert('osoba.rachunek', { osoba_id: osobaId, numer: RACHUNEK, od: DAY, zapisano: DAY, zapisal: by, pochodzenie: 'oswiadczenie', zglosil: by });
  await insert('pomoc_spoleczna.rejestr_skladek', { id: rejestr, miesiac: `${2030 + n}-01-01`, numer: 1, identyfikator: '01', platnik_id: id(), wersja_kedu: '5.7', osoby: 1, suma_podstaw: 777.77, suma: 70, do_zaplaty: 70, rozliczenie: {}, przekazano: DAY, zapisano: DAY, przekazal_id: by, plik_sha256: id() });
  await insert('pomoc_spoleczna.skladka', { ...place, osoba_id: osobaId, rejestr_id: rejestr, lp: 1, przyznanie_id: id(), nazwisko: 'Ukryta', imie: 'Żaneta', dane: {}, tytul: 'x', kod_tytulu: '240000', podstawa: 777.77, skladka: 70, zmiana: 'nowa' });
  await client.query('commit');
  return {
    tytuly: tytul, 'listy-wyplat': prepared, pozycjaId: waiting, karty: karta, 'listy-odbioru': odbior, 'zwroty-wyplat': zwrot, wyciagi: wyciag, 'wpisy-wyciagow': wpis, 'wnioski-do-bankow': wniosek,
    'upowaznienia-odbioru': upowaznienie, naleznosci: naleznosc, decyzjaId: decyzja, ruchId: ruch, wezwanieId: wezwanie, 'rejestry-skladek': rejestr,
  };
}
