import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '@ostoja/kernel';
import type { Pool, PoolClient } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { translateDatabaseError } from './database-error.js';
import { findContext } from './principal.js';

const current = new AsyncLocalStorage<EntityManager>();

const SET_PRINCIPAL =
  "select set_config('ostoja.jednostka', $1, true), set_config('ostoja.uzytkownik', $2, true), set_config('ostoja.dzis', $3, true), set_config('plan_cache_mode', $4, true)";

/**
 * The only way to the database. Each unit of work tells PostgreSQL who acts and what day it is; row-level security does
 * the rest. Without a principal nothing but the open functions of `access` answers.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource, private readonly clock: Clock) {}

  /** Runs `work` in one transaction; a call inside another joins it. Database faults become DomainErrors. */
  async transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const outer = current.getStore();
    if (outer) return work(outer);
    try {
      return await this.dataSource.transaction(async (tx) => {
        await tx.query(SET_PRINCIPAL, this.settings('auto'));
        return current.run(tx, () => work(tx));
      });
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  /**
   * One read-only question in one round trip: begin, principal, question and commit leave together (pipeline mode).
   * Inside a transaction it asks there, so it sees what the transaction wrote. A question with a `name` is planned once on a
   * connection, without regard to its parameters; left to itself PostgreSQL would plan the lists anew each time, for longer than they run.
   */
  async read<Row extends object>(sql: string, params: readonly unknown[] = [], name?: string): Promise<Row[]> {
    const outer = current.getStore();
    if (outer) return outer.query(sql, [...params]);
    const client = await this.pool().connect();
    try {
      return await this.ask<Row>(client, sql, params, name);
    } catch (error) {
      throw translateDatabaseError(error);
    } finally {
      client.release();
    }
  }

  /** Runs `work` outside the caller's transaction: what it writes stays, whatever becomes of that one. */
  outside<T>(work: () => T): T {
    return current.exit(work);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private async ask<Row extends object>(client: PoolClient, sql: string, params: readonly unknown[], name?: string): Promise<Row[]> {
    const { stream } = client.connection;
    // One packet: four would wake the server four times.
    stream.cork();
    const begun = client.query('begin read only');
    const set = client.query({ name: 'ostoja-principal', text: SET_PRINCIPAL, values: this.settings(name ? 'force_generic_plan' : 'auto') });
    const asked = client.query<Row>({ name, text: sql, values: [...params] });
    // After a fault PostgreSQL answers `commit` by rolling back, so it may leave with the rest.
    const ended = client.query('commit');
    stream.uncork();
    const results = await Promise.allSettled([begun, set, asked, ended]);
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    return (await asked).rows;
  }

  private settings(planCacheMode: 'auto' | 'force_generic_plan'): string[] {
    const principal = findContext()?.principal;
    return [principal?.jednostkaId ?? '', principal?.uzytkownikId ?? '', this.clock.today(), planCacheMode];
  }

  private pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}
