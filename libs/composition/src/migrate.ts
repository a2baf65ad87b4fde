import { applyMigrations } from '@ostoja/database';
import { installQueue } from '@ostoja/jobs';
import { referenceSql } from './reference.js';

/** Brings a database to the newest schema, policies and permissions. Answers the names of the migrations that ran. */
export async function migrate({ migratorUrl }: { migratorUrl: string }): Promise<string[]> {
  await installQueue(migratorUrl);
  return applyMigrations(migratorUrl, referenceSql());
}
