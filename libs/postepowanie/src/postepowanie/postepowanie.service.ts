import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Clock, DomainError, type PlainDate } from '@ostoja/kernel';
import { ProceduraService } from '../procedura/procedura.service.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import type { PodjecieRequest, UznanieZaSkomplikowanaRequest, ZawiadomienieOZwloceRequest, ZawieszenieRequest, ZlecenieWywiaduRequest } from './postepowanie.dto.js';
import type { Postepowanie } from './postepowanie.entity.js';

/** Acts in a proceeding before the decision. Errors of each: 404, 403, 409 with the provision, 422. */
@Injectable()
export class PostepowanieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly procedura: ProceduraService,
    private readonly sprawy: SprawaService,
    private readonly audit: AuditLog,
  ) {}

  /** The head orders the interview and may name who makes it. */
  async orderWywiad(id: string, request: ZlecenieWywiaduRequest): Promise<Postepowanie> {
    return this.database.transaction(async () => {
      const moved = await this.act(id, 'zlecenie-wywiadu', request.dzien, {});
      if (request.pracownik_socjalny_id) await this.sprawy.assign(moved.sprawaId, { pracownikSocjalnyId: request.pracownik_socjalny_id }, () => undefined);
      return moved;
    });
  }

  async markComplex(id: string, { dzien, przyczyna }: UznanieZaSkomplikowanaRequest): Promise<Postepowanie> {
    return this.act(id, 'uznanie-za-skomplikowana', dzien, { przyczyna });
  }

  /** The party is told of the delay, its cause and the new date; also of the right to a reminder (KPA art. 36). */
  async notifyDelay(id: string, { dzien, przyczyna, nowy_termin }: ZawiadomienieOZwloceRequest): Promise<Postepowanie> {
    if (nowy_termin <= (dzien ?? this.clock.today())) {
      throw new DomainError('POSTEPOWANIE.NEW_TERM_PAST', 'Nowy termin musi być późniejszy niż dzień zawiadomienia.', { field: 'nowy_termin', provision: 'art. 36 § 1 KPA' });
    }
    return this.act(id, 'nowy-termin', dzien, { przyczyna, nowy_termin });
  }

  async suspend(id: string, { dzien, podstawa, przyczyna }: ZawieszenieRequest): Promise<Postepowanie> {
    return this.act(id, 'zawieszenie', dzien, { podstawa, przyczyna });
  }

  async resume(id: string, { dzien, przyczyna }: PodjecieRequest): Promise<Postepowanie> {
    return this.act(id, 'podjecie', dzien, { przyczyna });
  }

  private async act(id: string, kod: string, dzien: PlainDate | undefined, dane: Record<string, unknown>): Promise<Postepowanie> {
    return this.database.transaction(async () => {
      const moved = await this.procedura.transition(id, kod, { dzien: dzien ?? this.clock.today(), dane });
      await this.audit.write({ zasob: 'postepowanie', czynnosc: kod, sprawaIds: [moved.sprawaId], ids: [id] });
      return moved;
    });
  }
}
