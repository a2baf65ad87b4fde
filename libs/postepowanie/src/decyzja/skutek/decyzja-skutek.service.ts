import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, type PlainDate } from '@ostoja/kernel';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Doreczenie } from '../../doreczenie/doreczenie.entity.js';
import { Postepowanie } from '../../postepowanie/postepowanie.entity.js';
import { dateInFuture } from '../../postepowanie.errors.js';
import { isPossible } from '../../procedura/procedura.registry.js';
import { ProceduraService } from '../../procedura/procedura.service.js';
import { DecyzjaAktaService } from '../pismo/decyzja-akta.service.js';
import { stateIllegal } from '../decyzja.errors.js';
import type { Decyzja } from '../decyzja.entity.js';
import { DecyzjaService } from '../decyzja.service.js';
import { findIssued, findReplaced, lockDecyzja } from '../decyzja.store.js';
import { DecyzjaWykonanieService } from './decyzja-wykonanie.service.js';
import { enforceableOnDelivery, finalFrom } from './wykonalnosc.policy.js';

const ZRZECZENIE = 'art. 127a § 1 KPA';

/** What delivery, a waiver and the passing of time make of a signed decision. */
@Injectable()
export class DecyzjaSkutekService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly procedura: ProceduraService,
    private readonly akta: DecyzjaAktaService,
    private readonly decyzje: DecyzjaService,
    private readonly wykonanie: DecyzjaWykonanieService,
  ) {}

  /** The decision was delivered on the day: the appeal term begins and, where the law lets it, so does payment. */
  async delivered(tx: EntityManager, decyzja: Decyzja, dzien: PlainDate): Promise<void> {
    await this.procedura.transition(decyzja.postepowanieId, 'doreczenie', { dzien, dane: { decyzja_id: decyzja.id } });
    Object.assign(decyzja, { stan: 'doreczona', ostatecznaOd: finalFrom(decyzja, dzien) });
    // With a self-correction the contested decision is gone (KPA 132 § 1).
    await tx.save((await findReplaced(tx, decyzja)).map((earlier) => Object.assign(earlier, { stan: 'uchylona' as const })));
    const { zadane, wynik } = await this.akta.load(decyzja);
    if (decyzja.uzasadnieniePominiete) {
      await this.procedura.transition(decyzja.postepowanieId, 'ostatecznosc-bez-uzasadnienia', { dzien });
      decyzja.stan = 'ostateczna';
    }
    if (enforceableOnDelivery(decyzja, zadane, wynik?.uznaniowe ?? true)) await this.wykonanie.begin(decyzja, dzien);
    await this.finishIfDue(decyzja);
    await tx.save(decyzja);
    await this.decyzje.record('doreczenie', decyzja);
  }

  /** The only party waived the appeal; the day its statement reached the office. Errors: 404, 403, 409, 412, 422. */
  async waive(id: string, wersja: number, dzien: PlainDate): Promise<Decyzja> {
    return this.database.transaction(async (tx) => {
      const decyzja = await lockDecyzja(tx, id);
      if (decyzja.stan !== 'doreczona' || !decyzja.ostatecznaOd) throw stateIllegal('Zrzeczenie się odwołania', decyzja.stan, ZRZECZENIE);
      assertVersion(decyzja.wersja, wersja);
      if (dzien > this.clock.today()) throw dateInFuture('dzien');
      await assertWithinAppealTerm(tx, decyzja, dzien);
      await this.procedura.transition(decyzja.postepowanieId, isRunning(decyzja) ? 'zrzeczenie-wykonywanej' : 'zrzeczenie-odwolania', { dzien });
      Object.assign(decyzja, { zrzeczenieOdwolania: dzien, ostatecznaOd: dzien, stan: 'ostateczna' });
      await this.wykonanie.begin(decyzja, dzien);
      await tx.save(decyzja);
      await this.decyzje.record('zrzeczenie-odwolania', decyzja);
      return decyzja;
    });
  }

  /** The order that supplements a decision reached the party: the time to appeal runs anew (KPA 111 § 2). */
  async supplemented(tx: EntityManager, postepowanieId: string, dzien: PlainDate): Promise<void> {
    const decyzja = await findIssued(tx, postepowanieId);
    if (!decyzja || decyzja.uzasadnieniePominiete) return;
    await tx.save(Object.assign(decyzja, { stan: 'doreczona', ostatecznaOd: finalFrom(decyzja, dzien) }));
    await this.decyzje.record('uzupelnienie', decyzja);
  }

  /** Makes a delivered decision final when its day has come; does nothing before, or while an appeal runs. Repeatable. */
  async finish(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const decyzja = await lockDecyzja(tx, id);
      if (!(await this.finishIfDue(decyzja))) return;
      await tx.save(decyzja);
      await this.decyzje.record('ostatecznosc', decyzja);
    });
  }

  private async finishIfDue(decyzja: Decyzja): Promise<boolean> {
    const { stan, ostatecznaOd } = decyzja;
    if (stan !== 'doreczona' || !ostatecznaOd || ostatecznaOd > this.clock.today()) return false;
    const act = isRunning(decyzja) ? 'ostatecznosc-wykonywanej' : 'ostatecznosc';
    // While an appeal runs nothing becomes final; the first edition of the procedure knew no finality of a withheld decision either.
    const postepowanie = await this.database.transaction((tx) => tx.findOneByOrFail(Postepowanie, { id: decyzja.postepowanieId }));
    if (!isPossible(postepowanie, act)) return false;
    await this.procedura.transition(decyzja.postepowanieId, act, { dzien: ostatecznaOd });
    decyzja.stan = 'ostateczna';
    await this.wykonanie.begin(decyzja, ostatecznaOd);
    return true;
  }
}

/** A grant is carried out in its own proceeding, an expiry in that of the decision it ended. */
function isRunning({ wykonalnaOd, rozstrzygniecie }: Decyzja): boolean {
  return wykonalnaOd !== null && rozstrzygniecie === 'przyznanie';
}

/** The right to appeal can be waived only while its term runs. */
async function assertWithinAppealTerm(tx: EntityManager, { id, ostatecznaOd }: Decyzja, dzien: PlainDate): Promise<void> {
  const doreczono = (await tx.findOneBy(Doreczenie, { decyzjaId: id, uznaneZaDoreczone: Not(IsNull()) }))?.uznaneZaDoreczone;
  if (doreczono && dzien >= doreczono && ostatecznaOd && dzien < ostatecznaOd) return;
  throw new DomainError('DECYZJA.WAIVER_OUTSIDE_TERM', 'Odwołania można się zrzec od doręczenia decyzji do końca terminu odwołania.', { field: 'dzien', provision: ZRZECZENIE });
}
