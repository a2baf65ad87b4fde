import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { type ClassifiedAmount, Ledger } from '@ostoja/finanse';
import { DomainError, failpoint, firstDay, monthOf, newId, shiftMonth, yearOf } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { getBankProfile } from '../../plik/bank-profile.js';
import { Naleznosci } from '../../naleznosci/naleznosci.js';
import { KalendarzService } from '../../kalendarz/kalendarz.service.js';
import { PayerAccountService } from '../../platnik/payer-account.service.js';
import type { RachunekPlatnika } from '../../platnik/rachunek-platnika.entity.js';
import { bezPostepu, type Postep } from '../../praca/postep.js';
import { commitToYear } from '../../rata/commitment.js';
import { CzynnosciService } from '../obieg/czynnosci.service.js';
import { findCircles } from './find-circles.js';
import { insertLista } from './insert-lista.js';
import type { CircleOrder, ListOrder } from './list-order.js';
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
   * Prepares a list of all that is due and that the person sees, and one more for each circle with something due: nobody checks a list of which they
   * cannot see all. A further list of the same unit, circle, day and channel supplements the first.
   * Errors: those of `assertPaymentDay`, `WYPLATA.MONTH_AHEAD`, `WYPLATA.PAYER_MISSING` (422), `WYPLATA.NOTHING_DUE` (409, says how many were left out and why).
   * @returns id of the first list
   */
  async prepare(order: ListOrder, postep: Postep = bezPostepu): Promise<string> {
    await this.assertTime(order);
    return this.database.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('wyplata.lista' || $1, 0))`, [getPrincipal().jednostkaId]);
      await postep.report(1, STEPS);
      const payer = order.kanal === 'przelew' ? await this.payers.getInForce(tx, order.dzien) : null;
      const linie = await prolongTitles(tx, order.komorkaId, order.miesiac);
      await postep.report(2, STEPS);
      const made: string[] = [];
      const without: DueAnswer[] = [];
      for (const kragId of [null, ...(await findCircles(tx, order))]) {
        const first = made.length === 0;
        const list = await this.make(tx, { ...order, kragId }, payer, first ? linie : [], first ? postep : bezPostepu);
        if (typeof list === 'string') made.push(list);
        else without.push(list);
      }
      const [listaId] = made;
      if (!listaId) throw nothingDue(without);
      failpoint('lista.przygotowanie.przed-koncem');
      await postep.report(STEPS, STEPS);
      return listaId;
    });
  }

  /** The id of a list with lines; where nothing is due, nothing of it stays and it says what was left out. */
  private async make(tx: EntityManager, order: CircleOrder, payer: Pick<RachunekPlatnika, 'id' | 'profil'> | null, linie: readonly ClassifiedAmount[], postep: Postep): Promise<string | DueAnswer> {
    const listaId = newId();
    await tx.query('savepoint lista');
    await insertLista(tx, listaId, order, payer?.id ?? null, this.kalendarz.now());
    failpoint('lista.przygotowanie.po-wstawieniu');
    await this.ledger.post(tx, { rodzaj: 'zaangazowanie', zrodloTyp: 'lista', zrodloId: listaId, komorkaId: order.komorkaId, linie });
    await postep.report(3, STEPS);
    const due = await this.fill(tx, listaId, order, payer ? getBankProfile(payer.profil, order.dzien).maks_pozycji : null, postep);
    if (due.liczba === 0) {
      await tx.query('rollback to savepoint lista');
      return due;
    }
    await this.czynnosci.note(tx, { id: listaId, komorkaId: order.komorkaId }, 'przygotowana');
    return listaId;
  }

  private async fill(tx: EntityManager, listaId: string, order: CircleOrder, najwiecej: number | null, postep: Postep): Promise<DueAnswer> {
    const { jednostkaId } = getPrincipal();
    const due = await selectDue(tx, { ...order, jednostkaId, listaId, miesiac: firstDay(order.miesiac), najwiecej, chwila: this.kalendarz.now() });
    if (due.liczba === 0) return due;
    failpoint('lista.przygotowanie.po-pozycjach');
    await commitToYear(tx, this.ledger, { id: listaId, komorkaId: order.komorkaId, rok: yearOf(order.dzien) });
    await postep.report(4, STEPS);
    await this.naleznosci.deduct(tx, listaId);
    await tx.query(
      `update wyplata.lista set suma = $3, liczba = $4, pominiete = $5,
         potracono = (select coalesce(sum(p.potracono), 0) from wyplata.pozycja p where p.jednostka_id = $1 and p.lista_id = $2)
       where jednostka_id = $1 and id = $2`,
      [jednostkaId, listaId, due.suma, due.liczba, { 'brak-rachunku': due.brak_rachunku, zgon: due.zgon }],
    );
    return due;
  }

  private async assertTime({ komorkaId, dzien, kanal, miesiac }: ListOrder): Promise<void> {
    await this.kalendarz.assertDay(komorkaId, dzien, kanal);
    if (miesiac > shiftMonth(monthOf(dzien), 1)) {
      throw new DomainError('WYPLATA.MONTH_AHEAD', 'Z góry można wypłacić najwyżej następny miesiąc.', { field: 'miesiac' });
    }
  }
}

function nothingDue(without: readonly DueAnswer[]): DomainError {
  return new DomainError('WYPLATA.NOTHING_DUE', 'W tej komórce nie ma nic do wypłaty na ten dzień: wszystko jest już na listach albo jeszcze nie jest płatne.', {
    status: 409,
    details: { brak_rachunku: without.reduce((sum, due) => sum + due.brak_rachunku, 0), zgon: without.reduce((sum, due) => sum + due.zgon, 0) },
  });
}
