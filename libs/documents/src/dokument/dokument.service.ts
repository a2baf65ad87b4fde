import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, newId, notFound, type PlainDate } from '@ostoja/kernel';
import { BlobStore } from '../blob/blob-store.js';
import type { StanSkanu } from '../skan/skan-antywirusowy.entity.js';
import { SkanService } from '../skan/skan.service.js';
import { Dokument, type DokumentRodzaj, type KlasaDokumentu } from './dokument.entity.js';
import { checkUpload } from './file-type.js';

/** Where a document belongs, which also says who may open it. */
export interface DokumentPlace {
  readonly nazwa: string;
  readonly rodzaj: DokumentRodzaj;
  /** What it tells; `zwykly` when left out. */
  readonly klasa?: KlasaDokumentu;
  readonly komorkaId: string;
  readonly osobaId?: string | null;
  readonly sprawaId?: string | null;
  readonly kragId?: string | null;
  readonly wystawiono?: PlainDate | null;
}

/** Files with a meaning. Callers write the access log: they know whose data it is and why it is opened. */
@Injectable()
export class DokumentService {
  constructor(private readonly database: Database, private readonly blobs: BlobStore, private readonly clock: Clock, private readonly skany: SkanService) {}

  /** Keeps bytes that the system itself made, in the caller's transaction. */
  async store(bytes: Uint8Array, typ: string, place: DokumentPlace): Promise<{ dokumentId: string; sha256: string }> {
    return this.database.transaction(async (tx) => {
      const { blobId, sha256 } = await this.blobs.put(bytes, typ);
      const dokument = tx.create(Dokument, {
        ...place,
        klasa: place.klasa ?? 'zwykly',
        id: newId(),
        blobId,
        osobaId: place.osobaId ?? null,
        sprawaId: place.sprawaId ?? null,
        kragId: place.kragId ?? null,
        wystawiono: place.wystawiono ?? null,
        zapisano: this.clock.now(),
        zapisal: getPrincipal().uzytkownikId,
      });
      await tx.insert(Dokument, dokument);
      return { dokumentId: dokument.id, sha256 };
    });
  }

  /** Keeps a file that a person sent, once it was examined. Errors: those of `checkUpload`, 422 `DOCUMENTS.FILE_INFECTED`. */
  async storeUpload(bytes: Uint8Array, place: DokumentPlace): Promise<{ dokumentId: string; sha256: string }> {
    const typ = checkUpload(bytes);
    const badanie = await this.skany.examine(bytes);
    return this.database.transaction(async () => {
      const stored = await this.store(bytes, typ, place);
      await this.skany.record({ id: stored.dokumentId, komorkaId: place.komorkaId, kragId: place.kragId ?? null }, badanie);
      return stored;
    });
  }

  /** Gives a file that came before its case a place in it, once; a file that has its place keeps it. */
  async assignToSprawa(dokumentId: string, { sprawaId, osobaId, kragId }: { sprawaId: string; osobaId: string; kragId: string | null }): Promise<void> {
    await this.database.transaction((tx) => tx.query('select documents.przypisz_do_sprawy($1, $2, $3, $4)', [dokumentId, sprawaId, osobaId, kragId]));
  }

  /** Errors: 404. */
  async getDokument(dokumentId: string): Promise<Dokument> {
    const found = await this.database.transaction((tx) => tx.findOneBy(Dokument, { id: dokumentId }));
    if (!found) throw notFound('dokument');
    return found;
  }

  /** A document to which the caller wants to refer: one out of sight is as one that is not there. Null refers to none. Errors: 422 `DOCUMENTS.DOCUMENT_UNKNOWN`. */
  async assertVisible(dokumentId: string | null): Promise<void> {
    if (dokumentId === null) return;
    const found = await this.database.transaction((tx) => tx.existsBy(Dokument, { id: dokumentId }));
    if (!found) throw new DomainError('DOCUMENTS.DOCUMENT_UNKNOWN', 'Nie ma takiego dokumentu.', { field: 'dokument_id' });
  }

  /** Documents in the file of a case, newest first. */
  async listOfSprawa(sprawaId: string): Promise<Dokument[]> {
    return this.database.transaction((tx) => tx.find(Dokument, { where: { sprawaId }, order: { zapisano: 'DESC', id: 'DESC' } }));
  }

  /** What the virus scan said of each file last; a file that the system made has no entry. */
  async findSkany(dokumentIds: readonly string[]): Promise<Map<string, StanSkanu>> {
    return this.skany.findStany(dokumentIds);
  }

  /** A document with its bytes. Errors: 404, 409 `DOCUMENTS.FILE_WAITS_FOR_SCAN`, 422 `DOCUMENTS.FILE_INFECTED`. */
  async open(dokumentId: string): Promise<{ dokument: Dokument; bytes: Buffer; typ: string }> {
    return this.database.transaction(async () => {
      const dokument = await this.getDokument(dokumentId);
      await this.skany.assertOpenable(dokument);
      const { bytes, typ } = await this.blobs.get(dokument.blobId);
      return { dokument, bytes, typ };
    });
  }
}
