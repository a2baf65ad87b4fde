import { uzytkownikId } from '@ostoja/access';
import { asUser } from '@ostoja/access/testing';
import { LogUnderTest } from '@ostoja/audit/testing';
import { newId } from '@ostoja/kernel';
import { Client } from 'pg';

describe('the log', () => {
  let audit: LogUnderTest;

  beforeEach(async () => {
    audit = await LogUnderTest.start();
  });
  afterEach(() => audit.close());

  it('says who, in which role, whose record and what for, and is right after many concurrent reads and changes', async () => {
    const changes = Array.from({ length: 20 }, () => asUser('kierownik.f1', () => audit.log.write({ zasob: 'decyzja', czynnosc: 'zatwierdzenie', ids: [newId()] })));
    await Promise.all([audit.readMany(60), ...changes]);
    await expect(audit.verify()).resolves.toMatchObject({ wpisy: 80, bledy: [] });
    const { rows } = await audit.owner.query(`select uzytkownik_id, role, zasob, cel, zadanie, cardinality(osoba_ids) as osoby, liczba from audit.wpis where czynnosc = 'odczyt' limit 1`);
    expect(rows[0]).toEqual({ uzytkownik_id: uzytkownikId('socjalny.f1'), role: ['pracownik-socjalny@filia-1-praca-socjalna'], zasob: 'osoba', cel: 'sprawa', zadanie: 'test-socjalny.f1', osoby: 1, liczba: 1 });
  });

  it('keeps a read of a rolled back transaction, and drops its change', async () => {
    const work = asUser('kierownik.f1', () =>
      audit.database.transaction(async () => {
        await audit.log.read({ zasob: 'osoba', cel: 'sprawa' });
        await audit.log.write({ zasob: 'decyzja', czynnosc: 'zmiana' });
        throw new Error('changed my mind');
      }),
    );
    await expect(work).rejects.toThrow('changed my mind');
    const { rows } = await audit.owner.query('select czynnosc from audit.wpis');
    expect(rows).toEqual([{ czynnosc: 'odczyt' }]);
    expect(await audit.faults()).toEqual([]);
  });

  it('lets long changes go on at the same time, each on a chain of its own', async () => {
    const unitOfWork = audit.database;
    let inside = 0;
    let release: () => void;
    const all = new Promise<void>((resolve) => (release = resolve));
    const change = () =>
      asUser('kierownik.f1', () =>
        unitOfWork.transaction(async () => {
          await audit.log.write({ zasob: 'decyzja', czynnosc: 'zmiana' });
          inside += 1;
          if (inside === 5) release();
          await all;
        }),
      );
    await Promise.all([change(), change(), change(), change(), change()]);
    expect(await audit.faults()).toEqual([]);
  });

  it('stores a digest in place of a long list of records', async () => {
    await asUser('socjalny.f1', () => audit.log.read({ zasob: 'sprawa', ids: Array.from({ length: 201 }, newId), cel: 'lista' }));
    const { rows } = await audit.owner.query('select cardinality(ids) as listed, liczba, octet_length(ids_skrot) as digest from audit.wpis');
    expect(rows).toEqual([{ listed: 0, liczba: 201, digest: 32 }]);
    expect(await audit.faults()).toEqual([]);
  });

  it('takes no free text', async () => {
    await expect(asUser('socjalny.f1', () => audit.log.read({ zasob: 'osoba', cel: 'Jan Przykładowy' }))).rejects.toThrow('Not a short code');
  });

  it.each([
    ['api', `update audit.wpis set cel = 'inny'`],
    ['api', 'delete from audit.wpis'],
    ['api', 'update audit.glowa set nr = 0'],
    ['api', 'insert into audit.wpis select * from audit.wpis'],
    ['worker', 'delete from audit.wpis'],
    ['migrator', `update audit.wpis set cel = 'inny'`],
    ['migrator', 'delete from audit.wpis'],
    ['migrator', 'truncate audit.wpis'],
  ] as const)('refuses to the role of the %s: %s', async (role, sql) => {
    await audit.readMany(1);
    const client = new Client({ connectionString: audit.urls[role] });
    await client.connect();
    await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });

  it('is open to the data-protection officer only', async () => {
    await audit.readMany(1);
    const visible = (login: string) => asUser(login, () => audit.database.read('select id from audit.wpis'));
    expect(await visible('inspektor.danych')).toHaveLength(1);
    for (const login of ['socjalny.f1', 'dyrektor', 'administrator']) expect(await visible(login)).toEqual([]);
  });
});
