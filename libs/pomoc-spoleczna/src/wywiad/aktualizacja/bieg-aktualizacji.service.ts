import { Injectable } from '@nestjs/common';
import { Clock, type PlainDate } from '@ostoja/kernel';
import { DowodService } from '@ostoja/osoba';
import { hasPrzejscie, ProceduraService, type Sprawa, SprawaService } from '@ostoja/postepowanie';
import { SnapshotSource } from '@ostoja/prawo';
import type { EntityManager } from 'typeorm';
import type { WywiadSprawa } from '../wywiad-sprawa.entity.js';
import type { Wywiad } from '../wywiad.entity.js';
import { miesiaceAktualizacji, STALE_FORMY } from './aktualizacja.policy.js';

const AKTUALIZACJA = 'aktualizacja-wywiadu';
/** Help of the person that runs in the unit; what runs in other units is found by the nightly job. */
const RUNNING = `
  select s.swiadczenie_kod, s.osoba_id, p.id as postepowanie_id, p.wszczete, p.procedura_kod, p.procedura_wersja
  from postepowanie.sprawa s
  join lateral (select x.* from postepowanie.postepowanie x where x.jednostka_id = s.jednostka_id and x.sprawa_id = s.id order by x.id desc limit 1) p on p.stan in ('realizacja', 'wstrzymana')
  where s.swiadczenie_kod = any ($1) and s.zamknieta is null and s.komorka_id = $4 and (s.id = any ($2) or s.osoba_id in (select a.osoba_id from osoba.aliasy(array[$3::uuid]) a))
  order by s.id`;

interface Running {
  readonly swiadczenie_kod: string;
  readonly osoba_id: string;
  readonly postepowanie_id: string;
  readonly wszczete: PlainDate;
  readonly procedura_kod: string;
  readonly procedura_wersja: string;
}

/** Keeps the term of the next update (art. 107 ust. 4) in each case whose help an interview stands behind. Runs in the caller's transaction. */
@Injectable()
export class BiegAktualizacjiService {
  constructor(
    private readonly clock: Clock,
    private readonly snapshots: SnapshotSource,
    private readonly dowody: DowodService,
    private readonly procedura: ProceduraService,
    private readonly sprawy: SprawaService,
  ) {}

  /** Details of the signature that the term of the first update is counted with, once the help runs. Errors: 404. */
  async daneOf(sprawaId: string, wizyta: PlainDate): Promise<{ readonly aktualizacja_miesiecy: number }> {
    const { swiadczenieKod, osobaId } = await this.sprawy.getSprawa(sprawaId);
    return { aktualizacja_miesiecy: await this.miesiace({ swiadczenieKod, osobaId }, wizyta) };
  }

  /** A signed interview refreshes what is known in every running case of the person in the unit, not only in those that it was made for. */
  async restart(tx: EntityManager, { id, osobaId, komorkaId }: Wywiad, sprawy: readonly WywiadSprawa[], wizyta: PlainDate): Promise<void> {
    const running = await tx.query<Running[]>(RUNNING, [STALE_FORMY, sprawy.map(({ sprawaId }) => sprawaId), osobaId, komorkaId]);
    for (const { postepowanie_id, swiadczenie_kod, osoba_id, wszczete } of running.filter((one) => hasPrzejscie(one.procedura_kod, one.procedura_wersja, AKTUALIZACJA))) {
      const aktualizacja_miesiecy = await this.miesiace({ swiadczenieKod: swiadczenie_kod, osobaId: osoba_id }, wizyta);
      const dzien = wizyta < wszczete ? this.clock.today() : wizyta;
      await this.procedura.transition(postepowanie_id, AKTUALIZACJA, { dzien, dane: { wywiad_id: id, ostatni_wywiad: wizyta, aktualizacja_miesiecy } });
    }
  }

  /** Whoever stays in a care home has the longer term, whatever help it is. */
  private async miesiace({ swiadczenieKod, osobaId }: Pick<Sprawa, 'swiadczenieKod' | 'osobaId'>, wizyta: PlainDate): Promise<number> {
    if (!STALE_FORMY.includes(swiadczenieKod)) return 0;
    const { wiersze } = await this.dowody.query({ osobaIds: [osobaId], rodzaj: 'pobyt', od: wizyta, do: wizyta });
    const wDps = wiersze.some(({ tresc }) => (tresc as { miejsce?: string }).miejsce === 'dps');
    return miesiaceAktualizacji(await this.snapshots.current(), wizyta, wDps ? 'dps' : 'srodowisko');
  }
}
