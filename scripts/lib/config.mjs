import 'reflect-metadata';
import { loadConfig } from '../../dist/libs/database/src/config.js';
import { Fault } from './steps.mjs';

/** Checks the configuration before anything is started. What is not given is made here later, and stands in as valid. */
export function readConfig() {
  try {
    return loadConfig({ DATABASE_URL: 'postgres://embedded', OSTOJA_SECRET: 'x'.repeat(32), ...process.env });
  } catch (error) {
    throw new Fault(error.message);
  }
}
