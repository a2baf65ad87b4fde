import { loadConfig } from '@ostoja/database';
import { createApp } from './app.js';

/** Starts the API; a wrong configuration or an unsafe database role ends it with one line. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await createApp(config);
  await app.listen(config.PORT, config.HOST);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
  process.exit(1);
});
