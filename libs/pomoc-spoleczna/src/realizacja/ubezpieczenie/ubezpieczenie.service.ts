import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, newId, notFound, type PlainDate } from '@ostoja/kernel';
import { DowodService } from '@ostoja/osoba';
import { assertMay } from '@ostoja/postepowanie';
import { PrzyznanieService } from '@ostoja/swiadczenie';
import { deregistered, grantHeld, grantOver, insuranceDay, noTitle, otherTitle } from '../realizacja.errors.js';
import { Ubezpieczenie } from './ubezpieczenie.entity.js';

const PISZE = 'pomoc-spoleczna:ubezpieczenie:write';

/** Registers people for health insurance under titles that the centre grants, and deregisters them when the title ends. */
@Injectable()
export class UbezpieczenieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly przyznania: PrzyznanieService,
    private readonly dowody: DowodService,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Notes that the registration was filed on the day. Errors: 404, 403, 409 another title on record, `POMOC_SPOLECZNA.REGISTERED`,
   * 422 for a grant that is no title or a day in the future.
   */
  async register(przyznanieId: string, zgloszono: PlainDate): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { forma, stan, zakres, od, do: until, sprawaId, osobaId, komorkaId, kragId } = await this.przyznania.getPrzyznanie(przyznanieId);
      await assertMay(tx, PISZE, komorkaId);
      if (forma !== 'tytul') throw noTitle();
      if (stan === 'wstrzymane') throw grantHeld();
      if (until !== null && until < od) throw grantOver();
      this.assertNotFuture(zgloszono);
      await this.assertNoOtherTitle(osobaId, zgloszono);
      const made = await tx.save(tx.create(Ubezpieczenie, {
        id: newId(), przyznanieId, sprawaId, osobaId, komorkaId, kragId, tytul: String(zakres['tytul'] ?? ''), od, zgloszono, zglosilId: getPrincipal().uzytkownikId,
      }));
      await this.record('zgloszenie', made);
    });
  }

  /** Notes that the person was deregistered: the last day of the title, the day of filing and why. Errors: 404, 403, 409, 412, 422. */
  async deregister(id: string, wersja: number, { ostatni, wyrejestrowano, powod }: { ostatni: PlainDate; wyrejestrowano: PlainDate; powod: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const found = await tx.findOne(Ubezpieczenie, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw notFound('zgłoszenie do ubezpieczenia');
      await assertMay(tx, PISZE, found.komorkaId);
      if (found.do !== null) throw deregistered();
      assertVersion(found.wersja, wersja);
      this.assertNotFuture(wyrejestrowano);
      const grant = await this.przyznania.getPrzyznanie(found.przyznanieId);
      if (ostatni < found.od || (grant.do !== null && ostatni > grant.do)) throw insuranceDay();
      const ended = await tx.save(Object.assign(found, { do: ostatni, powod, wyrejestrowano, wyrejestrowalId: getPrincipal().uzytkownikId }));
      await this.record('wyrejestrowanie', ended);
    });
  }

  /** The newest evidence of the day decides; without any the title was checked by the decision. */
  private async assertNoOtherTitle(osobaId: string, dzien: PlainDate): Promise<void> {
    const { wiersze } = await this.dowody.query({ osobaIds: [osobaId], rodzaj: 'ubezpieczenie-zdrowotne', od: dzien, do: dzien });
    const newest = [...wiersze].sort((a, b) => (a.wazneOd < b.wazneOd || (a.wazneOd === b.wazneOd && a.zapisano < b.zapisano) ? 1 : -1))[0];
    if (newest && (newest.tresc as { podlega?: boolean }).podlega === true) throw otherTitle();
  }

  private assertNotFuture(dzien: PlainDate): void {
    if (dzien > this.clock.today()) throw new DomainError('POMOC_SPOLECZNA.DAY_IN_FUTURE', 'Dzień nie może być przyszły.', { field: 'dzien' });
  }

  private async record(czynnosc: string, { id, osobaId, sprawaId }: Ubezpieczenie): Promise<void> {
    await this.audit.write({ zasob: 'ubezpieczenie', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
  }
}
