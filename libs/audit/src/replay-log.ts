import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { ReplayJournal } from '@ostoja/http';
import { AuditLog } from './audit-log.js';

const O_KIM = 'select osoba_ids as "osobaIds", sprawa_ids as "sprawaIds" from audit.o_kim($1)';

/** First answers given again: whoever repeats a request reads the same people's data. */
@Injectable()
export class ReplayLog extends ReplayJournal {
  constructor(private readonly database: Database, private readonly log: AuditLog) {
    super();
  }

  async replayed(zadanie: string): Promise<void> {
    const [who] = await this.database.read<{ osobaIds: string[]; sprawaIds: string[] }>(O_KIM, [zadanie]);
    await this.log.read({ zasob: 'odpowiedz', cel: 'powtorzenie', ...who });
  }
}
