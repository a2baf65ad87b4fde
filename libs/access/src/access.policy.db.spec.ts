import { AccessApp, asUser } from '@ostoja/access/testing';
import { Database } from '@ostoja/database';
import { uzytkownikId } from './structure/structure-id.js';

describe('the tables of access', () => {
  let app: AccessApp;

  beforeAll(async () => {
    app = await AccessApp.open();
  });
  afterAll(() => app.close());

  const read = (login: string, sql: string) => asUser(login, () => app.nest.get(Database).read(sql));
  const write = (login: string, sql: string) => asUser(login, () => app.nest.get(Database).transaction((tx) => tx.query<[unknown, number]>(sql)));
  const FORBIDDEN = { status: 403 };

  it.each(['haslo_hash', 'nieudane_proby', 'zablokowany_do'])('hide %s even from the administrator', async (column) => {
    await expect(read('administrator', `select ${column} from access.uzytkownik`)).rejects.toMatchObject(FORBIDDEN);
  });

  it('show colleagues to the staff, and a program nobody but itself', async () => {
    expect((await read('socjalny.f1', 'select id from access.uzytkownik')).length).toBeGreaterThan(10);
    expect(await read('klient.ngo', 'select id from access.uzytkownik')).toEqual([{ id: uzytkownikId('klient.ngo') }]);
    expect(await read('klient.ngo', 'select rola from access.przydzial')).toEqual([{ rola: 'klient-integracyjny' }]);
  });

  it.each([
    `update access.uzytkownik set aktywny = true where id is not null`,
    `update access.komorka set nazwa = 'x'`,
    `update access.przydzial set "do" = null`,
    `update access.sesja set uniewazniona = null`,
  ])('let only the administrator change them: %s', async (sql) => {
    expect((await write('dyrektor', sql))[1]).toBe(0);
  });

  it.each(['delete from access.przydzial', `insert into access.rola_uprawnienie values ('dyrektor', 'access:uzytkownik:manage')`, 'update access.zasieg set obejmuje_id = komorka_id', 'delete from access.sesja'])(
    'refuse to everybody: %s',
    async (sql) => {
      await expect(write('administrator', sql)).rejects.toMatchObject(FORBIDDEN);
    },
  );

  it('are empty to whoever has not signed in', async () => {
    for (const table of ['jednostka', 'komorka', 'przydzial', 'rola_uprawnienie', 'zasieg', 'sesja']) {
      expect(await app.nest.get(Database).read(`select 1 from access.${table}`)).toEqual([]);
    }
  });
});
