import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { JobRegistry } from '@ostoja/jobs';
import { Clock } from '@ostoja/kernel';
import { CzynnoscService } from '@ostoja/postepowanie';
import { SnapshotSource } from '@ostoja/prawo';
import { NieodebraneWyplaty, type NieodbieranyTytul } from '@ostoja/wyplata';
import { findSeria, listSerie, type SeriaNieodebrana } from './nieodebrane.policy.js';

const RUNNING = `
  select d.postepowanie_id from postepowanie.decyzja d join postepowanie.postepowanie p on p.jednostka_id = d.jednostka_id and p.id = d.postepowanie_id
  where d.id = $1 and p.stan = 'realizacja'`;

/**
 * Every night: a benefit that nobody collected in consecutive calendar months is withheld, and an inquiry opens (art. 106a ust. 1-2): the same act that the
 * head takes by hand, with its term in the worklist. Of sealed circles the payment alone is withheld, unseen: the members find it in the list of uncollected payments and open the inquiry.
 */
@Injectable()
export class NieodebraneJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly snapshots: SnapshotSource,
    private readonly nieodebrane: NieodebraneWyplaty,
    private readonly czynnosci: CzynnoscService,
  ) {}

  onModuleInit(): void {
    this.jobs.registerJob({ name: 'nieodebrane-swiadczenia', cron: '45 23 * * *', principal: 'zadanie.terminy', run: () => this.run() });
  }

  /** One transaction a title, so that one faulty file does not hold up the others. Repeatable. */
  async run(): Promise<void> {
    const [snapshot, today] = [await this.snapshots.current(), this.clock.today()];
    const failures: unknown[] = [];
    for (const tytul of await this.nieodebrane.find()) {
      const seria = findSeria(snapshot, tytul.miesiace, today);
      if (seria) await this.hold(tytul, seria).catch((error: unknown) => failures.push(error));
    }
    await this.nieodebrane.holdInCircles(listSerie(snapshot, today).map((seria) => ({ od: seria.od, do: seria.do, powod: reasonOf(seria) }))).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} uncollected benefits could not be withheld`);
  }

  private async hold({ tytulId, zrodloTyp, zrodloId }: NieodbieranyTytul, seria: SeriaNieodebrana): Promise<void> {
    const przyczyna = reasonOf(seria);
    await this.database.transaction(async (tx) => {
      const [running] = zrodloTyp === 'decyzja' ? await tx.query<{ postepowanie_id: string }[]>(RUNNING, [zrodloId]) : [];
      if (running) await this.czynnosci.take(running.postepowanie_id, 'wstrzymanie', this.clock.today(), { przyczyna });
      await this.nieodebrane.hold(tytulId, seria.od, seria.do, przyczyna);
    });
  }
}

const reasonOf = ({ od, do: until, opis }: SeriaNieodebrana): string => `Świadczenia nie odebrano od ${od} do ${until}: ${opis}.`;
