import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Ledger } from '@ostoja/finanse';
import { DomainError, failpoint, firstDay, monthOf, newId, shiftMonth } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { getBankProfile } from '../../plik/bank-profile.js';
import { Naleznosci } from '../../naleznosci/naleznosci.js';
import { KalendarzService } from '../../kalendarz/kalendarz.service.js';
import { PayerAccountService } from '../../platnik/payer-account.service.js';
import { bezPostepu, type Postep } from '../../praca/postep.js';
import { CzynnosciService } from '../obieg/czynnosci.service.js';
import { insertLista } from './insert-lista.js';
import type { ListOrder } from './list-order.js';
import { prolongTitles } from './prolong-titles.js';
import { type DueAnswer, selectDue } from './select-due.js';

/** Steps of a preparation, for its progress. */
const STEPS = 5;

/** Makes payment lists. Preparing again, or at once with others, never doubles a payment. */
@Injectable()
export class PreparationService {
  constructor(
    private readonly database: Database,
    private readonly payers: PayerAccountService,
    private readonly kalendarz: KalendarzService,
    private readonly naleznosci: Naleznosci,
    private readonly ledger: Ledger,
    private readonly czynnosci: CzynnosciService,
  ) {}

  /**
   * Prepares a list of all that is due and that the person sees; a further list of the same unit, day and channel supplements the first.
   * Errors: those of `assertPaymentDay`, `WYPLATA.MONTH_AHEAD`, `WYPLATA.PAYER_MISSING` (422), `WYPLATA.NOTHING_DUE` (409, says how many were left out and why).
   * @returns id of the list
   */
  async prepare(order: ListOrder, postep: Postep = bezPostepu): Promise<string> {
    await this.assertTime(order);
    return this.database.transaction(async (tx) => {
      const listaId = newId();
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('wyplata.lista' || $1, 0))`, [getPrincipal().jednostkaId]);
      await postep.report(1, STEPS);
      const payer = order.kanal === 'przelew' ? await this.payers.getInForce(tx, order.dzien) : null;
      const linie = await prolongTitles(tx, order.komorkaId, order.miesiac);
      await postep.report(2, STEPS);
      await insertLista(tx, listaId, order, payer?.id ?? null, this.kalendarz.now());
      failpoint('lista.przygotowanie.po-wstawieniu');
      await this.ledger.post(tx, { rodzaj: 'zaangazowanie', zrodloTyp: 'lista', zrodloId: listaId, komorkaId: order.komorkaId, linie });
      await postep.report(3, STEPS);
      await this.fill(tx, listaId, order, payer ? getBankProfile(payer.profil, order.dzien).maks_pozycji : null, postep);
      await this.czynnosci.note(tx, { id: listaId, komorkaId: order.komorkaId }, 'przygotowana');
      failpoint('lista.przygotowanie.przed-koncem');
      await postep.report(STEPS, STEPS);
      return listaId;
    });
  }

  private async fill(tx: EntityManager, listaId: string, order: ListOrder, najwiecej: number | null, postep: Postep): Promise<void> {
    const { jednostkaId } = getPrincipal();
    const due = await selectDue(tx, { ...order, jednostkaId, listaId, miesiac: firstDay(order.miesiac), najwiecej, chwila: this.kalendarz.now() });
    assertAny(due);
    failpoint('lista.przygotowanie.po-pozycjach');
    await postep.report(4, STEPS);
    await this.naleznosci.deduct(tx, listaId);
    await tx.query(
      `update wyplata.lista set suma = $3, liczba = $4, pominiete = $5,
         potracono = (select coalesce(sum(p.potracono), 0) from wyplata.pozycja p where p.jednostka_id = $1 and p.lista_id = $2)
       where jednostka_id = $1 and id = $2`,
      [jednostkaId, listaId, due.suma, due.liczba, { 'brak-rachunku': due.brak_rachunku, zgon: due.zgon }],
    );
  }

  private async assertTime({ komorkaId, dzien, kanal, miesiac }: ListOrder): Promise<void> {
    await this.kalendarz.assertDay(komorkaId, dzien, kanal);
    if (miesiac > shiftMonth(monthOf(dzien), 1)) {
      throw new DomainError('WYPLATA.MONTH_AHEAD', 'Z góry można wypłacić najwyżej następny miesiąc.', { field: 'miesiac' });
    }
  }
}

function assertAny(due: DueAnswer): void {
  if (due.liczba > 0) return;
  throw new DomainError('WYPLATA.NOTHING_DUE', 'W tej komórce nie ma nic do wypłaty na ten dzień: wszystko jest już na listach albo jeszcze nie jest płatne.', {
    status: 409,
    details: { brak_rachunku: due.brak_rachunku, zgon: due.zgon },
  });
}
