import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Ledger } from '@ostoja/finanse';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, failpoint, monthOf, newId, notFound, type PlainDate, toWallClock, yearOf } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { assertPaymentDay, suggestPaymentDay } from '../../kalendarz/payment-calendar.js';
import { linesOf } from '../../lista/linie-pozycji.js';
import { Lista } from '../../lista/lista.entity.js';
import { CzynnosciService } from '../../lista/obieg/czynnosci.service.js';
import { isApproved } from '../../lista/obieg/etapy.js';
import { insertLista } from '../../lista/przygotowanie/insert-lista.js';
import type { CircleOrder } from '../../lista/przygotowanie/list-order.js';
import { Naleznosci } from '../../naleznosci/naleznosci.js';
import { getBankProfile } from '../../plik/bank-profile.js';
import { PayerAccountService } from '../../platnik/payer-account.service.js';
import { commitToYear } from '../../rata/commitment.js';
import { leaveList } from '../../rata/leave-list.js';
import { wrongListState } from '../../wyplata.errors.js';
import { AwariaKart, type AwariaKanal, type AwariaZakres } from './awaria-kart.entity.js';
import { copyMoved, groupByCircle, type Moved, selectMoved } from './select-moved.js';

/** Where the payments of a list of cards go, and why. */
export interface AwariaInput {
  readonly kanal: AwariaKanal;
  readonly zakres: AwariaZakres;
  readonly powod: string;
  /** By what the issuer confirmed that the loads are called back; needed once the list was sent. */
  readonly odwolanie: string | null;
}

/** What a new list holds. */
type MovedOrder = CircleOrder & { readonly kanal: AwariaKanal };

/** A list onto which payments went. */
type NowaLista = Pick<AwariaKart, 'nowaListaId' | 'suma' | 'liczba'>;

/**
 * Cards that do not work must not keep people from their money: unpaid payments of an approved or sent list come back and go, the same day, onto
 * supplementary lists of another channel, as many as the bank's files need, which take their own way through checks and signatures. Each payment
 * stands on one list at a time.
 */
