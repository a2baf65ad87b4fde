import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Outbox } from '@ostoja/jobs';
import type { PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { Postepowanie } from '../../postepowanie/postepowanie.entity.js';
import { ProceduraService } from '../../procedura/procedura.service.js';
import type { Przejscie } from '../../procedura/procedura.js';
import { SprawaService } from '../../sprawa/sprawa.service.js';
import { PONOWNE_ROZPATRZENIE } from '../../wylaczenie/po-uchyleniu.handler.js';
import type { Decyzja } from '../decyzja.entity.js';
import { DecyzjaEffectPort } from '../decyzja.ports.js';
import { DecyzjaService } from '../decyzja.service.js';
import { findIssued, findPrzedmiot, findReopened } from '../decyzja.store.js';

type Skutek = (decyzja: Decyzja) => Promise<void>;

/** What an act of the procedure does to what is carried out because of the decision, and the proceeding that it opens. */
@Injectable()
export class DecyzjaCzynnosciService {
  private readonly skutki: Readonly<Record<string, Skutek>> = {
    wstrzymanie: async ({ id }) => this.effect.hold(id, 'Wstrzymanie wypłaty w sprawie.'),
    'wznowienie-wyplaty': async ({ id }) => this.effect.release(id),
    'powrot-do-realizacji': async ({ id }) => this.effect.release(id),
  };

  constructor(
    private readonly database: Database,
    private readonly procedura: ProceduraService,
    private readonly sprawy: SprawaService,
    private readonly decyzje: DecyzjaService,
    private readonly effect: DecyzjaEffectPort,
    private readonly outbox: Outbox,
  ) {}

  /** Runs in the transaction of the act. */
  async follow(postepowanie: Postepowanie, { kod, otwiera }: Przejscie, dzien: PlainDate): Promise<void> {
    await this.database.transaction(async (tx) => {
      const skutek = this.skutki[kod];
      const decyzja = skutek || otwiera ? await findIssued(tx, postepowanie.id) : null;
      if (skutek && decyzja) {
        await skutek(decyzja);
        await this.decyzje.record(kod, decyzja);
      }
      if (kod === 'wstrzymanie-wykonania') await this.holdReopened(tx, postepowanie.id);
      if (otwiera) {
        const sprawa = await this.sprawy.getSprawa(postepowanie.sprawaId);
        await this.procedura.open(sprawa, { rodzaj: otwiera.rodzaj, ...(await findPrzedmiot(tx, postepowanie)), procedura: postepowanie.proceduraKod, przejscie: otwiera.przejscie, dzien, czesc: decyzja?.czesc ?? postepowanie.czesc });
        await this.outbox.publish({ type: PONOWNE_ROZPATRZENIE, jednostkaId: getPrincipal().jednostkaId, payload: { sprawaId: sprawa.id } });
      }
    });
  }

  /** KPA 152 § 1: the decision that a reopening is about is not carried out until the end of it. */
  private async holdReopened(tx: EntityManager, postepowanieId: string): Promise<void> {
    const dotyczyId = await findReopened(tx, postepowanieId);
    if (dotyczyId) await this.effect.hold(dotyczyId, 'Wstrzymanie wykonania decyzji po wznowieniu postępowania (art. 152 § 1 KPA).');
  }
}
