import { Injectable } from '@nestjs/common';
import { Config } from '@ostoja/database';
import { Clock, deriveKey } from '@ostoja/kernel';
import { type ChainEntry, chainDigest, type EntryContent } from './entry.js';

/** Parallel chains of a centre: that many transactions may write to the log at once. */
export const CHAINS = 8;

/** Runs one statement and gives its rows; a transaction of TypeORM or a connection of pg. */
export type RunSql = <Row>(sql: string, params: unknown[]) => Promise<Row[]>;

interface Head {
  strumien: number;
  nr: string;
  skrot: Buffer;
  okres: string;
}

/** The key of the log's digests. */
export function auditKey(secret: string): Buffer {
  return deriveKey(secret, 'audit');
}

/** Appends entries to a chain of their centre. */
@Injectable()
export class Chain {
  readonly key: Buffer;

  constructor(config: Config, private readonly clock: Clock) {
    this.key = auditKey(config.OSTOJA_SECRET);
  }

  /**
   * Appends entries of one centre inside the caller's transaction; the chain stays locked until it ends.
   * @param wanted the chain to use when nobody holds it
   * @returns the chain used
   */
  async append(run: RunSql, entries: readonly EntryContent[], wanted: number): Promise<number> {
    const centrum = entries[0]!.jednostka_id;
    const [head] = await run<Head>(`select strumien, nr, skrot, okres::text from audit.zajmij($1, $2)`, [centrum, wanted]);
    const linked = this.link(head!, entries);
    await run('select audit.dopisz($1, $2, $3)', [centrum, head!.strumien, JSON.stringify(linked)]);
    return head!.strumien;
  }

  private link(head: Head, entries: readonly EntryContent[]): ChainEntry[] {
    const month = `${this.clock.today().slice(0, 7)}-01`;
    const okres = head.okres > month ? head.okres : month;
    let previous = `\\x${head.skrot.toString('hex')}`;
    return entries.map((content, index) => {
      const entry = { ...content, okres, strumien: head.strumien, nr: Number(head.nr) + index + 1 };
      previous = chainDigest(this.key, previous, entry);
      return { ...entry, skrot: previous };
    });
  }
}
