import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastifyCookie from '@fastify/cookie';
import { Global, Module, type Type } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AccessJournal, AccessModule, DEMO_PASSWORD, type JournalEntry, PASSWORD_COST } from '@ostoja/access';
import { DatabaseModule } from '@ostoja/database';
import { HttpModule, ReplayJournal } from '@ostoja/http';
import type { LightMyRequestResponse } from 'fastify';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { FAST_PASSWORDS, seedCentre, testConfig } from './centre.js';

/** Keeps what would go to the log. */
export class RecordingJournal extends AccessJournal {
  readonly entries: JournalEntry[] = [];

  override async write(entry: JournalEntry): Promise<void> {
    this.entries.push(entry);
  }
}

/** Nobody asks here what was repeated. */
class NoReplays extends ReplayJournal {
  async replayed(): Promise<void> {}
}

@Global()
@Module({ providers: [RecordingJournal, { provide: AccessJournal, useExisting: RecordingJournal }, { provide: ReplayJournal, useClass: NoReplays }], exports: [AccessJournal, ReplayJournal] })
class JournalModule {}

/** The routes of access alone, on a real database, without a socket. */
export class AccessApp {
  private constructor(readonly nest: NestFastifyApplication, readonly journal: RecordingJournal, readonly database: TestDatabase, private readonly clockFile: string) {}

  /**
   * On a database of the calling test file, with the centre and the demo accounts.
   * @param controllers routes of the test itself
   */
  static async open(controllers: Type[] = []): Promise<AccessApp> {
    const database = await createTestDatabase();
    await seedCentre(database.urls.migrator);
    return AccessApp.start(database, controllers);
  }

  static async start(database: TestDatabase, controllers: Type[]): Promise<AccessApp> {
    const clockFile = join(tmpdir(), `${database.name}.clock`);
    const config = testConfig(database.urls, { OSTOJA_CLOCK_FILE: clockFile });
    const module = await Test.createTestingModule({ imports: [DatabaseModule.forRoot(config, [], 'test'), AccessModule, HttpModule, JournalModule], controllers })
      .overrideProvider(PASSWORD_COST)
      .useValue(FAST_PASSWORDS)
      .compile();
    const nest = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: ['error'] });
    nest.setGlobalPrefix('api/v1');
    await nest.register(fastifyCookie);
    await nest.init().catch(async (error: unknown) => {
      await nest.close();
      throw error;
    });
    await nest.getHttpAdapter().getInstance().ready();
    return new AccessApp(nest, nest.get(RecordingJournal, { strict: false }), database, clockFile);
  }

  async close(): Promise<void> {
    await this.nest.close();
    await this.database.drop();
    await rm(this.clockFile, { force: true });
  }

  /** Shifts the clock of the application. */
  moveClock(ms: number): Promise<void> {
    return writeFile(this.clockFile, String(ms));
  }

  signIn(login: string, haslo = DEMO_PASSWORD): Promise<LightMyRequestResponse> {
    return this.send('POST', '/sesje', { payload: { login, haslo } });
  }

  async tokenOf(login: string): Promise<string> {
    return (await this.signIn(login)).json<{ token: string }>().token;
  }

  /** Renews a session by its cookie. */
  refresh(cookie: string): Promise<LightMyRequestResponse> {
    return this.send('POST', '/sesje/odswiezenia', { cookies: { ostoja_odswiezanie: cookie } });
  }

  get(url: string, token: string): Promise<LightMyRequestResponse> {
    return this.send('GET', url, { headers: { authorization: `Bearer ${token}` } });
  }

  send(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, options: { payload?: object | string; headers?: Record<string, string>; cookies?: Record<string, string> } = {}): Promise<LightMyRequestResponse> {
    return this.nest.inject({ method, url: `/api/v1${url}`, ...options });
  }
}

/** The refresh cookie of an answer. */
export function cookieOf(response: LightMyRequestResponse): { name: string; value: string; httpOnly?: boolean; sameSite?: string; path?: string } {
  const [cookie] = response.cookies;
  if (!cookie) throw new Error('The answer sets no cookie');
  return cookie;
}
