import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { JobRegistry } from '@ostoja/jobs';
import { Clock } from '@ostoja/kernel';
import { DecyzjaSkutekService } from './decyzja-skutek.service.js';

/** Decisions whose appeal term has passed, in proceedings that no appeal has moved on. */
const DUE = `
  select d.id from postepowanie.decyzja d
  join postepowanie.postepowanie p on p.jednostka_id = d.jednostka_id and p.id = d.postepowanie_id and p.stan in ('doreczona', 'realizacja', 'wstrzymana')
  where d.stan = 'doreczona' and d.ostateczna_od <= $1
    and not exists (select 1 from postepowanie.decyzja n where n.jednostka_id = d.jednostka_id and n.postepowanie_id = d.postepowanie_id and n.id > d.id and n.stan in ('wydana', 'doreczona', 'ostateczna'))
  order by d.ostateczna_od, d.id`;

/** Every night: decisions become final by the passing of time, and those that waited for it go to payment. */
@Injectable()
export class OstatecznoscJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly skutki: DecyzjaSkutekService,
  ) {}

  onModuleInit(): void {
    this.jobs.registerJob({ name: 'decyzje-ostatecznosc', cron: '15 23 * * *', principal: 'zadanie.terminy', run: () => this.run() });
  }

  /** One transaction a decision, so that one faulty file does not hold up the others. Repeatable. */
  async run(): Promise<void> {
    const due = await this.database.read<{ id: string }>(DUE, [this.clock.today()], 'decyzje-ostatecznosc');
    const failures: unknown[] = [];
    for (const { id } of due) await this.skutki.finish(id).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${due.length} decisions could not become final`);
  }
}
