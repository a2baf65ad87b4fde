import { Injectable } from '@nestjs/common';
import { getPrincipal } from '@ostoja/database';
import { Clock, Money, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Naleznosci } from '../../naleznosci/naleznosci.js';
import { WniosekZwrotuService } from '../../po-smierci/wniosek-zwrotu.service.js';
import { type ReturnedPayment, ZwrotService } from '../../zwrot/zwrot.service.js';
import { bulkQuery } from './bulk-query.js';
import { settleEntries } from './confirm-payments.js';
import { insertSettlement } from './insert-settlement.js';

interface ClaimPayment {
  readonly id: string;
  readonly kwota: string;
  readonly dzien: PlainDate;
  readonly numer_naleznosci: string;
}

/** Money that came to the account: payments of claims, payments that came back, and what banks return after a death. */
@Injectable()
export class ReceiptService {
  constructor(private readonly naleznosci: Naleznosci, private readonly zwroty: ZwrotService, private readonly wnioski: WniosekZwrotuService, private readonly clock: Clock) {}

  /** Credits that name a claim, by its virtual account or number; the ledger enters them on the day of the statement. What the claim does not take waits to be cleared up. */
  async payClaims(tx: EntityManager, wyciagId: string, dzienZapisu: PlainDate): Promise<void> {
    const { jednostkaId } = getPrincipal();
    const credits = await tx.query<ClaimPayment[]>(
      `select id, kwota, dzien, numer_naleznosci from wyplata.wpis where jednostka_id = $1 and wyciag_id = $2 and strona = 'uznanie' and rozliczono = 0 and numer_naleznosci is not null order by lp`,
      [jednostkaId, wyciagId],
    );
    for (const { id, kwota, dzien, numer_naleznosci: numer } of credits) {
      const taken = await this.naleznosci.pay(tx, { numer, kwota: Money.parse(kwota), dzien, dzienZapisu, klucz: `wpis:${id}` });
      if (taken && !taken.isZero) await insertSettlement(tx, { wpisId: id, rodzaj: 'naleznosc', kwota: taken, numer }, this.clock.now());
    }
    if (credits.length > 0) await settleEntries(tx, wyciagId, jednostkaId, 'uznanie');
  }

  /** Credits that name a sent payment in its amount; what a bank was asked for after a death counts towards that request. The ledger enters them on the day of the statement. */
  async takeReturns(tx: EntityManager, wyciagId: string, dzien: PlainDate): Promise<void> {
    const { jednostkaId } = getPrincipal();
    const returned = await bulkQuery<ReturnedPayment & { kwota: string; wniosek_id: string | null }>(tx, FIND_RETURNS, [jednostkaId, wyciagId]);
    await this.zwroty.accept(tx, wyciagId, returned.filter(({ wniosek_id }) => wniosek_id === null), dzien);
    for (const { wpis_id: wpisId, wniosek_id: wniosekId, kwota } of returned) {
      // More than is still to come back waits to be cleared up, like all that nobody knows.
      if (wniosekId === null || !(await this.wnioski.awaits(tx, wniosekId, Money.parse(kwota)))) continue;
      await this.wnioski.receive(tx, wyciagId, { wpisId, wniosekId, kwota: Money.parse(kwota), dzien });
    }
    if (returned.length > 0) await settleEntries(tx, wyciagId, jednostkaId, 'uznanie');
  }
}

const FIND_RETURNS = `
select distinct on (p.id) w.id as wpis_id, w.dzien, w.kod_zwrotu, w.kwota, p.id as pozycja_id, p.rata_id, l.komorka_id, q.wniosek_id
from wyplata.wpis w
join wyplata.pozycja p on p.jednostka_id = w.jednostka_id and p.numer = w.numer_pozycji
join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
left join wyplata.wniosek_pozycja q on q.jednostka_id = p.jednostka_id and q.pozycja_id = p.id
where w.jednostka_id = $1 and w.wyciag_id = $2 and w.strona = 'uznanie' and w.rozliczono = 0 and w.kwota = p.kwota - p.potracono
  and p.stan = 'aktywna' and l.stan = 'wyslana' and l.kanal not in ('kasa', 'rzeczowo')
order by p.id, w.lp`;
