import { Injectable } from '@nestjs/common';
import { Config, Database } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';
import { Chain } from '../chain/chain.js';
import { anchorFolder, exportAnchor } from './anchor.js';

/** How far ahead the log has its months ready, so that a worker that stands still for weeks harms nothing. */
const MONTHS_AHEAD = 6;

/** What the log needs done regularly. */
@Injectable()
export class AuditKeeping {
  constructor(private readonly database: Database, private readonly chain: Chain, private readonly clock: Clock, private readonly config: Config) {}

  /** Writes the heads of all chains to a file outside of the database; returns its path. */
  exportAnchor(): Promise<string> {
    return this.database.transaction((tx) =>
      exportAnchor((sql, params) => tx.query(sql, params), this.chain.key, anchorFolder(this.config.OSTOJA_DATA_DIR), this.clock.now()),
    );
  }

  /** Makes the partitions of the months to come. */
  async prepareMonths(): Promise<void> {
    await this.database.transaction((tx) => tx.query('select audit.dodaj_miesiace($1, $2)', [this.clock.today(), MONTHS_AHEAD]));
  }
}
