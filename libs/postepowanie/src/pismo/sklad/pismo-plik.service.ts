import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { DocxRenderer, DokumentService, LetterRenderer } from '@ostoja/documents';
import { PismoSkladService } from './pismo-sklad.service.js';
import type { Pismo } from '../pismo.entity.js';
import { PismoService } from '../pismo.service.js';

/** Files of a letter: a draft is set anew each time, an issued one is the bytes that were issued. Every opening is in the access log. */
@Injectable()
export class PismoPlikService {
  constructor(
    private readonly pisma: PismoService,
    private readonly sklad: PismoSkladService,
    private readonly letters: LetterRenderer,
    private readonly docx: DocxRenderer,
    private readonly dokumenty: DokumentService,
    private readonly audit: AuditLog,
  ) {}

  /** PDF/UA. Errors: 404, `DOCUMENTS.CHARACTER_UNPRINTABLE`. */
  async pdf(id: string): Promise<Buffer> {
    return this.read(id, async (pismo) => (pismo.dokumentId ? (await this.dokumenty.open(pismo.dokumentId)).bytes : this.letters.render(await this.sklad.letter(pismo))));
  }

  /** The same letter for word processors. Errors: 404. */
  async word(id: string): Promise<Buffer> {
    return this.read(id, async (pismo) => this.docx.render(await this.sklad.letter(pismo)));
  }

  private async read(id: string, open: (pismo: Pismo) => Promise<Buffer>): Promise<Buffer> {
    const pismo = await this.pisma.getPismo(id);
    const bytes = await open(pismo);
    await this.audit.read({ zasob: 'pismo-sprawy', cel: 'sprawa', ids: [id], osobaIds: [pismo.osobaId], sprawaIds: [pismo.sprawaId] });
    return bytes;
  }
}
