import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { newId, notFound } from '@ostoja/kernel';
import { BlobStore } from './blob-store.js';

/** Keeps files in the database, so that a backup holds letters together with the decisions they belong to. */
@Injectable()
export class PostgresBlobStore extends BlobStore {
  constructor(private readonly database: Database) {
    super();
  }

  async put(bytes: Uint8Array, typ: string): Promise<{ blobId: string; sha256: string }> {
    const blobId = newId();
    const sha256 = digest(bytes);
    // Plain SQL: `returning` would ask the read policy before the dokument that opens the row exists.
    await this.database.transaction((tx) =>
      tx.query('insert into documents.blob (jednostka_id, id, sha256, rozmiar, typ, tresc) values ($1, $2, $3, $4, $5, $6)', [
        getPrincipal().jednostkaId,
        blobId,
        sha256,
        bytes.byteLength,
        typ,
        Buffer.from(bytes),
      ]),
    );
    return { blobId, sha256 };
  }

  async get(blobId: string): Promise<{ bytes: Buffer; typ: string; sha256: string }> {
    const [row] = await this.database.read<{ sha256: string; typ: string; tresc: Buffer }>(
      'select sha256, typ, tresc from documents.blob where jednostka_id = $1 and id = $2',
      [getPrincipal().jednostkaId, blobId],
      'documents-blob',
    );
    if (!row) throw notFound('plik');
    if (digest(row.tresc) !== row.sha256) throw new Error(`Blob ${blobId} does not match its digest`);
    return { bytes: row.tresc, typ: row.typ, sha256: row.sha256 };
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
