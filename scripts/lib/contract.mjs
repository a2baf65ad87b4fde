import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toClientDocument } from './client-document.mjs';
import { migrate } from './jobs.mjs';
import { root } from './paths.mjs';
import { runTool, tool } from './steps.mjs';
import { startThrowawayServer } from './throwaway-server.mjs';

/** Where the generated files are committed. */
const committed = { openapi: join(root, 'apps/api/openapi.json'), client: join(root, 'apps/web/src/api/schema.d.ts') };

/** Writes the OpenAPI document of the built API, and the client's types from it. The API needs a database to start, so it gets one for the moment. */
export async function writeContract({ openapi, client } = committed) {
  const database = await startThrowawayServer('ostoja');
  const url = (role) => `postgres://${database.logins[role].join(':')}@${database.host}:${database.port}/ostoja`;
  try {
    const env = { ...process.env, DATABASE_URL: url('api'), DATABASE_URL_MIGRATOR: url('migrator'), OSTOJA_SECRET: 'x'.repeat(32), LOG_LEVEL: 'error' };
    await migrate(env);
    await runTool(process.execPath, [join(root, 'dist/apps/api/src/write-openapi.js'), openapi], { env });
  } finally {
    database.stop();
  }
  const folder = mkdtempSync(join(tmpdir(), 'ostoja-contract-'));
  try {
    const input = join(folder, 'client.json');
    writeFileSync(input, JSON.stringify(toClientDocument(JSON.parse(readFileSync(openapi, 'utf8')))));
    await tool('openapi-typescript', [input, '-o', client]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
