import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import type { Money } from '@ostoja/kernel';
import { Doreczenie } from '../doreczenie/doreczenie.entity.js';
import { DecyzjaAktaService } from './pismo/decyzja-akta.service.js';
import type { Decyzja } from './decyzja.entity.js';
import { DecyzjaEffectPort } from './decyzja.ports.js';
import { DecyzjaPismoService } from './pismo/decyzja-pismo.service.js';
import { type DecyzjaResponse, type DecyzjaSkrotResponse, toDecyzjaResponse, toDecyzjaSkrot } from './decyzja-response.dto.js';
import { DecyzjaService } from './decyzja.service.js';

/** Decisions as they are shown; every showing is in the access log. */
@Injectable()
export class DecyzjaWidokService {
  constructor(
    private readonly database: Database,
    private readonly decyzje: DecyzjaService,
    private readonly akta: DecyzjaAktaService,
    private readonly pisma: DecyzjaPismoService,
    private readonly audit: AuditLog,
    private readonly effect: DecyzjaEffectPort,
  ) {}

  /** Errors: 404. */
  async show(id: string): Promise<DecyzjaResponse> {
    const [decyzja, response] = await this.database.transaction(async (tx) => {
      const found = await this.decyzje.getDecyzja(id);
      const akta = await this.akta.load(found);
      const doreczenia = await tx.find(Doreczenie, { where: { decyzjaId: id }, order: { id: 'ASC' } });
      const widok = { akta, sekcje: found.organ !== 'osrodek' ? [] : this.akta.preview(found, akta), zgodnaZZadaniem: this.akta.grantsAll(found, akta), doreczenia, nadplata: await this.findNadplata(found) };
      return [found, toDecyzjaResponse(found, widok)] as const;
    });
    await this.noteRead([decyzja]);
    return response;
  }

  async list(sprawaId: string): Promise<DecyzjaSkrotResponse[]> {
    const decyzje = await this.decyzje.listOfSprawa(sprawaId);
    await this.noteRead(decyzje);
    return decyzje.map(toDecyzjaSkrot);
  }

  /** The letter as PDF. Errors: 404. */
  async pismo(id: string): Promise<Buffer> {
    const decyzja = await this.decyzje.getDecyzja(id);
    const bytes = await this.database.transaction(() => this.pisma.open(decyzja));
    await this.noteRead([decyzja]);
    return bytes;
  }

  /** What was paid without a basis because of the decision or of the one whose place it takes. */
  private async findNadplata({ id, dotyczyId }: Decyzja): Promise<Money> {
    const own = await this.effect.findUndue(id);
    return dotyczyId ? own.plus(await this.effect.findUndue(dotyczyId)) : own;
  }

  private async noteRead(decyzje: readonly Decyzja[]): Promise<void> {
    if (decyzje.length === 0) return;
    await this.audit.read({
      zasob: 'decyzja', cel: 'sprawa', ids: decyzje.map(({ id }) => id),
      osobaIds: [...new Set(decyzje.map(({ osobaId }) => osobaId))], sprawaIds: [...new Set(decyzje.map(({ sprawaId }) => sprawaId))],
    });
  }
}
