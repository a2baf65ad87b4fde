import { hashPassword, type PasswordCost } from '../session/password.js';
import { BRANCH_UNITS } from './branch-units.js';
import { CENTRAL_UNITS } from './central-units.js';
import { parseUlica } from '../rejon/adres.policy.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from './demo-accounts.js';
import { SAMPLE_REJONY } from './sample-rejony.js';
import { JEDNOSTKA_ID, komorkaId, structureId } from './structure-id.js';
import type { Unit } from './unit.js';

/** Every unit of the centre, each after the one above it. */
export const UNITS: readonly Unit[] = [...CENTRAL_UNITS, ...BRANCH_UNITS];

/** Whatever runs SQL: a transaction of TypeORM, a client of pg. It must belong to the migrator. */
export interface SqlRunner {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

/** From this day the demo accounts hold their roles: before any day that a demo story needs. */
const SINCE = '2010-01-01';

/** Puts the centre and its units in the database; repeating it changes nothing. */
export async function seedStructure(sql: SqlRunner): Promise<void> {
  await sql.query(
    `insert into access.jednostka (jednostka_id, id, nazwa, skrot, teryt, adres, organ)
     values ($1, $1, 'Miejski Ośrodek Pomocy Społecznej w Krakowie', 'MOPS Kraków', '1261011', 'adres demonstracyjny', 'Prezydent Miasta Krakowa') on conflict do nothing`,
    [JEDNOSTKA_ID],
  );
  await insertAll(sql, 'access.komorka', UNITS.map((unit) => ({
    id: komorkaId(unit.kod),
    nadrzedna_id: unit.nadrzedna === null ? null : komorkaId(unit.nadrzedna),
    rodzaj: unit.rodzaj, kod: unit.kod, nazwa: unit.nazwa, adres: unit.adres, symbol: unit.symbol, wersja: 1,
  })));
  await insertAll(sql, 'access.obsluga', UNITS.flatMap((unit) => (unit.obsluguje ?? []).map((kod) => ({
    id: structureId(`obsluga:${unit.kod}:${kod}`), komorka_id: komorkaId(unit.kod), obslugiwana_id: komorkaId(kod),
  }))));
  await insertAll(sql, 'access.rejon', SAMPLE_REJONY.map(([ulica, od_numeru, do_numeru, strona, filia], index) => {
    const { typ, klucz } = parseUlica(ulica);
    return { id: structureId(`rejon:${index}`), komorka_id: komorkaId(`filia-${filia}`), ulica, ulica_typ: typ, ulica_klucz: klucz, od_numeru, do_numeru, strona, od: SINCE, do: null, przyklad: true, wersja: 1 };
  }));
  await sql.query('select access.odswiez_zasieg($1)', [JEDNOSTKA_ID]);
}

/** Puts the demo accounts in the database, all with `DEMO_PASSWORD`; jobs have none, since nobody signs in as a job. */
export async function seedDemoAccounts(sql: SqlRunner, cost?: PasswordCost): Promise<void> {
  const hashes = await Promise.all(DEMO_ACCOUNTS.map((one) => (one.rodzaj === 'zadanie' ? null : hashPassword(DEMO_PASSWORD, cost))));
  await insertAll(sql, 'access.uzytkownik', DEMO_ACCOUNTS.map((one, index) => ({
    id: one.id, rodzaj: one.rodzaj, login: one.login, imie: one.imie, nazwisko: one.nazwisko, stanowisko: one.stanowisko,
    haslo_hash: hashes[index], zakresy: one.zakresy, aktywny: true, nieudane_proby: 0, zablokowany_do: null, wersja: 1,
  })));
  await insertAll(sql, 'access.przydzial', DEMO_ACCOUNTS.map(toAssignment));
}

function toAssignment(account: DemoAccount): object {
  return { id: structureId(`przydzial:${account.login}`), uzytkownik_id: account.id, rola: account.rola, komorka_id: komorkaId(account.komorka), od: SINCE, do: null, wersja: 1 };
}

async function insertAll(sql: SqlRunner, table: string, rows: readonly object[]): Promise<void> {
  const full = rows.map((row) => ({ jednostka_id: JEDNOSTKA_ID, ...row }));
  await sql.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing`, [JSON.stringify(full)]);
}
