import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { Upowaznienie } from '../../upowaznienie/upowaznienie.entity.js';
import { UpowaznienieService } from '../../upowaznienie/upowaznienie.service.js';
import type { Decyzja } from '../decyzja.entity.js';
import { assertOtherPerson, stateIllegal } from '../decyzja.errors.js';
import { DecyzjaPismoService } from '../pismo/decyzja-pismo.service.js';
import { DecyzjaService } from '../decyzja.service.js';
import { lockDecyzja } from '../decyzja.store.js';
import { DecyzjaWydanieService } from './decyzja-wydanie.service.js';

const PRZEPIS = 'art. 107 § 1 pkt 8 KPA i art. 110 ust. 7-8 ustawy o pomocy społecznej';

/** Signing: the day of it is the date of the decision, and after it nothing in the decision changes any more. */
@Injectable()
export class DecyzjaPodpisService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly wydanie: DecyzjaWydanieService,
    private readonly upowaznienia: UpowaznienieService,
    private readonly pisma: DecyzjaPismoService,
    private readonly decyzje: DecyzjaService,
  ) {}

  /** Errors: 404, 403 `DECYZJA.NO_AUTHORISATION`, 409 `DECYZJA.STATE`, `DECYZJA.SAME_PERSON`, `DECYZJA.INCOMPLETE`, `DECYZJA.CALCULATION_OUTDATED`, 412. */
  async sign(id: string, wersja: number): Promise<Decyzja> {
    return this.database.transaction(async (tx) => {
      const decyzja = await lockDecyzja(tx, id);
      if (decyzja.stan !== 'do-podpisu') throw stateIllegal('Podpisanie', decyzja.stan, PRZEPIS);
      assertVersion(decyzja.wersja, wersja);
      const { uzytkownikId } = getPrincipal();
      assertOtherPerson('Podpisanie', decyzja, uzytkownikId);
      const dzien = this.clock.today();
      const upowaznienie = await this.getUpowaznienie(decyzja, dzien);
      await this.wydanie.issue(tx, decyzja, dzien);
      const pismoId = await this.pisma.issue(decyzja, dzien, upowaznienie, await findSigner(tx, uzytkownikId));
      Object.assign(decyzja, { stan: 'wydana', data: dzien, podpisano: this.clock.now(), podpisalId: uzytkownikId, upowaznienieId: upowaznienie.id, pismoId });
      await tx.save(decyzja);
      await this.decyzje.record('podpisanie', decyzja);
      return decyzja;
    });
  }

  private async getUpowaznienie({ swiadczenieKod, komorkaId }: Decyzja, dzien: PlainDate): Promise<Upowaznienie> {
    const found = await this.upowaznienia.findUpowaznienie(getPrincipal().uzytkownikId, swiadczenieKod, komorkaId, dzien);
    if (found) return found;
    throw new DomainError('DECYZJA.NO_AUTHORISATION', 'Nie masz ważnego upoważnienia do wydawania takich decyzji w tej jednostce.', { status: 403, provision: PRZEPIS });
  }
}

async function findSigner(tx: EntityManager, id: string): Promise<{ nazwa: string; stanowisko: string }> {
  const [row] = await tx.query<{ nazwa: string; stanowisko: string }[]>(`select concat_ws(' ', imie, nazwisko) as nazwa, stanowisko from access.uzytkownik where id = $1`, [id]);
  if (!row) throw new Error('The signing person has no account');
  return row;
}
