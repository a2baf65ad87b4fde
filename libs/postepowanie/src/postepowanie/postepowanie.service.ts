import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';
import { ProceduraService } from '../procedura/procedura.service.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import type { ZlecenieWywiaduRequest } from './postepowanie.dto.js';
import type { Postepowanie } from './postepowanie.entity.js';

/** Orders of interviews. */
@Injectable()
export class PostepowanieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly procedura: ProceduraService,
    private readonly sprawy: SprawaService,
    private readonly audit: AuditLog,
  ) {}

  /** The head orders the interview and may name who makes it. Errors: 404, 403, 409 with the provision, 422. */
  async orderWywiad(id: string, request: ZlecenieWywiaduRequest): Promise<Postepowanie> {
    return this.database.transaction(async () => {
      const moved = await this.procedura.transition(id, 'zlecenie-wywiadu', { dzien: request.dzien ?? this.clock.today() });
      await this.audit.write({ zasob: 'postepowanie', czynnosc: 'zlecenie-wywiadu', sprawaIds: [moved.sprawaId], ids: [id] });
      if (request.pracownik_socjalny_id) await this.sprawy.assign(moved.sprawaId, { pracownikSocjalnyId: request.pracownik_socjalny_id }, () => undefined);
      return moved;
    });
  }
}
