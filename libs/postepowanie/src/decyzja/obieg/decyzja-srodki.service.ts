import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { Money } from '@ostoja/kernel';
import type { Decyzja } from '../decyzja.entity.js';
import { type DecyzjaObciazajaca, DecyzjaEffectPort, type SrodkiNaDecyzje } from '../decyzja.ports.js';
import { DecyzjaService } from '../decyzja.service.js';
import { nameCzesc } from '../skutek/czesc-decyzji.js';

/** Money of the financial plan for a decision: an approved grant is committed, so that nothing is promised that the plan does not give (art. 46 ust. 1 ufp). */
@Injectable()
export class DecyzjaSrodkiService {
  constructor(private readonly database: Database, private readonly decyzje: DecyzjaService, private readonly effect: DecyzjaEffectPort) {}

  /** Sets aside what a grant of money needs. Errors: `FINANSE.OVER_PLAN`, `FINANSE.OVER_LIMIT` (409). */
  async reserve(decyzja: Decyzja): Promise<void> {
    const burdening = await this.burdenOf(decyzja);
    if (burdening) await this.effect.reserve(burdening);
  }

  /** Gives back what the decision holds. */
  unreserve({ id }: Decyzja): Promise<void> {
    return this.effect.unreserve(id);
  }

  /** What the decision needs and what is left in the plan; empty for one that grants no money. Errors: 404. */
  async find(id: string): Promise<readonly SrodkiNaDecyzje[]> {
    const burdening = await this.burdenOf(await this.decyzje.getDecyzja(id));
    return burdening ? this.effect.findSrodki(burdening) : [];
  }

  private async burdenOf(decyzja: Decyzja): Promise<DecyzjaObciazajaca | null> {
    const { id, obliczenieId, sprawaId, komorkaId, swiadczenieKod, rozstrzygniecie, kwota, od } = decyzja;
    if (rozstrzygniecie !== 'przyznanie' || kwota === null || od === null) return null;
    const czesc = await this.database.transaction((tx) => nameCzesc(tx, id));
    return { id, obliczenieId, sprawaId, komorkaId, swiadczenieKod, czesc, kwota: Money.parse(kwota), od, do: decyzja.do };
  }
}
