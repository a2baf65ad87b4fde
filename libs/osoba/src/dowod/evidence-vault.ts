import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '@ostoja/database';
import { Clock, deriveKey, newId } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { seal, unseal } from './sealed-box.js';

/** The row that a sealed content belongs to. */
export interface SealedRow {
  readonly jednostkaId: string;
  readonly id: string;
  readonly rodzaj: string;
}
/** A data key as stored. */
export interface WrappedKey {
  readonly id: string;
  readonly zawiniety: Buffer;
}

const DATA_KEY_BYTES = 32;
const FIND_KEY = 'select id, zawiniety from osoba.klucz where czynny';
const ADD_KEY = 'insert into osoba.klucz (jednostka_id, id, zawiniety, utworzono) values ($1, $2, $3, $4) on conflict do nothing';

/** Envelope encryption of special-category evidence: a data key per centre, wrapped by a key that only the application can derive. */
@Injectable()
export class EvidenceVault {
  constructor(private readonly config: Config, private readonly clock: Clock) {}

  /** Seals the content for the row under the centre's data key, which is made at first need. */
  async seal(tx: EntityManager, row: SealedRow, content: object): Promise<{ kluczId: string; trescSzyfr: Buffer }> {
    const key = await this.currentKey(tx, row.jednostkaId);
    return { kluczId: key.id, trescSzyfr: seal(this.unwrap(row.jednostkaId, key), Buffer.from(JSON.stringify(content)), contextOf(row)) };
  }

  /** Opens a sealed content; throws when it was changed or moved from another row. */
  open(row: SealedRow, box: Buffer, key: WrappedKey): object {
    return JSON.parse(unseal(this.unwrap(row.jednostkaId, key), box, contextOf(row)).toString('utf8')) as object;
  }

  private async currentKey(tx: EntityManager, jednostkaId: string): Promise<WrappedKey> {
    const [found] = await tx.query<WrappedKey[]>(FIND_KEY);
    if (found) return found;
    const id = newId();
    const wrapped = seal(this.masterKey(jednostkaId), randomBytes(DATA_KEY_BYTES), id);
    // Another transaction may make the first key at the same time: this one then waits and takes that key.
    await tx.query(ADD_KEY, [jednostkaId, id, wrapped, this.clock.now()]);
    const [made] = await tx.query<WrappedKey[]>(FIND_KEY);
    if (!made) throw new Error('No data key: the principal may not read keys');
    return made;
  }

  private unwrap(jednostkaId: string, key: WrappedKey): Buffer {
    return unseal(this.masterKey(jednostkaId), key.zawiniety, key.id);
  }

  private masterKey(jednostkaId: string): Buffer {
    return deriveKey(this.config.OSTOJA_SECRET, `osoba.dowod:${jednostkaId}`);
  }
}

function contextOf(row: SealedRow): string {
  return `${row.jednostkaId}/${row.id}/${row.rodzaj}`;
}
