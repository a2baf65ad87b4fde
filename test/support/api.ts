import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig } from '@ostoja/database';
import request from 'supertest';
import { createApp } from '../../apps/api/src/app.js';
import { callerOf, type Office, signIn } from './caller.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { moveClock } from './move-clock.js';
import { accountOf, seedTestCity } from './test-city.js';

export type { Caller } from './caller.js';


/** The real API in this process, on a database of the calling test file. */
export interface TestApi extends Office {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** Requests without sign-in, with full paths. */
  anonymous(): ReturnType<typeof request>;
  /** Moves the clock to so many days from the real time, and signs everybody in anew. */
  moveClock(days: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the API. `settings` are variables of the environment that differ from the usual ones of a test. */
export async function startApi(settings: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  await seedTestCity(database);
  const folder = mkdtempSync(join(tmpdir(), 'ostoja-api-'));
  const clockFile = join(folder, 'clock');
  const app = await createApp(
    loadConfig({
      DATABASE_URL: database.urls.api, OSTOJA_SECRET: 'test-secret-test-secret-test-secret', OSTOJA_CLOCK_FILE: clockFile, OSTOJA_DATA_DIR: folder,
      LOG_LEVEL: 'error', RATE_LIMIT_SIGN_IN: '10000', RATE_LIMIT_OPEN: '10000', ...settings,
    }),
  );
  // Supertest opens a port anew for each request to a server that does not listen.
  await app.listen(0, '127.0.0.1');
  const anonymous = () => request(app.getHttpServer());
  const tokens = new Map<string, string>();
  const enter = async (login: string): Promise<void> => {
    tokens.set(login, await signIn(anonymous, login));
  };
  const asLogin: Office['asLogin'] = async (login) => {
    await enter(login);
    return callerOf(login, anonymous, () => tokens.get(login) ?? '');
  };
  return {
    app,
    database,
    anonymous,
    asLogin,
    asRole: (role) => asLogin(accountOf(role).login),
    async moveClock(days) {
      moveClock(clockFile, days);
      await Promise.all([...tokens.keys()].map(enter));
    },
    async stop() {
      await app.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
