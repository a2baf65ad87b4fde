import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where everything lives that must survive a restart: database, secrets, logs. */
export const dataDir = resolve(root, process.env.OSTOJA_DATA_DIR || '.data');
