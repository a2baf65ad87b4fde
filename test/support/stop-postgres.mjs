// Jest's globalTeardown, the counterpart of start-postgres.mjs.
import { rmSync } from 'node:fs';

export default async function stopTestServer() {
  const { server, folder } = globalThis.ostojaTestServer;
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}
