import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Ledger } from '@ostoja/finanse';
import { Clock, DomainError, firstDay, monthOf, newId, shiftMonth, type PlainDate, type PlainMonth, yearOf } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { getBankProfile } from '../../plik/bank-profile.js';
import { Naleznosci } from '../../naleznosci/naleznosci.js';
import { PayerAccountService } from '../../platnik/payer-account.service.js';
import type { Kanal } from '../../tytul/tytul.entity.js';
import { prolongTitles } from './prolong-titles.js';
import { type DueAnswer, selectDue } from './select-due.js';

/** Which payments to put on a list. */
export interface ListOrder {
  readonly komorkaId: string;
  /** Day of payment. */
  readonly dzien: PlainDate;
  readonly kanal: Kanal;
  /** Last month to pay for; what is still due for earlier months is paid too. */
  readonly miesiac: PlainMonth;
}

/** Makes payment lists. Preparing again, or at once with others, never doubles a payment. */
@Injectable()
export class PreparationService {
  constructor(
    private readonly database: Database,
    private readonly payers: PayerAccountService,
    private readonly naleznosci: Naleznosci,
    private readonly ledger: Ledger,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Prepares a list of all that is due.
   * Errors: `WYPLATA.DAY_PAST`, `WYPLATA.MONTH_AHEAD`, `WYPLATA.PAYER_MISSING` (422), `WYPLATA.NOTHING_DUE` (409, says how many were left out and why).
   * @returns id of the list
   */
  async prepare(order: ListOrder): Promise<string> {
    this.assertTime(order);
    return this.database.transaction(async (tx) => {
      const listaId = newId();
      const { jednostkaId } = getPrincipal();
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('wyplata.lista' || $1, 0))`, [jednostkaId]);
      const payer = order.kanal === 'przelew' ? await this.payers.getInForce(tx, order.dzien) : null;
      const linie = await prolongTitles(tx, order.komorkaId, order.miesiac);
      await this.insertLista(tx, listaId, order, payer?.id ?? null);
      await this.ledger.post(tx, { rodzaj: 'zaangazowanie', zrodloTyp: 'lista', zrodloId: listaId, komorkaId: order.komorkaId, linie });
      const najwiecej = payer ? getBankProfile(payer.profil, order.dzien).maks_pozycji : null;
      const due = await selectDue(tx, { ...order, jednostkaId, listaId, miesiac: firstDay(order.miesiac), najwiecej, chwila: this.clock.now() });
      assertAny(due);
      await this.naleznosci.deduct(tx, listaId);
      const pominiete = { 'brak-rachunku': due.brak_rachunku, zgon: due.zgon };
      await tx.query('update wyplata.lista set suma = $3, liczba = $4, pominiete = $5 where jednostka_id = $1 and id = $2', [jednostkaId, listaId, due.suma, due.liczba, pominiete]);
      await this.audit.write({ zasob: 'lista-wyplat', czynnosc: 'utworzenie', ids: [listaId] });
      return listaId;
    });
  }

  private assertTime({ dzien, miesiac }: ListOrder): void {
    if (dzien < this.clock.today()) {
      throw new DomainError('WYPLATA.DAY_PAST', 'Dzień wypłaty już minął. Wybierz dzisiejszy lub późniejszy.', { field: 'dzien' });
    }
    if (miesiac > shiftMonth(monthOf(dzien), 1)) {
      throw new DomainError('WYPLATA.MONTH_AHEAD', 'Z góry można wypłacić najwyżej następny miesiąc.', { field: 'miesiac' });
    }
  }

  private async insertLista(tx: EntityManager, listaId: string, order: ListOrder, payerId: string | null): Promise<void> {
    const { jednostkaId, uzytkownikId } = getPrincipal();
    const rok = yearOf(order.dzien);
    await tx.query(
      `insert into wyplata.lista (jednostka_id, id, komorka_id, rok, numer, dzien, miesiac, kanal, rachunek_platnika_id, przygotowal_id, utworzono)
       select $1, $2, $3, $4, coalesce(max(l.numer), 0) + 1, $5, $6, $7, $8, $9, $10 from wyplata.lista l where l.jednostka_id = $1 and l.rok = $4`,
      [jednostkaId, listaId, order.komorkaId, rok, order.dzien, firstDay(order.miesiac), order.kanal, payerId, uzytkownikId, this.clock.now()],
    );
  }
}

function assertAny(due: DueAnswer): void {
  if (due.liczba > 0) return;
  throw new DomainError('WYPLATA.NOTHING_DUE', 'W tej komórce nie ma nic do wypłaty na ten dzień: wszystko jest już na listach albo jeszcze nie jest płatne.', {
    status: 409,
    details: { brak_rachunku: due.brak_rachunku, zgon: due.zgon },
  });
}
