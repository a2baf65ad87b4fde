import { Injectable } from '@nestjs/common';
import { AktaService, assertMayCopy, RODZAJE_SKANOW, type RodzajSkanu } from '@ostoja/akta';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { type Dokument, DokumentService, type StanSkanu } from '@ostoja/documents';
import { notFound, warsawDate } from '@ostoja/kernel';
import { SprawaService } from '../sprawa/sprawa.service.js';

const NAZWA = { skan: 'Skan', zalacznik: 'Załącznik' } as const;

/** A document with the last word of the virus scan. */
export type DokumentSprawy = Dokument & { readonly skan: StanSkanu | null };

/** Papers in the file of a case. They take unit, person and circle from the sprawa, never from the sender. */
@Injectable()
export class DokumentSprawyService {
  constructor(
    private readonly database: Database,
    private readonly sprawy: SprawaService,
    private readonly dokumenty: DokumentService,
    private readonly akta: AktaService,
    private readonly audit: AuditLog,
  ) {}

  /** Keeps the file and puts it into the akta. Errors: 404, 403, 422 `AKTA.IDENTITY_CARD_COPY`, those of `DokumentService.storeUpload`. */
  async add(sprawaId: string, rodzaj: keyof typeof NAZWA, bytes: Uint8Array, tresc: RodzajSkanu = 'inny'): Promise<DokumentSprawy> {
    assertMayCopy(tresc);
    return this.database.transaction(async () => {
      const { komorkaId, kragId, osobaId, znak } = await this.sprawy.getSprawa(sprawaId);
      const tytul = tresc === 'inny' ? NAZWA[rodzaj] : `${NAZWA[rodzaj]}: ${RODZAJE_SKANOW[tresc]}`;
      const { dokumentId } = await this.dokumenty.storeUpload(bytes, { nazwa: `${tytul} do sprawy ${znak}`, rodzaj, komorkaId, kragId, osobaId, sprawaId });
      const dokument = await this.dokumenty.getDokument(dokumentId);
      const { id: postepowanieId } = await this.sprawy.getCurrentPostepowanie(sprawaId);
      await this.akta.include({ sprawaId, postepowanieId, komorkaId, kragId, osobaId, rodzaj: tresc, tytul, dzien: warsawDate(dokument.zapisano), podstawa: 'wplyw', dokumentId });
      await this.audit.write({ zasob: 'dokument', czynnosc: 'utworzenie', osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [dokumentId] });
      return (await this.withSkan([dokument]))[0]!;
    });
  }

  /** Newest first, with what the virus scan said. Errors: 404. */
  async list(sprawaId: string): Promise<DokumentSprawy[]> {
    const { osobaId } = await this.sprawy.getSprawa(sprawaId);
    const found = await this.dokumenty.listOfSprawa(sprawaId);
    if (found.length > 0) await this.audit.read({ zasob: 'dokument', cel: 'sprawa', osobaIds: [osobaId], sprawaIds: [sprawaId], ids: found.map(({ id }) => id) });
    return this.withSkan(found);
  }

  /** Errors: 404, also for a document of no case. */
  async open(dokumentId: string): Promise<{ bytes: Buffer; typ: string }> {
    const { dokument, bytes, typ } = await this.dokumenty.open(dokumentId);
    if (dokument.sprawaId === null) throw notFound('dokument');
    await this.audit.read({ zasob: 'dokument', cel: 'sprawa', osobaIds: dokument.osobaId ? [dokument.osobaId] : [], sprawaIds: [dokument.sprawaId], ids: [dokumentId] });
    return { bytes, typ };
  }

  private async withSkan(dokumenty: readonly Dokument[]): Promise<DokumentSprawy[]> {
    const skany = await this.dokumenty.findSkany(dokumenty.map(({ id }) => id));
    return dokumenty.map((one) => Object.assign(one, { skan: skany.get(one.id) ?? null }));
  }
}
