import { Client } from 'pg';
import type { RunSql } from '../chain/chain.js';

/** What the commands on the log need of the environment. */
export interface CliEnvironment {
  readonly secret: string;
  readonly dataDir: string;
}

/** Runs a command as the migrator; a fault ends it with one line and exit code 1. */
export function runCli(work: (run: RunSql, environment: CliEnvironment) => Promise<void>): void {
  connectAndRun(work).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}

async function connectAndRun(work: (run: RunSql, environment: CliEnvironment) => Promise<void>): Promise<void> {
  const { DATABASE_URL_MIGRATOR: url, OSTOJA_SECRET: secret, OSTOJA_DATA_DIR: dataDir = '.data' } = process.env;
  if (!url || !secret) throw new Error('Podaj DATABASE_URL_MIGRATOR i OSTOJA_SECRET.');
  const client = new Client({ connectionString: url, options: '-c timezone=UTC' });
  await client.connect();
  try {
    await work(async (sql, params) => (await client.query(sql, params)).rows, { secret, dataDir });
  } finally {
    await client.end();
  }
}
