import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from './jobs.mjs';
import { root } from './paths.mjs';
import { Fault, runTool, tool } from './steps.mjs';
import { startThrowawayServer } from './throwaway-server.mjs';

/** What is generated from the built API and committed. */
export const contractFiles = { openapi: join(root, 'apps/api/openapi.json'), client: join(root, 'apps/web/src/api/schema.d.ts') };

/** Writes the OpenAPI document of the built API, and the client's types from it. The API needs a database to start, so it gets one for the moment. */
export async function writeContract({ openapi, client } = contractFiles) {
  const database = await startThrowawayServer('ostoja');
  const url = (role) => `postgres://${database.logins[role].join(':')}@${database.host}:${database.port}/ostoja`;
  try {
    const env = { ...process.env, DATABASE_URL: url('api'), DATABASE_URL_MIGRATOR: url('migrator'), OSTOJA_SECRET: 'x'.repeat(32), LOG_LEVEL: 'error' };
    await migrate(env);
    await runTool(process.execPath, [join(root, 'dist/apps/api/src/write-openapi.js'), openapi], { env });
  } finally {
    database.stop();
  }
  await tool('openapi-typescript', [openapi, '-o', client]);
}

/** Refuses a contract that is not the one of the code. */
export async function checkContract() {
  const folder = mkdtempSync(join(tmpdir(), 'ostoja-contract-'));
  try {
    const fresh = { openapi: join(folder, 'openapi.json'), client: join(folder, 'schema.d.ts') };
    await writeContract(fresh);
    const stale = Object.keys(fresh).filter((name) => !existsSync(contractFiles[name]) || readFileSync(fresh[name], 'utf8') !== readFileSync(contractFiles[name], 'utf8'));
    if (stale.length > 0) throw new Fault(`nieaktualne: ${stale.map((name) => contractFiles[name].slice(root.length + 1)).join(', ')}; uruchom npm run api:client i zapisz zmiany`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
