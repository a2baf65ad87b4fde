import { writeFileSync } from 'node:fs';
import { loadConfig } from '@ostoja/database';
import { createApp } from './app.js';
import { createOpenApi } from './openapi.js';

/** Writes the contract to the file named on the command line: `node write-openapi.js apps/api/openapi.json`. */
const [, , target = 'apps/api/openapi.json'] = process.argv;
const app = await createApp(loadConfig(process.env));
writeFileSync(target, `${JSON.stringify(createOpenApi(app), null, 2)}\n`);
await app.close();
