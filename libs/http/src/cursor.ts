import { Injectable } from '@nestjs/common';
import { Config } from '@ostoja/database';
import { deriveKey, DomainError, type Page } from '@ostoja/kernel';
import { seal, unseal } from './seal.js';

/** Where a page ended, encrypted: a cursor holds sort keys (names, dates) that must not lie open in a URL. */
@Injectable()
export class CursorCodec {
  private readonly key: Buffer;

  constructor(config: Config) {
    this.key = deriveKey(config.OSTOJA_SECRET, 'cursor');
  }

  encode(position: readonly unknown[]): string {
    return seal(this.key, JSON.stringify(position));
  }

  /**
   * The position in the cursor of a request, each sort key checked, so that the cursor of another list cannot reach the database.
   * Without a cursor every key is null. Errors: `HTTP.CURSOR_INVALID` (400).
   */
  read(cursor: string | undefined, keys: readonly ((value: unknown) => boolean)[]): unknown[] {
    if (cursor === undefined) return keys.map(() => null);
    const position = this.open(cursor);
    if (position.length === keys.length && keys.every((isKey, i) => isKey(position[i]))) return position;
    throw invalidCursor();
  }

  /** Cuts rows fetched with `limit + 1` to a page; `position` names the sort keys of a row. */
  toPage<Row, T>(rows: readonly Row[], limit: number, position: (row: Row) => readonly unknown[], map: (row: Row) => T): Page<T> {
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return { elementy: shown.map(map), nastepny: last === undefined ? null : this.encode(position(last)) };
  }

  private open(cursor: string): unknown[] {
    try {
      const position: unknown = JSON.parse(unseal(this.key, cursor));
      if (Array.isArray(position)) return position;
    } catch {
      // not a cursor of ours
    }
    throw invalidCursor();
  }
}

const invalidCursor = (): DomainError => new DomainError('HTTP.CURSOR_INVALID', 'Znacznik strony jest nieaktualny. Wczytaj listę od początku.', { status: 400, field: 'kursor' });
