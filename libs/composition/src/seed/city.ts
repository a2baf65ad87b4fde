import { DEMO_ACCOUNTS, JEDNOSTKA_ID, komorkaId, UNITS } from '@ostoja/access';
import { addDays, newId, type PlainDate } from '@ostoja/kernel';
import { EvidenceVault } from '@ostoja/osoba';
import type { KlasaJrwa } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { insertRows } from './bulk.js';
import { type BranchStaff, CaseMaker } from './city.cases.js';
import { type CityHousehold, makeHousehold, makeIncomes } from './city.people.js';
import { POWODY } from './city.shares.js';
import { Random } from './random.js';

const SEED = 19_911_014;
/** Households written in one go: bounds memory at the scale of the whole city. */
const CHUNK = 1500;

export interface CityOptions {
  readonly people: number;
  readonly today: PlainDate;
  readonly vault: EvidenceVault;
  readonly procedura: string;
  klasaOf(kod: string, day: PlainDate): KlasaJrwa;
}

/** Adds so many people with their cases; the same number in an empty database on the same day gives the same city. Runs as the migrator. */
export async function seedCity(tx: EntityManager, options: CityOptions): Promise<{ osoby: number; sprawy: number }> {
  const present = await tx.query<{ pesel: string | null }[]>('select pesel from osoba.osoba');
  const random = new Random(SEED + present.length);
  const staff = branches();
  const taken = new Set(present.flatMap(({ pesel }) => pesel ?? []));
  const cases = new CaseMaker(random, options.today, options.klasaOf, options.procedura);
  cases.continueFrom(await tx.query('select komorka_id, klasa_jrwa, rok, ostatni from postepowanie.znak_licznik where krag_id is null'));
  let osoby = 0;
  let sprawy = 0;
  while (osoby < options.people) {
    const chunk: CityHousehold[] = [];
    while (osoby < options.people && chunk.length < CHUNK) {
      const household = makeHousehold(random, [...staff.keys()], options.today, taken);
      chunk.push({ ...household, osoby: household.osoby.slice(0, options.people - osoby) });
      osoby += chunk.at(-1)!.osoby.length;
    }
    for (const household of chunk) cases.add(household, staff.get(household.filia)!);
    sprawy += chunk.length;
    await writePeople(tx, chunk, options, random);
    for (const [table, rows] of Object.entries(cases.rows)) await insertRows(tx, table, rows.splice(0));
  }
  await tx.query('delete from postepowanie.znak_licznik where krag_id is null');
  await insertRows(tx, 'postepowanie.znak_licznik', cases.counterRows());
  return { osoby, sprawy };
}

/** The nine branches with their demo staff; a branch without demo accounts is run by those of Filia 1. */
function branches(): Map<string, BranchStaff> {
  const filie = UNITS.filter((unit) => unit.rodzaj === 'filia');
  const idsOf = (prefix: string, branch: string) => {
    const own = DEMO_ACCOUNTS.filter(({ login, komorka }) => login.startsWith(prefix) && komorka.startsWith(`${branch}-`));
    return (own.length > 0 ? own : DEMO_ACCOUNTS.filter(({ login }) => login === `${prefix}.f1`)).map(({ id }) => id);
  };
  return new Map(filie.map((unit) => [unit.kod, { komorkaId: komorkaId(unit.kod), symbol: unit.symbol, prowadzacy: idsOf('specjalista', unit.kod), socjalni: idsOf('socjalny', unit.kod) }]));
}

async function writePeople(tx: EntityManager, households: readonly CityHousehold[], options: CityOptions, random: Random): Promise<void> {
  const zapis = { zapisano: `${addDays(options.today, -35)}T07:00:00Z`, zapisal: DEMO_ACCOUNTS[0]!.id };
  const members = households.flatMap((household) => household.osoby.map((person) => ({ household, person })));
  await insertRows(tx, 'osoba.osoba', members.map(({ person: { id, pesel, imie, nazwisko, data_urodzenia, plec } }) => ({
    id, pesel, imie, nazwisko, data_urodzenia, plec, opis: pesel ? null : 'bez numeru PESEL, tożsamość ustalona na podstawie oświadczenia', obywatelstwo: 'PL', szukaj: '', zmieniono: zapis.zapisano, wersja: 1,
  })));
  await insertRows(tx, 'osoba.opieka', members.map(({ household, person }) => ({ id: newId(), osoba_id: person.id, komorka_id: komorkaId(household.filia), od: addDays(options.today, -35), ...zapis })));
  await insertRows(tx, 'osoba.adres', members.map(({ household: { ulica, nr_domu, od }, person }) => ({ id: newId(), osoba_id: person.id, rodzaj: 'zamieszkania', ulica, nr_domu, kod_pocztowy: '30-001', miejscowosc: 'Kraków', kraj: 'PL', od, ...zapis })));
  await insertRows(tx, 'osoba.gospodarstwo', households.map(({ id, filia }) => ({ id, komorka_id: komorkaId(filia), ...zapis })));
  await insertRows(tx, 'osoba.czlonkostwo', members.map(({ household, person }) => ({ id: newId(), gospodarstwo_id: household.id, osoba_id: person.id, rola: person.rola, od: household.od, ...zapis })));
  const incomes = households.flatMap((household) => makeIncomes(random, household, options.today));
  await insertRows(tx, 'osoba.dowod', incomes.map((income) => ({ ...income, rodzaj: 'dochod', zmiana: 'nowy', weryfikacja: 'oswiadczenie', ...zapis })));
  await insertRows(tx, 'osoba.dowod', await reasonRows(tx, households, options, random, zapis));
}

/** Reasons of art. 7 of each household's head, sealed like any other special-category evidence. */
async function reasonRows(tx: EntityManager, households: readonly CityHousehold[], options: CityOptions, random: Random, zapis: object): Promise<object[]> {
  const rows: object[] = [];
  for (const { osoby, od } of households) {
    for (const [powod, share] of POWODY) {
      if (!random.chance(share)) continue;
      const id = newId();
      const { kluczId, trescSzyfr } = await options.vault.seal(tx, { jednostkaId: JEDNOSTKA_ID, id, rodzaj: 'okolicznosc' }, { powod });
      rows.push({ id, osoba_id: osoby[0]!.id, rodzaj: 'okolicznosc', tresc_szyfr: `\\x${trescSzyfr.toString('hex')}`, klucz_id: kluczId, wazne_od: od, zmiana: 'nowy', weryfikacja: 'wywiad', ...zapis });
    }
  }
  return rows;
}
