import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { DomainError, type PlainDate, yearOf } from '@ostoja/kernel';
import { KalendarzService } from '../../kalendarz/kalendarz.service.js';
import { wrongListState } from '../../wyplata.errors.js';
import type { Lista } from '../lista.entity.js';
import { lockLista } from '../lock-lista.js';
import { CzynnosciService } from './czynnosci.service.js';
import { ETAPY, nextEtap } from './etapy.js';
import { assertHolds } from './obieg.service.js';

/** The day of payment of a list that is not sent yet. */
@Injectable()
export class DzienListyService {
  constructor(private readonly database: Database, private readonly kalendarz: KalendarzService, private readonly czynnosci: CzynnosciService) {}

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
      if (dzien <= before || yearOf(dzien) !== yearOf(before)) throw new DomainError('WYPLATA.DAY_NOT_LATER', 'Nowy dzień wypłaty musi być późniejszy niż dotychczasowy i w tym samym roku.', { field: 'dzien' });
      await this.kalendarz.assertDay(lista.komorkaId, dzien, lista.kanal);
      await tx.save(Object.assign(lista, { dzien }));
      await this.czynnosci.note(tx, lista, 'nowy-dzien', `${before} → ${dzien}`);
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
