import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { JobRegistry } from '@ostoja/jobs';
import { addDays, Clock, type PlainDate } from '@ostoja/kernel';
import { PROCEDURY } from '../procedura/procedura.registry.js';
import { ProceduraService } from '../procedura/procedura.service.js';

/** Kinds of terms whose passing has an effect of its own, with that effect. */
const SKUTKI = new Map(PROCEDURY.flatMap(({ terminy }) => Object.entries(terminy).flatMap(([rodzaj, { po_nim }]) => (po_nim ? [[rodzaj, po_nim] as const] : []))));

const DUE = `
  select distinct on (postepowanie_id, rodzaj) postepowanie_id, rodzaj, data from postepowanie.termin
  where stan = 'biegnie' and data < $1 and rodzaj = any ($2::text[])
  order by postepowanie_id, rodzaj, data desc`;

/** Every night: terms of the party that passed leave the worklist, with the event that says so. */
@Injectable()
export class UplywJob implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry, private readonly database: Database, private readonly clock: Clock, private readonly procedura: ProceduraService) {}

  onModuleInit(): void {
    this.jobs.registerJob({ name: 'terminy-uplyw', cron: '25 23 * * *', principal: 'zadanie.terminy', run: () => this.run() });
  }

  /** One transaction a proceeding, so that one faulty file does not hold up the others. Repeatable. */
  async run(): Promise<void> {
    const due = await this.database.read<{ postepowanie_id: string; rodzaj: string; data: PlainDate }>(DUE, [this.clock.today(), [...SKUTKI.keys()]], 'terminy-uplyw');
    const failures: unknown[] = [];
    for (const { postepowanie_id, rodzaj, data } of due) {
      await this.procedura.transition(postepowanie_id, SKUTKI.get(rodzaj)!, { dzien: addDays(data, 1) }).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${due.length} terms could not be closed`);
  }
}
