import { DataSource, type DataSourceOptions } from 'typeorm';
import pg from 'pg';
import { PooledClient } from './pooled-client.js';

// A legal date must not become a JS Date at local midnight.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** A data source of one role. Pipeline mode lets one round trip carry the principal together with the question. */
export function createDataSource(options: { url: string; pool: number; entities: DataSourceOptions['entities']; name: string }): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities,
    applicationName: options.name,
    extra: { Client: PooledClient, max: options.pool, pipeline: true, options: '-c timezone=UTC' },
  });
}

/** Refuses a role that could look past row-level security, and a server that is too old. Called once at start. */
export async function assertSafeRole(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ version: number; rola: string; grozna: boolean; wlasciciel: boolean }[]>(`
    select current_setting('server_version_num')::int as version, current_user as rola,
           (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as grozna,
           exists (select 1 from pg_class c join pg_roles r on r.oid = c.relowner
                   where c.relkind in ('r', 'p') and pg_has_role(current_user, r.oid, 'member')
                     and r.rolname not in ('pg_database_owner')) as wlasciciel`);
  if (!row) throw new Error('Baza danych nie odpowiada.');
  if (row.version < 170_000) throw new Error('Baza danych jest za stara: potrzebny jest PostgreSQL 17 lub nowszy.');
  if (row.grozna) throw new Error(`Rola bazy danych ${row.rola} omija zabezpieczenia wierszy: użyj roli ostoja_api lub ostoja_worker.`);
  if (row.wlasciciel) throw new Error(`Rola bazy danych ${row.rola} jest właścicielem tabel: użyj roli ostoja_api lub ostoja_worker.`);
}
