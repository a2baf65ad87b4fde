import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Clock, DomainError, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { assertMay } from '../permission.query.js';
import type { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import { getProcedura } from '../procedura/procedura.registry.js';
import { ProceduraService } from '../procedura/procedura.service.js';
import type { Przejscie } from '../procedura/procedura.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { Zdarzenie } from '../zdarzenie/zdarzenie.entity.js';
import { assertOkres, parseDane } from './dane-czynnosci.policy.js';
import { SkutkiCzynnosciService } from './skutki-czynnosci.service.js';

/** Acts that a person takes by themselves: those that the procedure marks so. The rest follow from interviews, letters and decisions. */
@Injectable()
export class CzynnoscService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sprawy: SprawaService,
    private readonly procedura: ProceduraService,
    private readonly skutki: SkutkiCzynnosciService,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Takes the act on the day (today when left out) with what follows from it for the decision and the sprawa.
   * Errors: 404, 403, 409 of the procedure, 422 `POSTEPOWANIE.ACT_UNKNOWN`, `POSTEPOWANIE.ACT_DATA`.
   */
  async take(postepowanieId: string, czynnosc: string, day: PlainDate | undefined, dane: Readonly<Record<string, unknown>>): Promise<Postepowanie> {
    const dzien = day ?? this.clock.today();
    return this.database.transaction(async (tx) => {
      const seen = await this.sprawy.getPostepowanie(postepowanieId);
      const act = getProcedura(seen.proceduraKod, seen.proceduraWersja).przejscia.find(({ kod, reczna }) => kod === czynnosc && reczna);
      if (!act) throw new DomainError('POSTEPOWANIE.ACT_UNKNOWN', 'Nie ma takiej czynności, którą można wykonać samodzielnie w tym postępowaniu.', { field: 'czynnosc' });
      const parsed = parseDane(act, dane);
      await this.assertRelations(tx, seen, act, parsed);
      if (act.uprawnienie) await assertMay(tx, act.uprawnienie, seen.komorkaId);
      // In another state the procedure refuses the act; what it needs besides is not asked then.
      const kept = act.z.includes(seen.stan) ? await this.skutki.prepare(seen, act, parsed, dzien) : parsed;
      const moved = await this.procedura.transition(postepowanieId, czynnosc, { dzien, dane: kept });
      await this.skutki.follow(moved, act, kept, dzien);
      await this.audit.write({ zasob: 'postepowanie', czynnosc, sprawaIds: [moved.sprawaId], ids: [postepowanieId] });
      return moved;
    });
  }

  /** What no single field shows: dates that contradict the file. */
  private async assertRelations(tx: EntityManager, { id, wszczete }: Postepowanie, { kod, przepis }: Przejscie, dane: Record<string, unknown>): Promise<void> {
    if (kod !== 'okres-niewliczany') return;
    const earlier = await tx.findBy(Zdarzenie, { postepowanieId: id, rodzaj: kod });
    assertOkres(dane, { wszczete, dzis: this.clock.today(), earlier: earlier.map((zdarzenie) => zdarzenie.dane), przepis });
  }
}
