import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError } from '@ostoja/kernel';
import { assertMay } from '../../permission.query.js';
import { KatalogSzablonow } from '../katalog-szablonow.js';
import type { Pismo } from '../pismo.entity.js';
import { stateIllegal } from '../pismo.errors.js';
import { PismoService } from '../pismo.service.js';
import { lockPismo } from '../pismo.store.js';
import { PismoSkladService } from '../sklad/pismo-sklad.service.js';

const PRZEPIS = 'art. 124 § 1 KPA i art. 110 ust. 7-8 ustawy o pomocy społecznej';

/** The way of an order between its author and whoever may sign it in the name of the authority. */
@Injectable()
export class PismoObiegService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly katalog: KatalogSzablonow,
    private readonly pisma: PismoService,
    private readonly sklad: PismoSkladService,
  ) {}

  /** Hands a finished draft over. Errors: 404, 403, 409 `PISMO.STATE`, `PISMO.OWN_SIGNATURE`, `PISMO.INCOMPLETE`, 412. */
  async handOver(id: string, wersja: number): Promise<Pismo> {
    return this.act(id, wersja, 'przekazanie-do-podpisu', async (pismo) => {
      if (pismo.stan !== 'projekt') throw stateIllegal('Przekazanie do podpisu', pismo.stan, PRZEPIS);
      if (this.katalog.getSzablon(pismo.szablonKod).podpis.kto !== 'upowazniony') {
        throw new DomainError('PISMO.OWN_SIGNATURE', 'To pismo podpisuje prowadzący sprawę: nie przekazuje się go do podpisu.', { status: 409, provision: 'art. 54 § 2 KPA' });
      }
      await this.sklad.assertReady(pismo);
      Object.assign(pismo, { stan: 'do-podpisu', przekazalId: getPrincipal().uzytkownikId, przekazano: this.clock.now(), uwagi: null });
    });
  }

  /** Back to a draft: its author takes it back, or the signer says what is wrong. Errors: 404, 403, 409 `PISMO.STATE`, 412. */
  async sendBack(id: string, wersja: number, uwagi: string | null): Promise<Pismo> {
    return this.act(id, wersja, 'zwrot', async (pismo) => {
      if (pismo.stan !== 'do-podpisu') throw stateIllegal('Zwrot', pismo.stan, PRZEPIS);
      const own = pismo.przekazalId === getPrincipal().uzytkownikId;
      if (!own) await this.database.transaction((tx) => assertMay(tx, 'postepowanie:postanowienie:sign', pismo.komorkaId));
      if (!own && !uwagi) throw new DomainError('PISMO.REMARKS_MISSING', 'Napisz autorowi, co poprawić.', { field: 'uwagi' });
      Object.assign(pismo, { stan: 'projekt', przekazalId: null, przekazano: null, uwagi });
    });
  }

  private async act(id: string, wersja: number, czynnosc: string, change: (pismo: Pismo) => Promise<void>): Promise<Pismo> {
    return this.database.transaction(async (tx) => {
      const pismo = await lockPismo(tx, id);
      assertVersion(pismo.wersja, wersja);
      await change(pismo);
      await tx.save(pismo);
      await this.pisma.record(czynnosc, pismo);
      return pismo;
    });
  }
}
