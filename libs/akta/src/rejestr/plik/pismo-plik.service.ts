import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { DokumentService } from '@ostoja/documents';
import { notFound } from '@ostoja/kernel';
import { PismoPlik } from '../pismo-plik.entity.js';
import { RejestrPism } from '../rejestr-pism.js';
import { assertMayCopy, RODZAJE_SKANOW, type RodzajSkanu } from './rodzaj-skanu.js';

/** Files of registered papers. They take their place from the paper, never from the sender. */
@Injectable()
export class PismoPlikService {
  constructor(
    private readonly database: Database,
    private readonly rejestr: RejestrPism,
    private readonly dokumenty: DokumentService,
    private readonly audit: AuditLog,
  ) {}

  /** Errors: 404, 403, 422 `AKTA.IDENTITY_CARD_COPY`, those of `DokumentService.storeUpload`. */
  async add(pismoId: string, rodzaj: RodzajSkanu, bytes: Uint8Array): Promise<void> {
    assertMayCopy(rodzaj);
    await this.database.transaction(async () => {
      const { numerRejestru, komorkaId, kragId, osobaId, sprawaIds } = await this.rejestr.getPismo(pismoId);
      const nazwa = `${numerRejestru}: ${RODZAJE_SKANOW[rodzaj]}`;
      const place = { nazwa, rodzaj: 'skan' as const, komorkaId, kragId, osobaId, sprawaId: sprawaIds[0] ?? null };
      const { dokumentId } = await this.dokumenty.storeUpload(bytes, place);
      await this.rejestr.attachFile(pismoId, dokumentId);
    });
  }

  /** Errors: 404 also for a file of another paper; those of `DokumentService.open`. */
  async open(pismoId: string, dokumentId: string): Promise<{ bytes: Buffer; typ: string }> {
    const pismo = await this.rejestr.getPismo(pismoId);
    const own = [pismo.potwierdzenieId, pismo.dowodDokumentId].includes(dokumentId) || (await this.database.transaction((tx) => tx.existsBy(PismoPlik, { pismoId, dokumentId })));
    if (!own) throw notFound('plik');
    const { bytes, typ } = await this.dokumenty.open(dokumentId);
    await this.audit.read({ zasob: 'dokument', cel: 'rejestr-pism', osobaIds: pismo.osobaId ? [pismo.osobaId] : [], sprawaIds: pismo.sprawaIds, ids: [dokumentId] });
    return { bytes, typ };
  }
}
