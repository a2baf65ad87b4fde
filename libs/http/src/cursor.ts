import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '@ostoja/database';
import { deriveKey, DomainError, type Page } from '@ostoja/kernel';

/** Where a page ended, encrypted: a cursor holds sort keys (names, dates) that must not lie open in a URL. */
@Injectable()
export class CursorCodec {
  private readonly key: Buffer;

  constructor(config: Config) {
    this.key = deriveKey(config.OSTOJA_SECRET, 'cursor');
  }

  encode(position: readonly unknown[]): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    const body = Buffer.concat([cipher.update(JSON.stringify(position), 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
  }

  /** The position, or 400 when the cursor is not ours or of another list (`length` sort keys are expected). */
  decode(cursor: string, length: number): unknown[] {
    try {
      const bytes = Buffer.from(cursor, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      const position: unknown = JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8'));
      if (Array.isArray(position) && position.length === length) return position;
    } catch {
      // not a cursor of ours
    }
    throw new DomainError('HTTP.CURSOR_INVALID', 'Znacznik strony jest nieaktualny. Wczytaj listę od początku.', { status: 400, field: 'kursor' });
  }

  /** Cuts rows fetched with `limit + 1` to a page; `position` names the sort keys of a row. */
  toPage<Row, T>(rows: readonly Row[], limit: number, position: (row: Row) => readonly unknown[], map: (row: Row) => T): Page<T> {
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return { elementy: shown.map(map), nastepny: last === undefined ? null : this.encode(position(last)) };
  }
}
