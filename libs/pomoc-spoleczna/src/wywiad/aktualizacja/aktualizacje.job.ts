import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { JobRegistry } from '@ostoja/jobs';
import { addMonths, Clock, type PlainDate } from '@ostoja/kernel';
import { hasPrzejscie, ProceduraService } from '@ostoja/postepowanie';
import { SnapshotSource } from '@ostoja/prawo';
import { miesiaceAktualizacji, STALE_FORMY } from './aktualizacja.policy.js';

const BIEG = 'bieg-aktualizacji';

/** Running help with the term that stands and what it should be counted from; help that is not permanent only where a term stands. */
const RUNNING = `
  select s.swiadczenie_kod, p.id as postepowanie_id, p.procedura_kod, p.procedura_wersja, t.data as termin, pomoc_spoleczna.ostatni_wywiad(s.id) as ostatni,
    (select (z.dane ->> 'aktualizacja_miesiecy')::int from postepowanie.zdarzenie z
     where z.jednostka_id = s.jednostka_id and z.sprawa_id = s.id and (z.dane ->> 'aktualizacja_miesiecy')::int > 0 order by z.id desc limit 1) as miesiace
  from postepowanie.sprawa s
  join lateral (select x.* from postepowanie.postepowanie x where x.jednostka_id = s.jednostka_id and x.sprawa_id = s.id order by x.id desc limit 1) p on p.stan in ('realizacja', 'wstrzymana')
  left join postepowanie.termin t on t.jednostka_id = s.jednostka_id and t.postepowanie_id = p.id and t.rodzaj = 'aktualizacja-wywiadu' and t.stan = 'biegnie'
  where s.stan in ('realizacja', 'wstrzymana') and s.zamknieta is null and (s.swiadczenie_kod = any ($1) or t.id is not null)
  order by s.id`;

interface Running {
  readonly swiadczenie_kod: string;
  readonly postepowanie_id: string;
  readonly procedura_kod: string;
  readonly procedura_wersja: string;
  readonly termin: PlainDate | null;
  readonly ostatni: PlainDate | null;
  readonly miesiace: number | null;
}

/** Every night: the term of the next update agrees with the last interview, also where that one lies outside of the proceeding, as after a remand or a change of system. */
@Injectable()
export class AktualizacjeJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly snapshots: SnapshotSource,
    private readonly procedura: ProceduraService,
  ) {}

  onModuleInit(): void {
    this.jobs.registerJob({ name: 'aktualizacje-wywiadow', cron: '35 23 * * *', principal: 'zadanie.terminy', run: () => this.run() });
  }

  /** One transaction a case, so that one faulty file does not hold up the others. Repeatable. */
  async run(): Promise<void> {
    const [snapshot, dzien] = [await this.snapshots.current(), this.clock.today()];
    const failures: unknown[] = [];
    for (const row of await this.database.read<Running>(RUNNING, [STALE_FORMY], 'aktualizacje-wywiadow-bieg')) {
      const { postepowanie_id, procedura_kod, procedura_wersja, termin, ostatni } = row;
      const stala = STALE_FORMY.includes(row.swiadczenie_kod);
      const aktualizacja_miesiecy = stala && ostatni ? (row.miesiace ?? miesiaceAktualizacji(snapshot, ostatni, 'srodowisko')) : 0;
      const right = ostatni && aktualizacja_miesiecy > 0 ? addMonths(ostatni, aktualizacja_miesiecy) : null;
      if ((stala && !ostatni) || right === termin || !hasPrzejscie(procedura_kod, procedura_wersja, BIEG)) continue;
      await this.procedura.transition(postepowanie_id, BIEG, { dzien, dane: { ...(ostatni && { ostatni_wywiad: ostatni }), aktualizacja_miesiecy } }).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} terms of updates could not be set`);
  }
}
