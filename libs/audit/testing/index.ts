import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import { AccessModule } from '@ostoja/access';
import { asUser, seedCentre, testConfig } from '@ostoja/access/testing';
import { AuditLog, AuditModule, auditKey, type AuditReport, exportAnchor, type RunSql, verifyAudit } from '@ostoja/audit';
import { type Config, Database, DatabaseModule } from '@ostoja/database';
import { HttpModule } from '@ostoja/http';
import { newId, SystemClock } from '@ostoja/kernel';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';

/** The log on a database of its own, with the hand of somebody who may do anything to it but lacks the key. */
export class LogUnderTest {
  private constructor(readonly app: TestingModule, readonly config: Config, readonly owner: Client, readonly anchors: string, private readonly testDatabase: TestDatabase) {}

  static async start(): Promise<LogUnderTest> {
    const database = await createTestDatabase();
    await seedCentre(database.urls.migrator);
    const anchors = await mkdtemp(join(tmpdir(), 'ostoja-anchors-'));
    const config = testConfig(database.urls, { OSTOJA_CLOCK_FILE: join(anchors, 'clock') });
    const app = await Test.createTestingModule({ imports: [DatabaseModule.forRoot(config, [], 'test'), AccessModule, HttpModule, AuditModule] }).compile();
    const owner = new Client({ connectionString: database.urls.superuser });
    await owner.connect();
    return new LogUnderTest(app, config, owner, anchors, database);
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.app.close();
    await this.testDatabase.drop();
    await rm(this.anchors, { recursive: true });
  }

  get log(): AuditLog {
    return this.app.get(AuditLog);
  }
  get database(): Database {
    return this.app.get(Database);
  }
  get urls(): TestDatabase['urls'] {
    return this.testDatabase.urls;
  }
  get key(): Buffer {
    return auditKey(this.config.OSTOJA_SECRET);
  }
  get clock(): SystemClock {
    return new SystemClock(this.config.OSTOJA_CLOCK_FILE);
  }

  readonly run: RunSql = async (sql, params) => (await this.owner.query(sql, params)).rows;

  moveClock(days: number): Promise<void> {
    return writeFile(this.config.OSTOJA_CLOCK_FILE!, String(days * 86_400_000));
  }

  /** Logs as many reads by `login`, all at once. */
  async readMany(count: number, login = 'socjalny.f1'): Promise<void> {
    const read = () => asUser(login, () => this.log.read({ zasob: 'osoba', osobaIds: [newId()], ids: [newId()], cel: 'sprawa' }));
    await Promise.all(Array.from({ length: count }, read));
  }

  exportAnchor(): Promise<string> {
    return exportAnchor(this.run, this.key, this.anchors, this.clock.now());
  }

  verify(): Promise<AuditReport> {
    return verifyAudit(this.run, this.config.OSTOJA_SECRET, this.anchors);
  }

  /** Kinds of the faults found. */
  async faults(): Promise<string[]> {
    return (await this.verify()).bledy.map((fault) => fault.rodzaj);
  }

  /** Takes the triggers off, as an owner can, and does the deed. */
  async tamper(sql: string): Promise<void> {
    const { rows } = await this.owner.query<{ nazwa: string }>(`select 'audit.wpis' as nazwa union all select inhrelid::regclass::text from pg_inherits where inhparent = 'audit.wpis'::regclass`);
    for (const { nazwa } of rows) await this.owner.query(`alter table ${nazwa} disable trigger all`);
    await this.owner.query(sql);
  }
}
