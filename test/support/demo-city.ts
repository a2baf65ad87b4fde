import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestDatabase } from './database.js';

const SEED = resolve(__dirname, '../../dist/libs/composition/src/seed-cli.js');

/** Puts the demo city into the database of a built application: people with a story at each stage, and so many others. */
export async function seedDemoCity({ urls }: TestDatabase, people: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ostoja-city-'));
  const env = {
    ...process.env, DATABASE_URL: urls.api, DATABASE_URL_WORKER: urls.worker, DATABASE_URL_MIGRATOR: urls.migrator,
    OSTOJA_SECRET: 'test-secret-test-secret-test-secret', OSTOJA_DATA_DIR: folder,
  };
  try {
    await promisify(execFile)(process.execPath, [SEED, '--people', String(people)], { env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
