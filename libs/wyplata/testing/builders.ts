import { JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { Money, newId, plainDate } from '@ostoja/kernel';
import type { BudgetLine } from '@ostoja/law';
import type { TytulInput } from '../src/tytul/tytul.service.js';

/** Whatever runs SQL past the walls of the database: a client of pg. */
export interface Arranger {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

/** An account of a synthetic person. */
export const RACHUNEK = '61109010140000071219812874';
/** The centre's own synthetic account. */
export const RACHUNEK_OSRODKA = '07109010140000000000000001';

const linia = (czesc: BudgetLine['czesc'], rozdzial: string, zrodlo: string): BudgetLine => ({ czesc, dzial: '852', rozdzial, paragraf: '3110', zrodlo, od: plainDate('2017-01-01'), do: null });
/** Lines of a benefit that the grant covers up to its minimum. */
export const BUDZET_DZIELONY = [linia('minimum', '85214', 'dotacja-2030'), linia('ponad_minimum', '85214', 'wlasne')];
/** The line of a benefit that one source covers. */
export const BUDZET_JEDEN = [linia('calosc', '85216', 'dotacja-2030')];

/** A zasiłek okresowy of Filia 1 for September to November 2026, payable from 1 September; every call gives another decision. */
export function aTytul(fields: Partial<TytulInput> & Pick<TytulInput, 'osobaId'>): TytulInput {
  return {
    zrodloTyp: 'decyzja', zrodloId: newId(), sprawaId: null, komorkaId: komorkaId('filia-1'), kragId: null,
    swiadczenieKod: 'zasilek-okresowy', wyplata: 'okresowe', kwota: Money.parse('450.00'), kwotaMinimalna: Money.parse('300.00'),
    od: plainDate('2026-09-01'), do: plainDate('2026-11-30'), kanal: 'przelew', platnyOd: plainDate('2026-09-01'), opis: 'Zasiłek okresowy', podstawa: 'DEC 5123/ZO/2026',
    budzet: fields.kwotaMinimalna === null ? BUDZET_JEDEN : BUDZET_DZIELONY, ...fields,
  };
}

/** Puts a synthetic person in the database, with an account unless it is null. Answers its id. */
export async function insertOsoba(db: Arranger, fields: { imie?: string; nazwisko?: string; rachunek?: string | null; dataZgonu?: string } = {}): Promise<string> {
  const id = newId();
  const { imie = 'Janina', nazwisko = 'Przykładowa', rachunek = RACHUNEK, dataZgonu = null } = fields;
  await db.query(`insert into osoba.osoba (jednostka_id, id, imie, nazwisko, opis, data_zgonu, zmieniono) values ($1, $2, $3, $4, 'osoba przykładowa', $5, now())`, [JEDNOSTKA_ID, id, imie, nazwisko, dataZgonu]);
  await db.query(
    `insert into osoba.adres (jednostka_id, id, osoba_id, rodzaj, ulica, nr_domu, nr_lokalu, kod_pocztowy, miejscowosc, od, zapisano, zapisal)
     values ($1, $2, $3, 'zamieszkania', 'ul. Testowa', '1', '2', '30-001', 'Kraków', '2020-01-01', now(), $2)`,
    [JEDNOSTKA_ID, newId(), id],
  );
  if (rachunek !== null) await insertRachunek(db, id, rachunek, '2020-01-01');
  return id;
}

/** A case of Filia 1 for the person. Answers its id. */
export async function insertSprawa(db: Arranger, osobaId: string): Promise<string> {
  const id = newId();
  await db.query(
    `insert into postepowanie.sprawa (jednostka_id, id, znak, znak_porzadek, komorka_id, osoba_id, swiadczenie_kod, stan, klasa_jrwa, kategoria_archiwalna, otwarta)
     values ($1, $2, $3, $3, $4, $5, 'zasilek-okresowy', 'realizacja', '5123', 'B10', '2026-09-01')`,
    [JEDNOSTKA_ID, id, `F1.5123.${id}`, komorkaId('filia-1'), osobaId],
  );
  return id;
}

/** Gives the person an account from the day on. */
export async function insertRachunek(db: Arranger, osobaId: string, numer: string, od: string): Promise<void> {
  await db.query(`insert into osoba.rachunek (jednostka_id, id, osoba_id, numer, od, zapisano, zapisal, pochodzenie) values ($1, $2, $3, $4, $5, now(), $2, 'przejete')`, [JEDNOSTKA_ID, newId(), osobaId, numer, od]);
}

/** Gives the centre its account, from 2020 on, in the format of the profile. */
export async function insertPayer(db: Arranger, profil = 'elixir-ascii'): Promise<void> {
  await db.query(`insert into wyplata.rachunek_platnika (jednostka_id, id, numer, linie, profil, od) values ($1, $2, $3, $4, $5, '2020-01-01')`, [
    JEDNOSTKA_ID, newId(), RACHUNEK_OSRODKA, ['Miejski Ośrodek Pomocy Społecznej', 'w Krakowie'], profil,
  ]);
}
