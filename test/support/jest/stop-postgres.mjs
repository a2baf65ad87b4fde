// Jest's globalTeardown, the counterpart of start-postgres.mjs.
export default function stopTestServer() {
  globalThis.stopOstojaTestServer();
}
