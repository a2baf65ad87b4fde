import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Doreczenie } from '../doreczenie/doreczenie.entity.js';
import { KatalogSzablonow } from './katalog-szablonow.js';
import { type PismoSprawyResponse, type PismoSprawySkrotResponse, toPismoSprawyResponse, toPismoSprawySkrot } from './pismo-response.dto.js';
import { PismoSkladService } from './sklad/pismo-sklad.service.js';
import type { Pismo } from './pismo.entity.js';
import { PismoService } from './pismo.service.js';

/** Letters as they are shown; every showing is in the access log. */
@Injectable()
export class PismoWidokService {
  constructor(
    private readonly database: Database,
    private readonly pisma: PismoService,
    private readonly katalog: KatalogSzablonow,
    private readonly sklad: PismoSkladService,
    private readonly audit: AuditLog,
  ) {}

  /** Errors: 404. */
  async show(id: string): Promise<PismoSprawyResponse> {
    const pismo = await this.pisma.getPismo(id);
    const szablon = this.katalog.getSzablon(pismo.szablonKod);
    const list = await this.sklad.letter(pismo);
    const draft = pismo.stan === 'projekt' || pismo.stan === 'do-podpisu';
    const [braki, uwaga] = draft ? [await this.sklad.findBraki(pismo), await this.sklad.findUwaga(pismo)] : [[], null];
    const doreczenia = await this.database.transaction((tx) => tx.find(Doreczenie, { where: { pismoId: id }, order: { id: 'ASC' } }));
    await this.noteRead([pismo]);
    return toPismoSprawyResponse(pismo, szablon, { list, braki, uwaga, doreczenia });
  }

  /** Newest first. Errors: 404. */
  async list(sprawaId: string): Promise<PismoSprawySkrotResponse[]> {
    const pisma = await this.pisma.listOfSprawa(sprawaId);
    await this.noteRead(pisma);
    return pisma.map((pismo) => toPismoSprawySkrot(pismo, this.katalog.getSzablon(pismo.szablonKod)));
  }

  private async noteRead(pisma: readonly Pismo[]): Promise<void> {
    if (pisma.length === 0) return;
    await this.audit.read({
      zasob: 'pismo-sprawy', cel: 'sprawa', ids: pisma.map(({ id }) => id),
      osobaIds: [...new Set(pisma.map(({ osobaId }) => osobaId))], sprawaIds: [...new Set(pisma.map(({ sprawaId }) => sprawaId))],
    });
  }
}
