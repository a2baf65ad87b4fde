import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, newId, type PlainDate } from '@ostoja/kernel';
import { assertMay } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import type { Naleznosc } from '../naleznosc/naleznosc.entity.js';
import { findPouczenie, ObliczenieNaleznosciService } from '../naleznosc/obliczenie-naleznosci.service.js';
import { samePerson, wrongState } from '../naleznosc.errors.js';
import { PismoNaleznosciService } from '../pismo/pismo-naleznosci.service.js';
import { lockNaleznosc, RozliczenieService } from '../rozliczenie/rozliczenie.service.js';
import { lockDecyzja, recordDecyzja } from './decyzja.store.js';
import { DecyzjaNaleznosci } from './decyzja-naleznosci.entity.js';
import { assertProjekt, type ProjektDecyzji } from './projekt-decyzji.policy.js';
import { buildTrescDecyzji, tytulDecyzji } from './tresc-decyzji.js';

/** Decisions about claims up to their signature: drafted by one person, signed by another under an authorisation. */
@Injectable()
export class DecyzjaNaleznosciService {
  constructor(
    private readonly database: Database,
    private readonly obliczenia: ObliczenieNaleznosciService,
    private readonly rozliczenie: RozliczenieService,
    private readonly pisma: PismoNaleznosciService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Drafts a decision. Answers its id. Errors: 404, 403 and those of `assertProjekt`. */
  async draft(naleznoscId: string, projekt: ProjektDecyzji): Promise<string> {
    return this.database.transaction(async (tx) => {
      const naleznosc = await lockNaleznosc(tx, naleznoscId);
      await assertMay(tx, 'naleznosc:naleznosc:create', naleznosc.komorkaId);
      assertProjekt(projekt, naleznosc, this.clock.today());
      const { sprawaId, komorkaId, kragId, kwota } = naleznosc;
      const decyzja = tx.create(DecyzjaNaleznosci, {
        ...projekt, ...(projekt.rodzaj === 'zwrot' && { kwota }), id: newId(), naleznoscId, sprawaId, komorkaId, kragId,
        przygotowalId: getPrincipal().uzytkownikId, przygotowano: this.clock.now(),
      });
      await tx.save(decyzja);
      await recordDecyzja(this.audit, 'utworzenie', decyzja, naleznosc);
      return decyzja.id;
    });
  }

  /**
   * Signs a decision; a demand establishes its claim and enters it into the ledger.
   * Errors: 404, 412, 403 `NALEZNOSC.SAME_PERSON`, `NALEZNOSC.NO_AUTHORISATION`, 409 `NALEZNOSC.STATE`, `NALEZNOSC.INSTRUCTION_MISSING`, `NALEZNOSC.AMOUNT_CHANGED`, and those of `assertProjekt`.
   */
  async sign(naleznoscId: string, id: string, wersja: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const naleznosc = await lockNaleznosc(tx, naleznoscId);
      const decyzja = await lockDecyzja(tx, naleznoscId, id);
      await assertMay(tx, 'naleznosc:decyzja:sign', decyzja.komorkaId);
      assertVersion(decyzja.wersja, wersja);
      if (decyzja.stan !== 'projekt') throw wrongState('Ta decyzja jest już podpisana.');
      const { uzytkownikId } = getPrincipal();
      if (decyzja.przygotowalId === uzytkownikId) throw samePerson();
      const dzien = this.clock.today();
      assertProjekt(decyzja, naleznosc, dzien);
      if (decyzja.rodzaj === 'zwrot') await this.establish(tx, decyzja, naleznosc, dzien);
      const dokumentId = await this.issue(tx, decyzja, naleznosc, dzien);
      await tx.save(Object.assign(decyzja, { stan: 'wydana' as const, data: dzien, podpisalId: uzytkownikId, dokumentId }));
      await recordDecyzja(this.audit, 'podpisanie', decyzja, naleznosc);
    });
  }

  private async establish(tx: EntityManager, { termin }: DecyzjaNaleznosci, naleznosc: Naleznosc, dzien: PlainDate): Promise<void> {
    const obliczenie = naleznosc.przyczyna === null ? null : await this.obliczenia.verify(tx, naleznosc, dzien);
    await tx.save(Object.assign(naleznosc, { stan: 'ustalona' as const, termin, obliczenie }));
    await this.rozliczenie.establish(tx, naleznosc);
  }

  private async issue(tx: EntityManager, decyzja: DecyzjaNaleznosci, naleznosc: Naleznosc, dzien: PlainDate): Promise<string> {
    const pouczenie = decyzja.rodzaj === 'zwrot' ? await findPouczenie(tx, naleznosc) : null;
    return this.pisma.issue(naleznosc, {
      tytul: 'DECYZJA', numer: 'decyzja', rodzaj: 'decyzja', tytulRejestru: tytulDecyzji(dzien),
      sekcje: (strony) => buildTrescDecyzji(decyzja, naleznosc, { ...strony, pouczenie }),
    });
  }
}