@Injectable()
export class AwariaKartService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly naleznosci: Naleznosci,
    private readonly payers: PayerAccountService,
    private readonly czynnosci: CzynnosciService,
    private readonly clock: Clock,
  ) {}

  /**
   * Moves what is unpaid; answers one record for each new list, or one without a list when nothing could be paid. Done again, or at once by others, it finds nothing more to move.
   * Errors: 404, 412; `WYPLATA.LIST_STATE`, `WYPLATA.NOTHING_TO_MOVE` (409), `WYPLATA.RECALL_MISSING`, `WYPLATA.PAYER_MISSING`, `WYPLATA.YEAR_END` (422).
   */
  async move(listaId: string, wersja: number, input: AwariaInput): Promise<AwariaKart[]> {
    return this.database.transaction(async (tx) => {
      const lista = await this.hold(tx, listaId, wersja);
      if (lista.stan === 'wyslana' && !input.odwolanie) {
        throw new DomainError('WYPLATA.RECALL_MISSING', 'Plik z zasileniami jest już u wydawcy kart. Najpierw odwołaj zasilenia i wpisz, czym wydawca to potwierdził.', { field: 'odwolanie' });
      }
      const dzien = this.dayOf(lista, input.kanal);
      const moved = await selectMoved(tx, listaId, input.kanal, dzien, input.zakres);
      const returned = [...moved.przenoszone, ...moved.wycofane];
      if (returned.length === 0) {
        throw new DomainError('WYPLATA.NOTHING_TO_MOVE', 'Na tej liście nie ma wypłat, które można tak przenieść.', { status: 409, details: { pominieto: moved.pominiete.length } });
      }
      const awaria = tx.create(AwariaKart, {
        ...input, id: newId(), listaId, komorkaId: lista.komorkaId, nowaListaId: null, liczba: 0, suma: '0.00',
        wycofano: moved.wycofane.length, pominieto: moved.pominiete.length, zglosilId: getPrincipal().uzytkownikId, zgloszono: this.clock.now(),
      });
      await this.takeBack(tx, lista, awaria, returned, moved.rataIds);
      failpoint('awaria-kart.po-zwrocie');
      const lists = await this.payAnew(tx, lista, dzien, input.kanal, moved);
      const further = lists.slice(1).map((list) => tx.create(AwariaKart, { ...awaria, id: newId(), wycofano: 0, pominieto: 0, ...list }));
      return tx.save([Object.assign(awaria, lists[0]), ...further]);
    });
  }

  /** The same day, at our own desk whatever the hour; the bank and the post take it on the nearest day on which they still can. */
  private dayOf(lista: Lista, kanal: AwariaKanal): PlainDate {
    const day = (lista.dzien > this.clock.today() ? lista.dzien : this.clock.today()) as PlainDate;
    if (kanal === 'kasa') return day;
    const now = toWallClock(this.clock.now());
    const nearest = suggestPaymentDay(day, kanal, now);
    if (!nearest) assertPaymentDay(day, kanal, now);
    return nearest ?? day;
  }

  /** The list as nobody signs or sends it before this ends. */
  private async hold(tx: EntityManager, listaId: string, wersja: number): Promise<Lista> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('wyplata.lista' || $1, 0))`, [getPrincipal().jednostkaId]);
    await tx.query('select wyplata.zamknij_dla_awarii($1)', [listaId]);
    const lista = await tx.findOneBy(Lista, { id: listaId });
    if (!lista) throw notFound('lista wypłat');
    assertVersion(lista.wersja, wersja);
    if (lista.kanal !== 'karta' || !isApproved(lista.stan)) throw wrongListState();
    return lista;
  }

  /** The liability goes with the payment: the new list enters its own. */
  private async takeBack(tx: EntityManager, lista: Lista, { id, powod }: AwariaKart, ids: readonly string[], withoutBasis: readonly string[]): Promise<void> {
    const { brutto, netto } = await linesOf(tx, ids);
    const [, changed] = await tx.query<[unknown, number]>(`update wyplata.pozycja set stan = 'zwrocona', powod = $2 where id = any ($1) and stan = 'aktywna' and wykonano is null`, [ids, powod]);
    if (changed !== ids.length) throw new Error(`Not all payments of list ${lista.id} could be taken back`);
    const source = { zrodloTyp: 'awaria-kart', zrodloId: id, komorkaId: lista.komorkaId } as const;
    if (lista.stan === 'wyslana') await this.ledger.post(tx, { ...source, rodzaj: 'cofniecie-wysylki', linie: netto });
    await this.naleznosci.restore(tx, ids);
    await this.ledger.post(tx, { ...source, rodzaj: 'storno-zobowiazania', linie: brutto });
    await leaveList(tx, this.ledger, withoutBasis);
  }

  /** The new lists, prepared by whoever moves the payments: of one circle each, none longer than the bank's file may be. A list of before may hold payments of several. */
  private async payAnew(tx: EntityManager, lista: Lista, dzien: PlainDate, kanal: AwariaKanal, { przenoszone }: Moved): Promise<NowaLista[]> {
    const payer = kanal === 'przelew' ? await this.payers.getInForce(tx, dzien) : null;
    const longest = (payer && getBankProfile(payer.profil, dzien).maks_pozycji) ?? przenoszone.length;
    const lists: NowaLista[] = [];
    for (const { kragId, ids } of await groupByCircle(tx, przenoszone)) {
      for (let from = 0; from < ids.length; from += longest) {
        lists.push(await this.fillList(tx, { komorkaId: lista.komorkaId, kragId, dzien, kanal, miesiac: monthOf(lista.miesiac as PlainDate) }, payer?.id ?? null, ids.slice(from, from + longest)));
      }
    }
    return lists;
  }

  private async fillList(tx: EntityManager, order: MovedOrder, payerId: string | null, przenoszone: readonly string[]): Promise<NowaLista> {
    const { komorkaId, kanal, dzien } = order;
    const nowaListaId = newId();
    await insertLista(tx, nowaListaId, order, payerId, this.clock.now());
    await copyMoved(tx, getPrincipal().jednostkaId, nowaListaId, przenoszone, kanal, dzien, this.clock.now());
    await commitToYear(tx, this.ledger, { id: nowaListaId, komorkaId, rok: yearOf(dzien) });
    await this.naleznosci.deduct(tx, nowaListaId);
    const [sums] = await tx.query<{ suma: string; liczba: number; potracono: string }[]>(
      'select sum(kwota)::text as suma, count(*)::int as liczba, sum(potracono)::text as potracono from wyplata.pozycja where lista_id = $1', [nowaListaId],
    );
    await tx.update(Lista, { id: nowaListaId }, sums!);
    await this.czynnosci.note(tx, { id: nowaListaId, komorkaId }, 'przygotowana');
    return { nowaListaId, suma: sums!.suma, liczba: sums!.liczba };
  }
}
