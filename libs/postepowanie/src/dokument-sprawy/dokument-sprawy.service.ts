import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { type Dokument, DokumentService } from '@ostoja/documents';
import { notFound } from '@ostoja/kernel';
import { SprawaService } from '../sprawa/sprawa.service.js';

const NAZWA = { skan: 'Skan', zalacznik: 'Załącznik' } as const;

/** Papers in the file of a case. They take unit, person and circle from the sprawa, never from the sender. */
@Injectable()
export class DokumentSprawyService {
  constructor(
    private readonly database: Database,
    private readonly sprawy: SprawaService,
    private readonly dokumenty: DokumentService,
    private readonly audit: AuditLog,
  ) {}

  /** Errors: 404, 403, those of `checkUpload`. */
  async add(sprawaId: string, rodzaj: keyof typeof NAZWA, bytes: Uint8Array): Promise<Dokument> {
    return this.database.transaction(async () => {
      const { komorkaId, kragId, osobaId, znak } = await this.sprawy.getSprawa(sprawaId);
      const { dokumentId } = await this.dokumenty.storeUpload(bytes, { nazwa: `${NAZWA[rodzaj]} do sprawy ${znak}`, rodzaj, komorkaId, kragId, osobaId, sprawaId });
      await this.audit.write({ zasob: 'dokument', czynnosc: 'utworzenie', osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [dokumentId] });
      return this.dokumenty.getDokument(dokumentId);
    });
  }

  /** Newest first. Errors: 404. */
  async list(sprawaId: string): Promise<Dokument[]> {
    const { osobaId } = await this.sprawy.getSprawa(sprawaId);
    const found = await this.dokumenty.listOfSprawa(sprawaId);
    if (found.length > 0) await this.audit.read({ zasob: 'dokument', cel: 'sprawa', osobaIds: [osobaId], sprawaIds: [sprawaId], ids: found.map(({ id }) => id) });
    return found;
  }

  /** Errors: 404, also for a document of no case. */
  async open(dokumentId: string): Promise<{ bytes: Buffer; typ: string }> {
    const { dokument, bytes, typ } = await this.dokumenty.open(dokumentId);
    if (dokument.sprawaId === null) throw notFound('dokument');
    await this.audit.read({ zasob: 'dokument', cel: 'sprawa', osobaIds: dokument.osobaId ? [dokument.osobaId] : [], sprawaIds: [dokument.sprawaId], ids: [dokumentId] });
    return { bytes, typ };
  }
}
