import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock } from '@ostoja/kernel';
import type { Pismo } from '../pismo.entity.js';
import { stateIllegal } from '../pismo.errors.js';
import { PismoCzynnoscService } from './pismo-czynnosc.service.js';
import { PismoSkladService } from '../sklad/pismo-sklad.service.js';
import { PismoWydanieService } from './pismo-wydanie.service.js';
import { lockPismo } from '../pismo.store.js';
import { PodpisujacyService } from './podpisujacy.service.js';

/** Signing: the day of it is the date of the letter; after it nothing in the letter changes, and the act of its template is taken. */
@Injectable()
export class PismoPodpisService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sklad: PismoSkladService,
    private readonly podpisujacy: PodpisujacyService,
    private readonly wydanie: PismoWydanieService,
    private readonly czynnosci: PismoCzynnoscService,
  ) {}

  /** Errors: 404, 403 `PISMO.NO_AUTHORISATION`, 409 `PISMO.STATE`, `PISMO.INCOMPLETE` or of the act, 412, 422 of the template's check. */
  async sign(id: string, wersja: number): Promise<Pismo> {
    return this.database.transaction(async (tx) => {
      const pismo = await lockPismo(tx, id);
      if (pismo.stan !== 'projekt' && pismo.stan !== 'do-podpisu') throw stateIllegal('Podpisanie', pismo.stan, 'art. 126 KPA');
      assertVersion(pismo.wersja, wersja);
      const szablon = await this.sklad.assertReady(pismo);
      const podpis = await this.podpisujacy.resolve(pismo, szablon.podpis);
      const issued = await this.wydanie.issue(pismo, szablon, podpis);
      Object.assign(pismo, issued, { stan: 'wydane', data: podpis.data, podpisano: this.clock.now(), podpisalId: getPrincipal().uzytkownikId, upowaznienieId: podpis.upowaznienieId });
      if (szablon.czynnosc) await this.czynnosci.take(pismo, szablon, szablon.czynnosc, podpis.data);
      await tx.save(pismo);
      await this.wydanie.record(pismo);
      return pismo;
    });
  }
}
