import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';

/** What the migrator puts in force after the schema itself; each run replaces it as a whole. */
export interface ReferenceSql {
  /** Statements in order; they must be repeatable. */
  readonly statements: readonly string[];
}

const LOCK = 7_614_001;

/** Brings the schema up to date and renews what is derived from code, under one lock, so that many processes may start at once. */
export async function applyMigrations(migratorUrl: string, reference: ReferenceSql): Promise<string[]> {
  const dataSource = await new DataSource({ type: 'postgres', url: migratorUrl, migrations: MIGRATIONS, migrationsTableName: 'migracja', extra: { max: 2 } }).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [LOCK]);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    await dataSource.transaction(async (tx) => {
      for (const statement of reference.statements) await tx.query(statement);
    });
    return done.map((migration) => migration.name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [LOCK]);
    await lock.release();
    await dataSource.destroy();
  }
}
