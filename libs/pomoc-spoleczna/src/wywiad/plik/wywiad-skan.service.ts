import { Injectable } from '@nestjs/common';
import { AktaService } from '@ostoja/akta';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { DokumentService } from '@ostoja/documents';
import { wywiadNotSigned } from '../../pomoc-spoleczna.errors.js';
import { type OtwartyWywiad, peopleOf, WywiadStore } from '../wywiad.store.js';

/** Scans of the paper that the person signed. */
@Injectable()
export class WywiadSkanService {
  constructor(
    private readonly database: Database,
    private readonly store: WywiadStore,
    private readonly dokumenty: DokumentService,
    private readonly akta: AktaService,
    private readonly audit: AuditLog,
  ) {}

  /** Stores the scan with the interview and puts it into the akta of its cases; a newer one takes the place of the old, which is kept. Errors: 404, 403, 409, 413, 422. */
  async add(id: string, bytes: Uint8Array): Promise<OtwartyWywiad> {
    return this.database.transaction(async (tx) => {
      const opened = await this.store.open(tx, id, { lock: true });
      const { wywiad, sprawy } = opened;
      if (wywiad.stan === 'szkic') throw wywiadNotSigned();
      const { osobaId, komorkaId, kragId } = wywiad;
      const sprawaId = sprawy[0]?.sprawaId ?? null;
      const { dokumentId } = await this.dokumenty.storeUpload(bytes, { nazwa: 'Podpisany wywiad środowiskowy', rodzaj: 'skan', klasa: 'wywiad', osobaId, komorkaId, kragId, sprawaId });
      wywiad.skanId = dokumentId;
      await tx.save(wywiad);
      const karta = { rodzaj: 'wywiad', tytul: 'Podpisany wywiad środowiskowy', dzien: wywiad.dataWizyty ?? undefined, podstawa: 'czynnosc', dokumentId } as const;
      for (const one of sprawy) await this.akta.includeIn(one.sprawaId, karta);
      await this.audit.write({ zasob: 'wywiad', czynnosc: 'skan', osobaIds: peopleOf(opened), sprawaIds: sprawy.map((one) => one.sprawaId), ids: [id, dokumentId] });
      return opened;
    });
  }

  /** The newest scan. Errors: 404. */
  async open(id: string): Promise<{ bytes: Buffer; typ: string } | null> {
    const opened = await this.database.transaction((tx) => this.store.open(tx, id));
    const { wywiad, sprawy } = opened;
    if (!wywiad.skanId) return null;
    const { bytes, typ } = await this.dokumenty.open(wywiad.skanId);
    await this.audit.read({ zasob: 'dokument', osobaIds: peopleOf(opened), sprawaIds: sprawy.map((one) => one.sprawaId), ids: [wywiad.skanId], cel: 'sprawa' });
    return { bytes, typ };
  }
}
