import { join } from 'node:path';
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
  await tool('openapi-typescript', [openapi, '-o', client]);
}
