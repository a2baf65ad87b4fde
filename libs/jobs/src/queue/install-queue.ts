import { Logger, runMigrations } from 'graphile-worker';

/** Creates or updates the schema of the queue; runs as the migrator, after the ordinary migrations. */
export async function installQueue(migratorUrl: string): Promise<void> {
  await runMigrations({ connectionString: migratorUrl, logger: new Logger(() => () => undefined) });
}

const TABLES = ['_private_job_queues', '_private_jobs', '_private_known_crontabs', '_private_tasks'];

/** The worker, and nobody else, works on the queue. Repeatable. */
export const queueStatements: readonly string[] = [
  'grant usage on schema graphile_worker to ostoja_worker',
  'grant select on all tables in schema graphile_worker to ostoja_worker',
  'grant usage on all sequences in schema graphile_worker to ostoja_worker',
  ...TABLES.flatMap((table) => [
    `grant insert, update, delete on graphile_worker.${table} to ostoja_worker`,
    `drop policy if exists kolejka on graphile_worker.${table}`,
    `create policy kolejka on graphile_worker.${table} to ostoja_worker using (true) with check (true)`,
  ]),
];
