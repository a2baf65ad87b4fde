import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { ProceduraService } from '../../procedura/procedura.service.js';
import { DecyzjaAktaService } from '../pismo/decyzja-akta.service.js';
import { assertOtherPerson, incomplete, stateIllegal } from '../decyzja.errors.js';
import type { Decyzja, StanDecyzji } from '../decyzja.entity.js';
import { DecyzjaService } from '../decyzja.service.js';
import { lockDecyzja } from '../decyzja.store.js';
import { DecyzjaSrodkiService } from './decyzja-srodki.service.js';

/** The way of a draft: handed over, approved by another person or sent back with a note. */
@Injectable()
export class DecyzjaObiegService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly procedura: ProceduraService,
    private readonly akta: DecyzjaAktaService,
    private readonly decyzje: DecyzjaService,
    private readonly srodki: DecyzjaSrodkiService,
  ) {}

  /** Hands a complete draft over for approval. Errors: 404, 403, 409 `DECYZJA.STATE`, `DECYZJA.INCOMPLETE`, 412. */
  async handOver(id: string, wersja: number): Promise<Decyzja> {
    return this.act(id, wersja, 'Przekazanie do zatwierdzenia', ['projekt'], async (decyzja) => {
      await this.assertComplete(decyzja);
      Object.assign(decyzja, { stan: 'do-zatwierdzenia', zwrotUwagi: null });
      return 'przekazanie';
    });
  }

  /** Sends the draft back with what is to be mended; an approval is thereby undone. Errors: 404, 403, 409, 412. */
  async sendBack(id: string, wersja: number, uwagi: string): Promise<Decyzja> {
    return this.act(id, wersja, 'Zwrot do poprawy', ['do-zatwierdzenia', 'do-podpisu'], async (decyzja) => {
      if (decyzja.stan === 'do-podpisu') await this.procedura.transition(decyzja.postepowanieId, 'zwrot', { dzien: this.clock.today() });
      await this.srodki.unreserve(decyzja);
      Object.assign(decyzja, { stan: 'projekt', zwrotUwagi: uwagi, zatwierdzilId: null, zatwierdzono: null });
      return 'zwrot';
    });
  }

  /**
   * Approves the draft after calculating it anew, and sets its money aside. Errors: 404, 403, 412, 409 `DECYZJA.STATE`, `DECYZJA.SAME_PERSON`,
   * `DECYZJA.INCOMPLETE`, `DECYZJA.CALCULATION_OUTDATED` when evidence, parameters or the rule have changed, `FINANSE.OVER_PLAN`, `FINANSE.OVER_LIMIT`.
   */
  async approve(id: string, wersja: number): Promise<Decyzja> {
    return this.act(id, wersja, 'Zatwierdzenie', ['do-zatwierdzenia'], async (decyzja) => {
      const { uzytkownikId } = getPrincipal();
      assertOtherPerson('Zatwierdzenie', decyzja, uzytkownikId);
      await this.akta.loadReady(decyzja);
      await this.procedura.transition(decyzja.postepowanieId, 'zatwierdzenie', { dzien: this.clock.today() });
      await this.srodki.reserve(decyzja);
      Object.assign(decyzja, { stan: 'do-podpisu', zatwierdzilId: uzytkownikId, zatwierdzono: this.clock.now() });
      return 'zatwierdzenie';
    });
  }

  private async act(id: string, wersja: number, nazwa: string, from: readonly StanDecyzji[], change: (decyzja: Decyzja, tx: EntityManager) => Promise<string>): Promise<Decyzja> {
    return this.database.transaction(async (tx) => {
      const decyzja = await lockDecyzja(tx, id);
      if (!from.includes(decyzja.stan)) throw stateIllegal(nazwa, decyzja.stan, 'art. 104 i 107 KPA');
      assertVersion(decyzja.wersja, wersja);
      const czynnosc = await change(decyzja, tx);
      await tx.save(decyzja);
      await this.decyzje.record(czynnosc, decyzja);
      return decyzja;
    });
  }

  private async assertComplete(decyzja: Decyzja): Promise<void> {
    const { braki } = await this.akta.load(decyzja);
    if (braki.length > 0) throw incomplete(braki);
  }
}
