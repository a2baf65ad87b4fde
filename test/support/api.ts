import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Rola } from '@ostoja/access';
import { loadConfig } from '@ostoja/database';
import { newId } from '@ostoja/kernel';
import request, { type Test } from 'supertest';
import { createApp } from '../../apps/api/src/app.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { accountOf, DEMO_PASSWORD, seedTestCity } from './test-city.js';

const DAY_MS = 86_400_000;

/** Requests of one signed-in person. Paths are below `/api/v1`; a POST carries a fresh `Idempotency-Key` unless the test sets its own. */
export interface Caller {
  readonly login: string;
  get(path: string): Test;
  post(path: string, body?: object): Test;
  put(path: string, body: object): Test;
  patch(path: string, body: object): Test;
  delete(path: string): Test;
}

/** The real API in this process, on a database of the calling test file. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** Requests without sign-in, with full paths. */
  anonymous(): ReturnType<typeof request>;
  /** Signs in with a demo account. */
  asLogin(login: string): Promise<Caller>;
  /** Signs in with the first demo account of the role. */
  asRole(role: Rola): Promise<Caller>;
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
  const anonymous = () => request(app.getHttpServer());
  const tokens = new Map<string, string>();
  const signIn = async (login: string): Promise<void> => {
    const { body } = await anonymous().post('/api/v1/sesje').send({ login, haslo: DEMO_PASSWORD }).expect(201);
    tokens.set(login, (body as { token: string }).token);
  };
  const asLogin = async (login: string): Promise<Caller> => {
    await signIn(login);
    return callerOf(login, anonymous, () => tokens.get(login) ?? '');
  };
  return {
    app,
    database,
    anonymous,
    asLogin,
    asRole: (role) => asLogin(accountOf(role).login),
    async moveClock(days) {
      writeFileSync(clockFile, String(days * DAY_MS));
      await Promise.all([...tokens.keys()].map(signIn));
    },
    async stop() {
      await app.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function callerOf(login: string, anonymous: TestApi['anonymous'], token: () => string): Caller {
  const signed = (test: Test): Test => test.set('Authorization', `Bearer ${token()}`);
  const url = (path: string): string => `/api/v1${path}`;
  return {
    login,
    get: (path) => signed(anonymous().get(url(path))),
    post: (path, body = {}) => signed(anonymous().post(url(path))).set('Idempotency-Key', newId()).send(body),
    put: (path, body) => signed(anonymous().put(url(path))).send(body),
    patch: (path, body) => signed(anonymous().patch(url(path))).send(body),
    delete: (path) => signed(anonymous().delete(url(path))),
  };
}
