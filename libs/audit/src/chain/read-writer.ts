import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config, PooledClient } from '@ostoja/database';
import { Pool, type PoolClient } from 'pg';
import { Chain, CHAINS } from './chain.js';
import type { EntryContent } from './entry.js';
import { GroupCommit } from './group-commit.js';

/** Entries in one insert: a batch stays far below a second. */
const LARGEST_BATCH = 500;

/**
 * Writes entries about reads in groups, on a connection of its own: a read that happens inside a business transaction
 * stays logged when that transaction rolls back, and can never wait for a connection that such transactions hold.
 */
@Injectable()
export class ReadWriter implements OnApplicationShutdown {
  private readonly pool: Pool;
  private readonly group = new GroupCommit<EntryContent>((entries) => this.write(entries), LARGEST_BATCH);
  private chain = Math.floor(Math.random() * CHAINS);

  constructor(config: Config, private readonly chains: Chain) {
    this.pool = new Pool({ Client: PooledClient, connectionString: config.DATABASE_URL, max: 1, pipeline: true, application_name: 'ostoja-dziennik', options: '-c timezone=UTC' });
    // A connection lost while idle is replaced by the next batch.
    this.pool.on('error', () => undefined);
  }

  /** Resolves when the entry is durable. */
  add(entry: EntryContent): Promise<void> {
    return this.group.add(entry);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private async write(entries: readonly EntryContent[]): Promise<void> {
    const client = await this.pool.connect();
    try {
      for (const ofCentre of groupByCentre(entries)) await this.writeCentre(client, ofCentre);
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** `begin` leaves together with the statement behind it. */
  private async writeCentre(client: PoolClient, entries: readonly EntryContent[]): Promise<void> {
    const begun = client.query('begin');
    begun.catch(() => undefined);
    this.chain = await this.chains.append(async (sql, params) => (await client.query(sql, params)).rows, entries, this.chain);
    await begun;
    await client.query('commit');
  }
}

function groupByCentre(entries: readonly EntryContent[]): EntryContent[][] {
  const groups = new Map<string, EntryContent[]>();
  for (const entry of entries) groups.set(entry.jednostka_id, [...(groups.get(entry.jednostka_id) ?? []), entry]);
  return [...groups.values()];
}
