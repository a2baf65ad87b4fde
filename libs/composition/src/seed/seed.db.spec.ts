import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@ostoja/database';
import { isPesel, warsawDate } from '@ostoja/kernel';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { OfficeClient } from './office-client.js';
import { Procedure } from './procedure.js';
import { seed, type SeedResult } from './seed.js';
import { BESIDE } from './stories/beside.js';
import { storyParts } from './stories/parts.js';
import { listStories } from './stories/tell.js';

const PEOPLE = 60;

describe('the synthetic city', () => {
  let database: TestDatabase;
  let superuser: Client;
  let folder: string;
  let result: SeedResult;
  const configOf = (url: string) => loadConfig({ DATABASE_URL: url, OSTOJA_SECRET: 'test-secret-test-secret-test-secret', OSTOJA_DATA_DIR: folder, DATABASE_POOL: '4' });
  const rowsOf = async <T>(sql: string): Promise<T[]> => (await superuser.query(sql)).rows as T[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ostoja-seed-'));
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.urls.superuser });
    await superuser.connect();
    result = await seed(configOf(database.urls.api), database.urls.migrator, PEOPLE);
  });
  afterAll(async () => {
    await superuser.end();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has the number of people asked for, each with a PESEL that agrees with birth and sex, or a description', async () => {
    const people = await rowsOf<{ pesel: string | null; opis: string | null }>('select pesel, opis from osoba.osoba');
    expect(people).toHaveLength(PEOPLE);
    for (const { pesel, opis } of people) expect(pesel === null ? Boolean(opis) : isPesel(pesel)).toBe(true);
  });

  it('tells every story of the list (seedStories) and fills up with people of the city (seedCity)', () => {
    const told = listStories(storyParts(warsawDate(new Date()))).reduce((sum, { story }) => sum + 1 + (story.rodzina?.length ?? 0), BESIDE);
    expect(result).toMatchObject({ historie: told, osoby: PEOPLE - told });
  });

  it('says as whom and where a step of a story (Procedure) was refused', async () => {
    const office = new OfficeClient(async () => ({ status: 403, body: { kod: 'ACCESS.FORBIDDEN' } }));
    const procedure = new Procedure(office, '2026-01-01', { osoba: {}, zadania: [], data_wplywu: '2026-01-01', czesci: {} });
    await expect(procedure.apply()).rejects.toThrow(/POST \/osoby as specjalista\.f1: 403 .*ACCESS\.FORBIDDEN/);
  });

  it('gives every running case its terms, and shows the nearest one on the case', async () => {
    const [row] = await rowsOf<{ bez: number; razem: number }>(`select count(*)::int as razem, (count(*) filter (where najblizszy_termin = 'infinity'))::int as bez from postepowanie.sprawa where zamknieta is null and stan in ('wszczete', 'wywiad-zlecony')`);
    expect(row?.razem).toBeGreaterThan(10);
    expect(row?.bez).toBe(0);
  });

  it('numbers cases without a gap and leaves the counters where the office goes on', async () => {
    const gaps = await rowsOf(`select l.klasa_jrwa from postepowanie.znak_licznik l
      where l.ostatni <> (select count(*) from postepowanie.sprawa s where s.komorka_id = l.komorka_id and s.klasa_jrwa = l.klasa_jrwa and s.znak like '%.' || l.rok)`);
    expect(gaps).toEqual([]);
  });

  it('has a story in each stage, from the application to the delivered decision', async () => {
    const stages = await rowsOf<{ stan: string }>(`select distinct stan from postepowanie.decyzja`);
    expect(stages.map(({ stan }) => stan).sort()).toEqual(['do-zatwierdzenia', 'doreczona', 'projekt', 'wydana']);
    const [row] = await rowsOf<{ ile: number }>('select count(*)::int as ile from wyplata.tytul');
    expect(row?.ile).toBeGreaterThan(0);
  });

  it('leaves a day of work: twenty drafts for the head, an order of another centre, a review of a contract, a month of care to accept', async () => {
    const [row] = await rowsOf(`select (select count(*)::int from postepowanie.decyzja where stan = 'do-zatwierdzenia') as projekty,
      (select count(*)::int from pomoc_spoleczna.zlecenie_wywiadu where cel = 'inny-osrodek' and stan = 'przydzielone') as zlecenia,
      (select count(*)::int from pomoc_spoleczna.kontrakt_zdarzenie where dzien is null and termin < current_date + 7) as oceny,
      (select count(*)::int from pomoc_spoleczna.rozliczenie where stan = 'zgloszone') as rozliczenia`);
    expect(row).toEqual({ projekty: 20, zlecenia: 1, oceny: 1, rozliczenia: 1 });
  });

  it('leaves bookkeeping a month of work: a prepared list, an account to compare, and what the bank will say of the list', async () => {
    const [row] = await rowsOf<{ numery: string[] }>(`select (select array_agg(p.numer order by p.lp) from wyplata.pozycja p join wyplata.lista l on l.id = p.lista_id and l.stan = 'przygotowana') as numery,
      (select count(*)::int from osoba.rachunek where sprawdzil is null and pochodzenie = 'oswiadczenie') as rachunki`);
    expect(row).toMatchObject({ rachunki: 1 });
    const [funded, list, last] = [1, 2, 3].map((numer) => readFileSync(join(folder, `wyciagi-pokazowe/wyciag-${numer}.xml`), 'utf8'));
    const [closed, opened] = [/<Cd>CLBD.*?<Amt Ccy="PLN">([\d.]+)/, /<Cd>OPBD.*?<Amt Ccy="PLN">([\d.]+)/];
    expect([list, last].map((text) => opened!.exec(text!)?.[1])).toEqual([funded, list].map((text) => closed!.exec(text!)?.[1]));
    expect([...list!.matchAll(/<CdtDbtInd>DBIT.*?<EndToEndId>([^<]+)/g)].map(([, numer]) => numer)).toEqual(row!.numery);
  });

  it('keeps reasons of art. 7 sealed', async () => {
    const [row] = await rowsOf<{ otwarte: number; razem: number }>(`select (count(*) filter (where tresc is not null))::int as otwarte, count(*)::int as razem from osoba.dowod where rodzaj = 'okolicznosc'`);
    expect(row?.razem).toBeGreaterThan(10);
    expect(row?.otwarte).toBe(0);
  });

  it('names the demo accounts in a file and adds only what is missing the second time', async () => {
    const accounts = JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8')) as { konta: { login: string }[] };
    expect(accounts.konta.map(({ login }) => login)).toEqual(expect.arrayContaining(['kierownik.f1', 'dyrektor', 'inspektor.danych']));
    await expect(seed(configOf(database.urls.api), database.urls.migrator, PEOPLE)).resolves.toEqual({ osoby: 0, sprawy: 0, historie: 0 });
    await expect(rowsOf('select id from osoba.osoba')).resolves.toHaveLength(PEOPLE);
    await seed(configOf(database.urls.api), database.urls.migrator, PEOPLE + 20);
    await expect(rowsOf('select id from osoba.osoba')).resolves.toHaveLength(PEOPLE + 20);
  });
});
