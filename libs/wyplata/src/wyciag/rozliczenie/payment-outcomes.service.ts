import { Injectable } from '@nestjs/common';
import { getPrincipal } from '@ostoja/database';
import { findPostingDay, Ledger } from '@ostoja/finanse';
import { Clock, DomainError, isId, Money } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { findPaidBack } from '../../kasa/paid-back.js';
import { WniosekZwrotu } from '../../po-smierci/wniosek-zwrotu.entity.js';
import { WniosekZwrotuService } from '../../po-smierci/wniosek-zwrotu.service.js';
import { ZwrotService } from '../../zwrot/zwrot.service.js';
import { insertSettlement } from '../dopasowanie/insert-settlement.js';
import { postConfirmed } from '../ksiegowanie.js';
import { RozliczenieWpisu } from '../rozliczenie-wpisu.entity.js';
import type { Wpis } from '../wpis.entity.js';
import { settled } from '../wyciag.errors.js';

interface SentPayment {
  readonly id: string;
  readonly rata_id: string;
  readonly komorka_id: string;
  readonly netto: string;
  readonly stan: string;
  readonly wrocila: boolean;
  readonly na_wniosku: boolean;
  /** The bank booked its list as a whole. */
  readonly z_lista: boolean;
}

/** What a person says of an entry that is about payments of ours: the same outcomes as those that prove themselves. */
@Injectable()
export class PaymentOutcomes {
  constructor(private readonly zwroty: ZwrotService, private readonly wnioski: WniosekZwrotuService, private readonly ledger: Ledger, private readonly clock: Clock) {}

  /** The payee has the money, or it came back. */
  async settlePayment(tx: EntityManager, wpis: Wpis, { rodzaj, numer, kwota }: { rodzaj: 'wykonanie' | 'zwrot'; numer: string; kwota: Money }): Promise<Money> {
    await lockStatements(tx);
    const [paid] = await tx.query<SentPayment[]>(FIND_SENT, [numer]);
    if (!paid) throw new DomainError('WYPLATA.PAYMENT_UNKNOWN', 'Nie ma wysłanej wypłaty o tym numerze.', { field: 'numer' });
    if (!Money.parse(paid.netto).equals(kwota)) throw new DomainError('WYPLATA.ENTRY_AMOUNT', `Ta wypłata wynosiła ${Money.parse(paid.netto).format()}. Rozlicz dokładnie tę kwotę.`, { field: 'kwota' });
    if (rodzaj === 'zwrot') {
      if (paid.stan !== 'aktywna' || paid.na_wniosku) throw settled();
      await this.zwroty.accept(tx, wpis.wyciagId, [{ wpis_id: wpis.id, pozycja_id: paid.id, rata_id: paid.rata_id, komorka_id: paid.komorka_id, dzien: wpis.dzien, kod_zwrotu: wpis.kodZwrotu }]);
      return kwota;
    }
    if (paid.z_lista || (paid.stan !== 'aktywna' && !paid.wrocila)) throw settled();
    const rozliczenieId = await insertSettlement(tx, { wpisId: wpis.id, rodzaj, kwota, pozycjaId: paid.id }, this.clock.now());
    await tx.query(`update wyplata.pozycja set wykonano = $2 where id = $1 and stan = 'aktywna' and wykonano is null`, [paid.id, wpis.dzien]);
    await postConfirmed(tx, this.ledger, wpis.wyciagId, rozliczenieId);
    return kwota;
  }

  /** The bank booked a list as a whole, or the desk took the cash for it. */
  async settleList(tx: EntityManager, wpis: Wpis, { listaId, kwota }: { listaId: string; kwota: Money }): Promise<Money> {
    // One person at a time says what came of a list and its payments.
    await lockStatements(tx);
    const [lista] = isId(listaId) ? await tx.query<{ suma: string | null; kanal: string; osobno: boolean }[]>(FIND_LIST, [listaId]) : [];
    if (!lista || lista.suma === null) throw new DomainError('WYPLATA.LIST_UNKNOWN', 'Nie ma takiej wysłanej listy.', { field: 'lista_id' });
    if (lista.osobno) throw settled();
    if (!Money.parse(lista.suma).equals(kwota)) throw new DomainError('WYPLATA.ENTRY_AMOUNT', `Ta lista wynosi ${Money.parse(lista.suma).format()}. Rozlicz dokładnie tę kwotę.`, { field: 'kwota' });
    const rozliczenieId = await insertSettlement(tx, { wpisId: wpis.id, rodzaj: 'lista', kwota, listaId }, this.clock.now());
    if (lista.kanal !== 'kasa') await tx.query(`update wyplata.pozycja set wykonano = $2 where lista_id = $1 and stan = 'aktywna' and wykonano is null`, [listaId, wpis.dzien]);
    await postConfirmed(tx, this.ledger, wpis.wyciagId, rozliczenieId);
    return kwota;
  }

