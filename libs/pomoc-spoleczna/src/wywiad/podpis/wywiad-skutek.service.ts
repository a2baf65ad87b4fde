import { Injectable } from '@nestjs/common';
import { Clock, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { BiegAktualizacjiService } from '../aktualizacja/bieg-aktualizacji.service.js';
import type { Wywiad } from '../wywiad.entity.js';
import type { Podpis } from '../wywiad.policy.js';
import type { OtwartyWywiad } from '../wywiad.store.js';
import { ZlecenieWywiadu } from '../zlecenie/zlecenie.entity.js';
import { WywiadDowodyService } from './wywiad-dowody.service.js';
import { WywiadProceduraService } from './wywiad-procedura.service.js';

/** Purposes under other acts or of other centres: what the visit found is theirs, not evidence of ours (art. 5 ust. 1 lit. b RODO). */
const CUDZE: ReadonlySet<Wywiad['cel']> = new Set<Wywiad['cel']>(['inny-osrodek', 'swiadczenia-rodzinne', 'swiadczenie-wychowawcze', 'aktywny-rodzic']);

/** What a signature or a refusal brings about, depending on what the interview was made for. Runs in the caller's transaction. */
@Injectable()
export class WywiadSkutekService {
  constructor(
    private readonly clock: Clock,
    private readonly dowody: WywiadDowodyService,
    private readonly procedury: WywiadProceduraService,
    private readonly bieg: BiegAktualizacjiService,
  ) {}

  /** Evidence, acts in the proceedings, the party's note, terms of the next update, the order met. Errors: 403, 409 a case in another state, 422 a fault of evidence. */
  async sign(tx: EntityManager, { wywiad, tresc, sprawy }: OtwartyWywiad, { brakPodpisuPowod }: Podpis): Promise<void> {
    const visited = wywiad as Wywiad & { dataWizyty: PlainDate };
    if (!CUDZE.has(wywiad.cel)) await this.dowody.record(visited, tresc, wywiad.cel === 'pomoc' && !wywiad.okresowa ? await this.procedury.oldestDay(sprawy) : visited.dataWizyty);
    if (wywiad.zlecenieId) await this.meetOrder(tx, wywiad.zlecenieId, visited.dataWizyty);
    if (wywiad.zlecenieId) return;
    await this.bieg.restart(tx, wywiad, sprawy, visited.dataWizyty);
    if (wywiad.okresowa) return;
    for (const sprawa of sprawy) {
      const dane = { ...(await this.bieg.daneOf(sprawa.sprawaId, visited.dataWizyty)), ...(brakPodpisuPowod && { bez_podpisu_osoby: true }) };
      await this.procedury.move([sprawa], 'podpis-wywiadu', visited.dataWizyty, dane);
    }
    await this.procedury.move(sprawy, 'plan', this.clock.today());
    if (tresc.oswiadczenie?.zapoznala_sie) await this.procedury.recordHearing(sprawy, tresc.oswiadczenie, visited.dataWizyty);
  }

  /** The plan then proposes refusal in each case; an order is answered by the refusal. Errors: 403, 409. */
  async refuse(tx: EntityManager, { wywiad, sprawy }: OtwartyWywiad, dzien: PlainDate): Promise<void> {
    if (wywiad.zlecenieId) await this.meetOrder(tx, wywiad.zlecenieId, dzien);
    if (wywiad.zlecenieId || wywiad.okresowa) return;
    await this.procedury.move(sprawy, 'odmowa-wywiadu', dzien);
    await this.procedury.move(sprawy, 'plan', this.clock.today());
  }

  private async meetOrder(tx: EntityManager, id: string, dzien: PlainDate): Promise<void> {
    await tx.update(ZlecenieWywiadu, { id }, { stan: 'wykonane', wykonano: dzien });
  }
}
