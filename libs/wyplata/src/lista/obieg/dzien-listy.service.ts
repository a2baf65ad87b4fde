import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { Ledger } from '@ostoja/finanse';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, type PlainDate, yearOf } from '@ostoja/kernel';
import { KalendarzService } from '../../kalendarz/kalendarz.service.js';
import { commitToYear } from '../../rata/commitment.js';
import { wrongListState } from '../../wyplata.errors.js';
import type { Lista } from '../lista.entity.js';
import { lockLista } from '../lock-lista.js';
import { CzynnosciService } from './czynnosci.service.js';
import { ETAPY, nextEtap } from './etapy.js';
import { assertHolds } from './obieg.service.js';

/** The day of payment of a list that is not sent yet. */
@Injectable()
export class DzienListyService {
  constructor(
    private readonly database: Database,
    private readonly kalendarz: KalendarzService,
    private readonly czynnosci: CzynnosciService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives the list a later day of the same year, because it cannot keep its own; whoever it waits for does it, and what was checked stands.
   * Errors: 404, 412, `WYPLATA.LIST_STATE` (409), `WYPLATA.NOT_YOUR_STAGE` (403), `WYPLATA.DAY_NOT_LATER` (422), those of `assertPaymentDay`.
   */
  async change(listaId: string, wersja: number, dzien: PlainDate): Promise<void> {
    await this.database.transaction(async (tx) => {
      const lista = await lockLista(tx, listaId);
      assertVersion(lista.wersja, wersja);
      const next = nextEtap(lista.stan);
      if (!next) throw wrongListState();
      await assertHolds(tx, lista, next, ...(lista.stan === 'przygotowana' ? ETAPY.slice(0, 1) : []));
      const before = lista.dzien as PlainDate;
      if (dzien <= before || yearOf(dzien) !== yearOf(before)) throw new DomainError('WYPLATA.DAY_NOT_LATER', 'Nowy dzień wypłaty musi być późniejszy niż dotychczasowy i w tym samym roku. Listę minionego roku przenosi na nowy rok główny księgowy.', { field: 'dzien' });
      await this.kalendarz.assertDay(lista.komorkaId, dzien, lista.kanal);
      await tx.save(Object.assign(lista, { dzien }));
      await this.czynnosci.note(tx, lista, 'nowy-dzien', `${before} → ${dzien}`);
    });
  }

  /**
   * Takes a list that the old year left over into the running one: its expense and its commitment burden the plan of the new year, which the chief
   * accountant confirms by this act (art. 54 ust. 1 pkt 3 ufp); checks and signatures stand, and so does a liability of the old year.
   * Errors: 404, 412, `WYPLATA.LIST_STATE`, `WYPLATA.LIST_OF_THIS_YEAR` (409), `WYPLATA.NOT_YOUR_STAGE` (403), `FINANSE.OVER_PLAN` (409), those of `assertPaymentDay`.
   */
  async moveToNewYear(listaId: string, wersja: number, dzien: PlainDate): Promise<void> {
    await this.database.transaction(async (tx) => {
      const lista = await lockLista(tx, listaId);
      assertVersion(lista.wersja, wersja);
      if (!nextEtap(lista.stan)) throw wrongListState();
      await assertHolds(tx, lista, ETAPY.find(({ stan }) => stan === 'skontrolowana')!);
      const before = lista.dzien as PlainDate;
      if (yearOf(before) >= yearOf(this.clock.today())) throw new DomainError('WYPLATA.LIST_OF_THIS_YEAR', 'Na nowy rok przenosi się tylko listę, której rok już minął.', { status: 409 });
      await this.kalendarz.assertDay(lista.komorkaId, dzien, lista.kanal);
      await tx.save(Object.assign(lista, { dzien }));
      await commitToYear(tx, this.ledger, { id: listaId, komorkaId: lista.komorkaId, rok: yearOf(dzien) });
      await this.czynnosci.note(tx, lista, 'nowy-rok', `${before} → ${dzien}`);
    });
  }

  /** The bank or the post can still pay on the day of the list. Errors: `WYPLATA.DAY_PASSED` (409), with the nearest day that it can. */
  async assertKept({ komorkaId, dzien, kanal }: Pick<Lista, 'komorkaId' | 'dzien' | 'kanal'>): Promise<void> {
    try {
      await this.kalendarz.assertDay(komorkaId, dzien as PlainDate, kanal);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new DomainError('WYPLATA.DAY_PASSED', `Dnia wypłaty ${dzien} nie da się już dotrzymać. Nadaj liście nowy dzień i wyślij ją ponownie.`, { status: 409, field: 'dzien', details: error.details });
    }
  }
}
