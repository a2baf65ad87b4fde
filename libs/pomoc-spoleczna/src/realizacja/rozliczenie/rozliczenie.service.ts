import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, firstDay, monthOf, newId, notFound } from '@ostoja/kernel';
import { assertMay } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { accountByReporter, accountDecided } from '../realizacja.errors.js';
import { type OtwarteZlecenie, ZlecenieUslugStore } from '../zlecenie/zlecenie-uslug.store.js';
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
      const otwarte = await this.store.open(tx, zlecenieId);
      await assertMay(tx, 'pomoc-spoleczna:rozliczenie:write', otwarte.zlecenie.komorkaId);
      return this.insert(tx, otwarte, wykonanie, { stan: 'zgloszone', zglosilId: getPrincipal().uzytkownikId });
    });
  }

  /** The account of a month that the provider reported itself, accepted at once by who looked at its report. Errors: 404, 403, 409, 422 as above. */
  async acceptReported(tx: EntityManager, zlecenieId: string, wykonanie: WykonanieMiesiaca, zglosilId: string): Promise<Rozliczenie> {
    const otwarte = await this.store.open(tx, zlecenieId);
    await assertMay(tx, 'pomoc-spoleczna:rozliczenie:accept', otwarte.zlecenie.komorkaId);
    return this.insert(tx, otwarte, wykonanie, { stan: 'przyjete', zglosilId, rozstrzygnieto: this.clock.now(), rozstrzygnalId: getPrincipal().uzytkownikId });
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
        const miesiac = monthOf(found.miesiac);
        assertRozliczenie({ zlecenie, zmiany, granica: await this.wycena.findGranica(tx, zlecenie, miesiac), miesiac, ilosc: found.ilosc, nieobecnosci: found.nieobecnosci, dzis: this.clock.today() });
      }
      const decided = await tx.save(Object.assign(found, { stan: przyjete ? 'przyjete' as const : 'odrzucone' as const, uwagi, rozstrzygnieto: this.clock.now(), rozstrzygnalId: uzytkownikId }));
      await this.record(przyjete ? 'przyjecie' : 'odrzucenie', decided);
      return decided;
    });
  }

  private async insert(tx: EntityManager, { zlecenie, zmiany }: OtwarteZlecenie, wykonanie: WykonanieMiesiaca, czyje: Partial<Rozliczenie>): Promise<Rozliczenie> {
    assertRozliczenie({ zlecenie, zmiany, granica: await this.wycena.findGranica(tx, zlecenie, wykonanie.miesiac), ...wykonanie, dzis: this.clock.today() });
    const { id: zlecenieId, sprawaId, osobaId, komorkaId, kragId } = zlecenie;
    const { miesiac, ilosc, nieobecnosci } = wykonanie;
    const made = await tx.save(tx.create(Rozliczenie, {
      id: newId(), zlecenieId, sprawaId, osobaId, komorkaId, kragId, miesiac: firstDay(miesiac), ilosc, nieobecnosci, ...(await this.wycena.price(tx, zlecenie, wykonanie)),
      uwagi: null, zgloszono: this.clock.now(), ...czyje,
    }));
    await this.record(made.stan === 'przyjete' ? 'przyjecie' : 'zgloszenie', made);
    return made;
  }

  private async record(czynnosc: string, { id, osobaId, sprawaId }: Rozliczenie): Promise<void> {
    await this.audit.write({ zasob: 'rozliczenie', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
  }
}
