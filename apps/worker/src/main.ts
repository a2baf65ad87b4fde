import { NestFactory } from '@nestjs/core';
import { createTechnicalLog, loadConfig } from '@ostoja/database';
import { JobRunner } from '@ostoja/jobs';
import { WorkerModule } from './worker.module.js';

/** Starts the worker; a wrong configuration or an unsafe database role ends it with one line. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), { logger: createTechnicalLog(config) });
  app.enableShutdownHooks();
  await app.get(JobRunner).start();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
  process.exit(1);
});
