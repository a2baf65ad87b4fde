import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { isPossible } from '../../procedura/procedura.registry.js';
import { ProceduraService } from '../../procedura/procedura.service.js';
import { SprawaService } from '../../sprawa/sprawa.service.js';
import { Zdarzenie } from '../../zdarzenie/zdarzenie.entity.js';
import { Decyzja } from '../decyzja.entity.js';
import { DecyzjaEffectPort } from '../decyzja.ports.js';
import { findSubject, findTakenOver, isWithheld } from '../decyzja.store.js';

const ENDS_EARLIER: ReadonlySet<string> = new Set(['przyznanie', 'odmowa', 'wygasniecie']);

/** A decision that SKO annuls takes with it what it did to an earlier one: that one is in force again (KPA 138 § 1 pkt 2, § 2; 110). */
@Injectable()
export class DecyzjaPrzywrocenieService {
  constructor(
    private readonly database: Database,
    private readonly procedura: ProceduraService,
    private readonly sprawy: SprawaService,
    private readonly effect: DecyzjaEffectPort,
  ) {}

  /** Nothing is due under the annulled decision, for whatever month; what it had ended runs again. Runs in the transaction of the act. */
  async annul(decyzja: Decyzja, dzien: PlainDate, powod: string): Promise<void> {
    const { id, od, wykonalnaOd, rozstrzygniecie } = decyzja;
    await this.effect.end(id, od ?? dzien, powod);
    if (wykonalnaOd !== null && ENDS_EARLIER.has(rozstrzygniecie)) await this.database.transaction((tx) => this.revive(tx, decyzja, dzien));
  }

  private async revive(tx: EntityManager, fallen: Decyzja, dzien: PlainDate): Promise<void> {
    const reopening = (await this.sprawy.getPostepowanie(fallen.postepowanieId)).rodzaj === 'wznowienie';
    let earlier = await findSubject(tx, fallen);
    if (earlier && reopening) await tx.save(Object.assign(earlier, { stan: 'ostateczna' as const }));
    while (earlier?.stan === 'uchylona') earlier = await findSubject(tx, earlier);
    if (earlier?.rozstrzygniecie !== 'przyznanie') return;
    // A refusal after a reopening took the whole of it.
    const od = fallen.od ?? earlier.od ?? dzien;
    await this.effect.restore(earlier, od, await findTakenOver(tx, fallen, earlier));
    if (await this.isHeld(tx, earlier, fallen)) await this.effect.hold(earlier.id, 'Wypłata była wstrzymana, zanim decyzja odzyskała moc.');
    const { postepowanieId } = earlier;
    const monthly = await tx.existsBy(Zdarzenie, { postepowanieId, rodzaj: 'realizacja' });
    if (monthly && isPossible(await this.sprawy.getPostepowanie(postepowanieId), 'przywrocenie-mocy')) {
      await this.procedura.transition(postepowanieId, 'przywrocenie-mocy', { dzien, dane: { od, do: earlier.do } });
    }
  }

  /** What stopped the earlier decision before it ended stops it still: the centre, an appeal (KPA 130 § 2) or a reopening (KPA 152 § 1). */
  private async isHeld(tx: EntityManager, { postepowanieId, stan, rygor }: Decyzja, fallen: Decyzja): Promise<boolean> {
    if (await isWithheld(tx, postepowanieId)) return true;
    const contested = ['odwolanie', 'w-sko'].includes((await this.sprawy.getPostepowanie(postepowanieId)).stan);
    return (contested && stan === 'doreczona' && !rygor) || tx.existsBy(Zdarzenie, { postepowanieId: fallen.postepowanieId, rodzaj: 'wstrzymanie-wykonania' });
  }
}
