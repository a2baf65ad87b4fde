import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Ledger, type PostingKind } from '@ostoja/finanse';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, Money, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Naleznosci } from '../../naleznosci/naleznosci.js';
import { insertSettlement } from '../dopasowanie/insert-settlement.js';
import { getCentre, postCleared, unclassifiedLine } from '../ksiegowanie.js';
import type { RodzajRozliczenia } from '../rozliczenie-wpisu.entity.js';
import { Wpis } from '../wpis.entity.js';
import { PaymentOutcomes } from './payment-outcomes.service.js';

/** What a person says an entry, or a part of it, is. */
export interface Clearing {
  readonly rodzaj: RodzajRozliczenia;
  /** The whole rest when left out. */
  readonly kwota?: Money;
  /** Number of a payment (`P-…`) or of a claim (`N-…`). */
  readonly numer?: string;
  readonly listaId?: string;
  readonly wniosekId?: string;
  readonly uwaga?: string;
}

/** Which side each outcome is on; the others may be on either. */
const SIDE: Readonly<Partial<Record<RodzajRozliczenia, Wpis['strona']>>> = {
  wykonanie: 'obciazenie', lista: 'obciazenie', zwrot: 'uznanie', naleznosc: 'uznanie', 'zwrot-po-smierci': 'uznanie', 'wplyw-z-kasy': 'uznanie', zasilenie: 'uznanie',
};

/** The queue of what cleared up by itself in no way: people say what it is, in parts if need be, and nothing is forced. */
@Injectable()
export class RozliczenieService {
  constructor(
    private readonly database: Database,
    private readonly outcomes: PaymentOutcomes,
    private readonly naleznosci: Naleznosci,
    private readonly ledger: Ledger,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Settles the entry or a part of it. Errors: 404, 412, `WYPLATA.ENTRY_SIDE`, `WYPLATA.ENTRY_AMOUNT`, `WYPLATA.PAYMENT_UNKNOWN`, `WYPLATA.CASH_UNKNOWN`, `WYPLATA.CLAIM_UNKNOWN` (422),
   * `WYPLATA.PAYMENT_SETTLED`, `WYPLATA.RECALL_OVERPAID` (409).
   */
  async clear(wpisId: string, wersja: number, clearing: Clearing): Promise<void> {
    await this.database.transaction(async (tx) => {
      const wpis = await tx.findOne(Wpis, { where: { id: wpisId }, lock: { mode: 'pessimistic_write' } });
      if (!wpis) throw notFound('operacja na wyciągu');
      assertVersion(wpis.wersja, wersja);
      const side = SIDE[clearing.rodzaj];
      if (side !== undefined && side !== wpis.strona) throw new DomainError('WYPLATA.ENTRY_SIDE', 'Ta operacja jest po drugiej stronie rachunku, więc nie może być tym, co wskazano.', { field: 'rodzaj' });
      const rest = Money.parse(wpis.kwota).minus(Money.parse(wpis.rozliczono));
      const asked = clearing.kwota ?? rest;
      if (asked.isZero || asked.isNegative || asked.compare(rest) > 0) throw new DomainError('WYPLATA.ENTRY_AMOUNT', `Do rozliczenia z tej operacji zostało ${rest.format()}.`, { field: 'kwota' });
      const kwota = await this.settle(tx, wpis, clearing, asked);
      await postCleared(tx, this.ledger, { wyciagId: wpis.wyciagId, strona: wpis.strona, kwota, komorkaId: await getCentre(tx) });
      await tx.save(Object.assign(wpis, { rozliczono: Money.parse(wpis.rozliczono).plus(kwota).toString() }));
      await this.audit.write({ zasob: 'wpis-wyciagu', czynnosc: 'rozliczenie', ids: [wpisId] });
    });
  }

  /** Does what the outcome means; answers how much of the entry it took. */
  private async settle(tx: EntityManager, wpis: Wpis, clearing: Clearing, kwota: Money): Promise<Money> {
    const { rodzaj } = clearing;
    if (rodzaj === 'wykonanie' || rodzaj === 'zwrot') return this.outcomes.settlePayment(tx, wpis, { rodzaj, numer: clearing.numer ?? '', kwota });
    if (rodzaj === 'lista') return this.outcomes.settleList(tx, wpis, { listaId: clearing.listaId ?? '', kwota });
    if (rodzaj === 'wplyw-z-kasy') return this.outcomes.settleCash(tx, wpis, { listaId: clearing.listaId ?? '', kwota });
    if (rodzaj === 'zwrot-po-smierci') return this.outcomes.settleRecall(tx, wpis, { wniosekId: clearing.wniosekId ?? '', kwota });
    if (rodzaj === 'naleznosc') return this.payClaim(tx, wpis, clearing.numer ?? '', kwota);
    return this.book(tx, wpis, clearing, kwota);
  }

  private async payClaim(tx: EntityManager, { id, dzien, wersja }: Wpis, numer: string, kwota: Money): Promise<Money> {
    const taken = await this.naleznosci.pay(tx, { numer, kwota, dzien: dzien as PlainDate, klucz: `wpis:${id}:${wersja}` });
    if (!taken || taken.isZero) throw new DomainError('WYPLATA.CLAIM_UNKNOWN', 'Nie ma należności o tym numerze albo jest już spłacona.', { field: 'numer' });
    await insertSettlement(tx, { wpisId: id, rodzaj: 'naleznosc', kwota: taken, numer }, this.clock.now());
    return taken;
  }

  /** Money beside the payments of the centre; what another part of the program has posted already is not posted twice. */
  private async book(tx: EntityManager, { id, wyciagId, strona }: Wpis, { rodzaj, uwaga }: Clearing, kwota: Money): Promise<Money> {
    if (!uwaga) throw new DomainError('WYPLATA.REMARK_MISSING', 'Napisz, czego dotyczy ta operacja.', { field: 'uwaga' });
    await insertSettlement(tx, { wpisId: id, rodzaj, kwota, uwaga }, this.clock.now());
    const posting: PostingKind | null = rodzaj === 'zaksiegowane' ? null : rodzaj === 'zasilenie' ? 'zasilenie-rachunku' : strona === 'uznanie' ? 'wplyw-pozostaly' : 'obciazenie-pozostale';
    if (posting) await this.ledger.post(tx, { rodzaj: posting, zrodloTyp: 'wyciag', zrodloId: wyciagId, komorkaId: await getCentre(tx), linie: unclassifiedLine(kwota) });
    return kwota;
  }
}
