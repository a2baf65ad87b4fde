import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Beginning, MIGRATED } from './database.js';
import { seedTestCity } from './test-city.js';

const SEED = resolve(__dirname, '../../dist/libs/composition/src/seed-cli.js');

const PEOPLE = 40;

/** The demo city, as whoever starts the demo meets it: people with a story at each stage, and some others. */
export const DEMO_CITY: Beginning = {
  name: 'ostoja_demo_city',
  from: MIGRATED,
  async make(urls) {
    await seedTestCity({ urls });
    const folder = mkdtempSync(join(tmpdir(), 'ostoja-city-'));
    const env = {
      ...process.env, DATABASE_URL: urls.api, DATABASE_URL_WORKER: urls.worker, DATABASE_URL_MIGRATOR: urls.migrator,
      OSTOJA_SECRET: 'test-secret-test-secret-test-secret', OSTOJA_DATA_DIR: folder,
    };
    try {
      await promisify(execFile)(process.execPath, [SEED, '--people', String(PEOPLE)], { env });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
