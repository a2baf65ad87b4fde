// Jest's globalSetup: one PostgreSQL server for the whole run. Jest runs a setup file once even when several projects name it.
import { startThrowawayServer } from '../../../scripts/lib/throwaway-server.mjs';

export default async function startTestServer() {
  const { stop, ...server } = await startThrowawayServer('ostoja_blank');
  globalThis.stopOstojaTestServer = stop;
  // Jest hands the environment on to its workers; ../database.ts reads it.
  process.env.OSTOJA_TEST_SERVER = JSON.stringify(server);
}
