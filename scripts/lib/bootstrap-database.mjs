import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root } from './paths.mjs';

const DUPLICATE_DATABASE = '42P04';

/**
 * Creates the roles, the database and its extensions, or brings them up to date: runs scripts/sql/bootstrap.sql.
 * @param {{host: string, port: number, user: string, password: string}} superuser
 * @param {{migrator: string, api: string, worker: string}} passwords
 */
export async function bootstrapDatabase(superuser, database, passwords) {
  const values = {
    database: pg.escapeIdentifier(database),
    migrator_password: pg.escapeLiteral(passwords.migrator),
    api_password: pg.escapeLiteral(passwords.api),
    worker_password: pg.escapeLiteral(passwords.worker),
  };
  const sql = readFileSync(join(root, 'scripts/sql/bootstrap.sql'), 'utf8');
  for (const section of sql.split(/^-- @in /m).slice(1)) {
    const [header, ...lines] = section.split('\n');
    const statements = lines.join('\n').replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
    const target = header.startsWith('postgres') ? 'postgres' : database;
    await inDatabase({ ...superuser, database: target }, async (client) => {
      try {
        await client.query(statements);
      } catch (error) {
        if (!(header.includes('may exist') && error.code === DUPLICATE_DATABASE)) throw error;
      }
    });
  }
}

async function inDatabase(connection, work) {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
