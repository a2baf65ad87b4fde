import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { DomainError, type PlainDate } from '@ostoja/kernel';
import { type EntityManager, In } from 'typeorm';
import type { Postepowanie } from '../../postepowanie/postepowanie.entity.js';
import type { Odwolanie, RozstrzygniecieSko } from '../../procedura/dane-czynnosci.js';
import type { Przejscie } from '../../procedura/procedura.js';
import { Decyzja } from '../decyzja.entity.js';
import { DecyzjaEffectPort } from '../decyzja.ports.js';
import { DecyzjaService } from '../decyzja.service.js';
import { findIssued } from '../decyzja.store.js';
import { DecyzjaPrzywrocenieService } from './decyzja-przywrocenie.service.js';
import { DecyzjaWykonanieService } from './decyzja-wykonanie.service.js';

const DO_SKO = 'przekazanie-do-sko';

type Dane = Partial<Odwolanie & RozstrzygniecieSko>;
type Skutek = (decyzja: Decyzja, dane: Dane, dzien: PlainDate) => Promise<void>;

/** What an appeal and the ruling of SKO on it do to the decision and to its payment. */
@Injectable()
export class DecyzjaOdwolanieService {
  private readonly skutki: Readonly<Record<string, Skutek>> = {
    odwolanie: (decyzja, { nadano }, dzien) => this.file(decyzja, dayOfFiling(nadano as PlainDate | undefined, dzien)),
    utrzymanie: (decyzja, { wynik }, dzien) => this.uphold(decyzja, wynik, dzien),
    uchylenie: (decyzja, _dane, dzien) => this.annul(decyzja, dzien),
  };

  constructor(
    private readonly database: Database,
    private readonly decyzje: DecyzjaService,
    private readonly effect: DecyzjaEffectPort,
    private readonly wykonanie: DecyzjaWykonanieService,
    private readonly przywrocenie: DecyzjaPrzywrocenieService,
  ) {}

  /** Runs in the transaction of the act. */
  async follow({ id }: Postepowanie, { kod }: Przejscie, dane: Readonly<Record<string, unknown>>, dzien: PlainDate): Promise<void> {
    const skutek = this.skutki[kod];
    if (!skutek && kod !== DO_SKO) return;
    await this.database.transaction(async (tx) => {
      if (!skutek) return this.withdrawDrafts(tx, id);
      const decyzja = await findIssued(tx, id);
      if (!decyzja) return;
      await skutek(decyzja, dane, dzien);
      await tx.save(decyzja);
      await this.decyzje.record(kod, decyzja);
    });
  }

  /** A self-correction that was begun and not finished ends with the transfer: SKO decides now (KPA 132 § 1, 133). */
  private async withdrawDrafts(tx: EntityManager, postepowanieId: string): Promise<void> {
    for (const projekt of await tx.findBy(Decyzja, { postepowanieId, stan: In(['projekt', 'do-zatwierdzenia', 'do-podpisu']) })) {
      await this.decyzje.record('wycofanie', await tx.save(Object.assign(projekt, { stan: 'wycofana' as const })));
    }
  }

  /**
   * An appeal in time stops the execution, save of a decision that is enforceable at once (KPA 130 § 2-3); a late one, or one after a waiver,
   * stops nothing: the decision is final (KPA 16 § 1, 127a § 2).
   */
  private async file(decyzja: Decyzja, wniesiono: PlainDate): Promise<void> {
    const final = decyzja.ostatecznaOd !== null && wniesiono >= decyzja.ostatecznaOd;
    decyzja.stan = final ? 'ostateczna' : 'doreczona';
    if (!final && !decyzja.rygor) await this.effect.hold(decyzja.id, 'Odwołanie strony (art. 130 § 2 KPA).');
  }

  /** Final with the ruling of SKO, or since the end of the term where the appeal was late or not admissible (KPA 134); then it is carried out. */
  private async uphold(decyzja: Decyzja, wynik: string | undefined, dzien: PlainDate): Promise<void> {
    const { stan, ostatecznaOd, wykonalnaOd } = decyzja;
    const before = (stan === 'ostateczna' || wynik === 'niedopuszczalne') && ostatecznaOd !== null && ostatecznaOd < dzien;
    Object.assign(decyzja, { stan: 'ostateczna', ostatecznaOd: before ? ostatecznaOd : dzien });
    await (wykonalnaOd === null ? this.wykonanie.begin(decyzja, dzien) : this.wykonanie.resume(decyzja, dzien));
  }

  private async annul(decyzja: Decyzja, dzien: PlainDate): Promise<void> {
    decyzja.stan = 'uchylona';
    await this.przywrocenie.annul(decyzja, dzien, 'Uchylenie decyzji przez SKO (art. 138 § 2 KPA).');
  }
}

/** KPA 57 § 5: what was posted in time is in time. Errors: 422 `POSTEPOWANIE.ACT_DATA`. */
function dayOfFiling(nadano: PlainDate | undefined, wplynelo: PlainDate): PlainDate {
  if (nadano && nadano > wplynelo) throw new DomainError('POSTEPOWANIE.ACT_DATA', 'Odwołanie nie mogło wpłynąć, zanim je nadano.', { field: 'dane.nadano', provision: 'art. 57 § 5 KPA' });
  return nadano ?? wplynelo;
}
