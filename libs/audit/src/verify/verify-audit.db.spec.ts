import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import { AccessModule, uzytkownikId } from '@ostoja/access';
import { asUser, seedCentre, testConfig } from '@ostoja/access/testing';
import { Database, DatabaseModule } from '@ostoja/database';
import { HttpModule } from '@ostoja/http';
import { newId, SystemClock } from '@ostoja/kernel';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { AuditLog } from '../audit-log.js';
import { AuditModule } from '../audit.module.js';
import { auditKey, type RunSql } from '../chain/chain.js';
import { exportAnchor } from './anchor.js';
import { dropMonth } from './closure.js';
import { verifyAudit } from './verify-audit.js';

describe('the access log', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let log: AuditLog;
  let owner: Client;
  let anchors: string;
  let clockFile: string;
  let secret: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    await seedCentre(database.urls.migrator);
    anchors = await mkdtemp(join(tmpdir(), 'ostoja-anchors-'));
    clockFile = join(anchors, 'clock');
    const config = testConfig(database.urls, { OSTOJA_CLOCK_FILE: clockFile });
    secret = config.OSTOJA_SECRET;
    app = await Test.createTestingModule({ imports: [DatabaseModule.forRoot(config, [], 'test'), AccessModule, HttpModule, AuditModule] }).compile();
    log = app.get(AuditLog);
    owner = new Client({ connectionString: database.urls.superuser });
    await owner.connect();
  });
  afterEach(async () => {
    await owner.end();
    await app.close();
    await database.drop();
    await rm(anchors, { recursive: true });
  });

  const run: RunSql = async (sql, params) => (await owner.query(sql, params)).rows;
  const faults = async () => (await verifyAudit(run, secret, anchors)).bledy.map((fault) => fault.rodzaj);
  const read = (login: string) => asUser(login, () => log.read({ zasob: 'osoba', osobaIds: [newId()], ids: [newId()], cel: 'sprawa' }));
  const readMany = (count: number) => Promise.all(Array.from({ length: count }, () => read('socjalny.f1')));
  const tamper = async (sql: string) => {
    await owner.query('alter table audit.wpis disable trigger all');
    for (const { nazwa } of (await owner.query(`select inhrelid::regclass::text as nazwa from pg_inherits where inhparent = 'audit.wpis'::regclass`)).rows as { nazwa: string }[]) {
      await owner.query(`alter table ${nazwa} disable trigger all`);
    }
    return owner.query(sql);
  };

  it('says who, in which role, whose record and what for, and is right after many concurrent reads and changes', async () => {
    const changes = Array.from({ length: 20 }, () => asUser('kierownik.f1', () => log.write({ zasob: 'decyzja', czynnosc: 'zatwierdzenie', ids: [newId()] })));
    await Promise.all([readMany(60), ...changes]);
    await expect(verifyAudit(run, secret, anchors)).resolves.toMatchObject({ wpisy: 80, bledy: [] });
    const { rows } = await owner.query(`select uzytkownik_id, role, zasob, cel, zadanie, cardinality(osoba_ids) as osoby, liczba from audit.wpis where czynnosc = 'odczyt' limit 1`);
    expect(rows[0]).toEqual({ uzytkownik_id: uzytkownikId('socjalny.f1'), role: ['pracownik-socjalny@filia-1-praca-socjalna'], zasob: 'osoba', cel: 'sprawa', zadanie: 'test-socjalny.f1', osoby: 1, liczba: 1 });
  });

  it('keeps a read of a rolled back transaction, and drops its change', async () => {
    const work = asUser('kierownik.f1', () =>
      app.get(Database).transaction(async () => {
        await log.read({ zasob: 'osoba', cel: 'sprawa' });
        await log.write({ zasob: 'decyzja', czynnosc: 'zmiana' });
        throw new Error('changed my mind');
      }),
    );
    await expect(work).rejects.toThrow('changed my mind');
    const { rows } = await owner.query('select czynnosc from audit.wpis');
    expect(rows).toEqual([{ czynnosc: 'odczyt' }]);
    expect(await faults()).toEqual([]);
  });

  it('lets long changes go on at the same time, each on a chain of its own', async () => {
    const unitOfWork = app.get(Database);
    let inside = 0;
    let release: () => void;
    const all = new Promise<void>((resolve) => (release = resolve));
    const change = () =>
      asUser('kierownik.f1', () =>
        unitOfWork.transaction(async () => {
          await log.write({ zasob: 'decyzja', czynnosc: 'zmiana' });
          inside += 1;
          if (inside === 5) release();
          await all;
        }),
      );
    await Promise.all([change(), change(), change(), change(), change()]);
    expect(await faults()).toEqual([]);
  });

  it('stores a digest in place of a long list of records', async () => {
    await asUser('socjalny.f1', () => log.read({ zasob: 'sprawa', ids: Array.from({ length: 201 }, newId), cel: 'lista' }));
    const { rows } = await owner.query('select cardinality(ids) as listed, liczba, octet_length(ids_skrot) as digest from audit.wpis');
    expect(rows).toEqual([{ listed: 0, liczba: 201, digest: 32 }]);
    expect(await faults()).toEqual([]);
  });

  it('takes no free text', async () => {
    await expect(asUser('socjalny.f1', () => log.read({ zasob: 'osoba', cel: 'Jan Przykładowy' }))).rejects.toThrow('Not a short code');
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
    await read('socjalny.f1');
    const client = new Client({ connectionString: database.urls[role] });
    await client.connect();
    await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });

  it('is open to the data-protection officer only', async () => {
    await read('socjalny.f1');
    const visible = (login: string) => asUser(login, () => app.get(Database).read('select id from audit.wpis'));
    expect(await visible('inspektor.danych')).toHaveLength(1);
    for (const login of ['socjalny.f1', 'dyrektor', 'administrator']) expect(await visible(login)).toEqual([]);
  });

  it('finds a changed entry', async () => {
    await readMany(5);
    await tamper(`update audit.wpis set uzytkownik_id = '${uzytkownikId('dyrektor')}' where nr = 3`);
    expect(await faults()).toEqual(['zmieniony']);
  });

  it('finds a removed entry', async () => {
    await readMany(5);
    await tamper('delete from audit.wpis where nr = 3');
    expect(await faults()).toEqual(['usuniety']);
  });

  it('finds entries cut off the end', async () => {
    await readMany(5);
    await tamper('delete from audit.wpis where nr >= 4');
    expect(await faults()).toEqual(['obciety']);
  });

  it('finds entries cut off together with the head, by the anchor', async () => {
    await readMany(5);
    await exportAnchor(run, auditKey(secret), anchors, new Date('2026-11-22T05:00:00Z'));
    await tamper('delete from audit.wpis where nr >= 4');
    await owner.query('update audit.glowa g set nr = 3, skrot = (select skrot from audit.wpis w where w.strumien = g.strumien and w.nr = 3) where nr > 0');
    expect(await faults()).toEqual(['obciety']);
    await tamper('truncate audit.wpis, audit.glowa');
    expect(await faults()).toContain('obciety');
  });

  it('finds a forged anchor', async () => {
    await readMany(2);
    const path = await exportAnchor(run, auditKey(secret), anchors, new Date('2026-11-22T05:00:00Z'));
    await writeFile(path, (await readFile(path, 'utf8')).replace(/"nr":\d+/, '"nr":1'));
    expect(await faults()).toEqual(['kotwica']);
  });

  it('stays verifiable after a closed month was dropped, unless the removal is forged', async () => {
    await readMany(3);
    await exportAnchor(run, auditKey(secret), anchors, new Date());
    const [{ okres }] = (await owner.query('select distinct okres::text from audit.wpis')).rows as [{ okres: string }];
    const drop = () => dropMonth(run, auditKey(secret), okres, new SystemClock(clockFile).today());
    await expect(drop()).rejects.toThrow('jeszcze trwa');
    await writeFile(clockFile, String(40 * 86_400_000));
    await readMany(3);
    await drop();
    await expect(verifyAudit(run, secret, anchors)).resolves.toMatchObject({ wpisy: 3, bledy: [] });
    await owner.query('update audit.zamkniecie set nr = nr + 1');
    expect(await faults()).toContain('zamkniecie');
  });
});