  /** The bank has the cash of a list that nobody collected. */
  async settleCash(tx: EntityManager, wpis: Wpis, { listaId, kwota }: { listaId: string; kwota: Money }): Promise<Money> {
    await lockStatements(tx);
    const [cash] = isId(listaId) ? await findPaidBack(tx, [listaId]) : [];
    if (!cash) throw new DomainError('WYPLATA.CASH_UNKNOWN', 'Z tej listy kasa nie odprowadziła gotówki do banku.', { field: 'lista_id' });
    if (await tx.existsBy(RozliczenieWpisu, { listaId, rodzaj: 'wplyw-z-kasy' })) throw settled();
    if (!Money.parse(cash.kwota).equals(kwota)) throw new DomainError('WYPLATA.ENTRY_AMOUNT', `Z tej listy odprowadzono ${Money.parse(cash.kwota).format()}. Rozlicz dokładnie tę kwotę.`, { field: 'kwota' });
    await insertSettlement(tx, { wpisId: wpis.id, rodzaj: 'wplyw-z-kasy', kwota, listaId }, this.clock.now());
    const { rok } = await findPostingDay(tx, this.clock.today());
    await this.ledger.post(tx, { rodzaj: rok === cash.rok ? 'wplyw-z-kasy' : 'wplyw-z-kasy-z-lat-ubieglych', zrodloTyp: 'wyciag', zrodloId: wpis.wyciagId, komorkaId: cash.komorka_id, linie: cash.linie });
    return kwota;
  }

  /** A bank returned what it was asked for after a death, or a part of it. */
  async settleRecall(tx: EntityManager, wpis: Wpis, { wniosekId, kwota }: { wniosekId: string; kwota: Money }): Promise<Money> {
    if (!isId(wniosekId) || !(await tx.existsBy(WniosekZwrotu, { id: wniosekId }))) throw new DomainError('WYPLATA.RECALL_UNKNOWN', 'Nie ma takiego wniosku do banku.', { field: 'wniosek_id' });
    await this.wnioski.receive(tx, wpis.wyciagId, { wpisId: wpis.id, wniosekId, kwota });
    return kwota;
  }
}

/** The lock of the import of statements, which settles payments too. */
async function lockStatements(tx: EntityManager): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('wyplata.wyciag' || $1, 0))`, [getPrincipal().jednostkaId]);
}

const RETURNED = 'exists (select 1 from wyplata.zwrot z where z.jednostka_id = p.jednostka_id and z.pozycja_id = p.id)';
const FIND_SENT = `
select p.id, p.rata_id, l.komorka_id, (p.kwota - p.potracono)::text as netto, p.stan, ${RETURNED} as wrocila,
  exists (select 1 from wyplata.wniosek_pozycja q where q.jednostka_id = p.jednostka_id and q.pozycja_id = p.id) as na_wniosku,
  exists (select 1 from wyplata.rozliczenie_wpisu y where y.jednostka_id = l.jednostka_id and y.lista_id = l.id and y.rodzaj = 'lista') as z_lista
from wyplata.pozycja p join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
where p.numer = $1 and l.stan = 'wyslana' and l.kanal not in ('kasa', 'rzeczowo') for update of p`;
const FIND_LIST = `
select l.kanal, (select sum(p.kwota - p.potracono)::text from wyplata.pozycja p where p.jednostka_id = l.jednostka_id and p.lista_id = l.id
    and (p.stan = 'aktywna' or (l.kanal = 'kasa' and p.stan = 'zwrocona') or ${RETURNED})) as suma,
  exists (select 1 from wyplata.rozliczenie_wpisu y join wyplata.pozycja p on p.jednostka_id = y.jednostka_id and p.id = y.pozycja_id
    where y.jednostka_id = l.jednostka_id and p.lista_id = l.id and y.rodzaj = 'wykonanie')
  or exists (select 1 from wyplata.rozliczenie_wpisu y where y.jednostka_id = l.jednostka_id and y.lista_id = l.id and y.rodzaj = 'lista') as osobno
from wyplata.lista l where l.id = $1 and l.stan = 'wyslana'`;
