import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, firstDay, monthOf, newId, notFound } from '@ostoja/kernel';
import { assertMay } from '@ostoja/postepowanie';
import { accountByReporter, accountDecided } from '../realizacja.errors.js';
import { ZlecenieUslugStore } from '../zlecenie/zlecenie-uslug.store.js';
import { Rozliczenie } from './rozliczenie.entity.js';
import { assertRozliczenie, type WykonanieMiesiaca } from './rozliczenie.policy.js';
import { WycenaService } from './wycena.service.js';

/** Monthly accounts of orders: reported, checked against the order and the decision, and accepted by another person. */
@Injectable()
export class RozliczenieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: ZlecenieUslugStore,
    private readonly wycena: WycenaService,
    private readonly audit: AuditLog,
  ) {}

  /** Errors: 404, 403, 409 `POMOC_SPOLECZNA.ACCOUNT_EXISTS`, 422 of the check and of the rule. */
  async report(zlecenieId: string, wykonanie: WykonanieMiesiaca): Promise<Rozliczenie> {
    return this.database.transaction(async (tx) => {
      const { zlecenie, zmiany } = await this.store.open(tx, zlecenieId);
      await assertMay(tx, 'pomoc-spoleczna:rozliczenie:write', zlecenie.komorkaId);
      assertRozliczenie({ zlecenie, zmiany, ...wykonanie, dzis: this.clock.today() });
      const { sprawaId, osobaId, komorkaId, kragId } = zlecenie;
      const made = await tx.save(tx.create(Rozliczenie, {
        id: newId(), zlecenieId, sprawaId, osobaId, komorkaId, kragId, miesiac: firstDay(wykonanie.miesiac), ilosc: wykonanie.ilosc, nieobecnosci: wykonanie.nieobecnosci,
        ...(await this.wycena.price(tx, zlecenie, wykonanie)), stan: 'zgloszone', uwagi: null, zgloszono: this.clock.now(), zglosilId: getPrincipal().uzytkownikId,
      }));
      await this.record('zgloszenie', made);
      return made;
    });
  }

  /** Accepts the month, checked again, or sends it back with the reason. Errors: 404, 403, 409, 412, 422 of the check. */
  async decide(id: string, wersja: number, przyjete: boolean, uwagi: string | null): Promise<Rozliczenie> {
    return this.database.transaction(async (tx) => {
      const found = await tx.findOne(Rozliczenie, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw notFound('rozliczenie');
      await assertMay(tx, 'pomoc-spoleczna:rozliczenie:accept', found.komorkaId);
      if (found.stan !== 'zgloszone') throw accountDecided();
      assertVersion(found.wersja, wersja);
      const { uzytkownikId } = getPrincipal();
      if (przyjete && found.zglosilId === uzytkownikId) throw accountByReporter();
      if (przyjete) {
        const { zlecenie, zmiany } = await this.store.open(tx, found.zlecenieId);
        assertRozliczenie({ zlecenie, zmiany, miesiac: monthOf(found.miesiac), ilosc: found.ilosc, nieobecnosci: found.nieobecnosci, dzis: this.clock.today() });
      }
      const decided = await tx.save(Object.assign(found, { stan: przyjete ? 'przyjete' as const : 'odrzucone' as const, uwagi, rozstrzygnieto: this.clock.now(), rozstrzygnalId: uzytkownikId }));
      await this.record(przyjete ? 'przyjecie' : 'odrzucenie', decided);
      return decided;
    });
  }

  private async record(czynnosc: string, { id, osobaId, sprawaId }: Rozliczenie): Promise<void> {
    await this.audit.write({ zasob: 'rozliczenie', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
  }
}
