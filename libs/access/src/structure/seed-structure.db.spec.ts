import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { seedDemoAccounts, seedStructure, UNITS } from './seed-structure.js';

describe('the structure of the centre', () => {
  let database: TestDatabase;
  let sql: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    sql = new Client({ connectionString: database.urls.migrator });
    await sql.connect();
    await seedStructure(sql);
    await seedDemoAccounts(sql, { memoryCost: 1024, timeCost: 2, parallelism: 1 });
  });
  afterAll(async () => {
    await sql.end();
    await database.drop();
  });

  const count = async (table: string) => Number((await sql.query(`select count(*) from ${table}`)).rows[0].count);
  const covered = async (kod: string) => {
    const { rows } = await sql.query(
      'select c.kod from access.zasieg z join access.komorka k on k.id = z.komorka_id join access.komorka c on c.id = z.obejmuje_id where k.kod = $1 order by 1',
      [kod],
    );
    return rows.map((row: { kod: string }) => row.kod);
  };

  it('is put in once, however often it is seeded', async () => {
    await seedStructure(sql);
    await seedDemoAccounts(sql, { memoryCost: 1024, timeCost: 2, parallelism: 1 });
    expect(await count('access.komorka')).toBe(UNITS.length);
    expect(await count('access.uzytkownik')).toBe(DEMO_ACCOUNTS.length);
    expect(await count('access.przydzial')).toBe(DEMO_ACCOUNTS.length);
  });

  it('has nine branches, of which five inform for themselves', () => {
    const branches = UNITS.filter((unit) => unit.rodzaj === 'filia').map((unit) => unit.kod);
    expect(branches).toHaveLength(9);
    expect(branches.filter((kod) => UNITS.some((unit) => unit.kod === `${kod}-informacja`))).toEqual(['filia-2', 'filia-3', 'filia-4', 'filia-5', 'filia-8']);
  });

  it('lets a team cover its branch, and a branch its teams, but not the branch next door', async () => {
    expect(await covered('filia-2-praca-socjalna')).toEqual(['filia-2', 'filia-2-informacja', 'filia-2-praca-socjalna', 'filia-2-swiadczenia']);
    expect(await covered('filia-1')).toEqual(['filia-1', 'filia-1-praca-socjalna', 'filia-1-swiadczenia']);
  });

  it('lets a joint department cover the units that it serves', async () => {
    expect(await covered('dzial-informacji-2')).toEqual(['dzial-informacji-2', 'filia-6', 'filia-6-praca-socjalna', 'filia-6-swiadczenia', 'filia-7', 'filia-7-praca-socjalna', 'filia-7-swiadczenia']);
    expect(await covered('dzial-informacji-1')).toEqual(expect.arrayContaining(['filia-1', 'filia-9', 'dzial-bezdomnych']));
  });

  it('lets the centre, and the finance department that serves it, cover everything', async () => {
    expect(await covered('mops')).toHaveLength(UNITS.length);
    expect(await covered('dzial-finansowo-ksiegowy')).toHaveLength(UNITS.length);
  });
});
