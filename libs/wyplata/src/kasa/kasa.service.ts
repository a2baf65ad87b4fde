import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Ledger } from '@ostoja/finanse';
import { Clock, DomainError, lastDay, Money, monthOf, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { linesOf } from '../lista/linie-pozycji.js';
import { Lista } from '../lista/lista.entity.js';
import { Pozycja } from '../lista/pozycja.entity.js';
import { findCollector } from '../upowaznienie/find-authorised.js';
import { wrongListState } from '../wyplata.errors.js';
import { lockDesk, receiptNumber, writeReceipt } from './dowody.js';
import { ListaOdbioru } from './lista-odbioru.entity.js';
import type { DokumentTozsamosci, OperacjaKasowa } from './operacja-kasowa.entity.js';

/** Who collects a payment, and how the desk knows. */
export interface Odbior {
  readonly dokument: DokumentTozsamosci;
  /** The authorisation of whoever collects for the person; the person themselves when left out. */
  readonly upowaznienieId?: string;
}

const DESK_CHANNELS: ReadonlySet<string> = new Set(['kasa', 'rzeczowo']);

/** The desk: takes sent lists, and hands out each payment once, against a receipt. Goods go the same way, without cash. */
@Injectable()
export class KasaService {
  constructor(private readonly database: Database, private readonly ledger: Ledger, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /**
   * Takes a sent list to the desk, with its cash; a list that was taken stays as it is.
   * Errors: 404, `WYPLATA.LIST_STATE`, `WYPLATA.NOT_FOR_DESK`, `WYPLATA.LIST_EMPTY` (409), `WYPLATA.COLLECTION_DAY` (422).
   * @returns id of the collection list
   */
  async take(listaId: string, odbiorDo: PlainDate): Promise<string> {
    return this.database.transaction(async (tx) => {
      await lockDesk(tx);
      const lista = await tx.findOneBy(Lista, { id: listaId });
      if (!lista) throw notFound('lista wypłat');
      if (!DESK_CHANNELS.has(lista.kanal)) throw new DomainError('WYPLATA.NOT_FOR_DESK', 'Tej listy nie wypłaca kasa.', { status: 409 });
      if (lista.stan !== 'wyslana') throw wrongListState();
      const taken = await tx.findOneBy(ListaOdbioru, { listaId });
      if (taken) return taken.id;
      const dzien = this.clock.today();
      assertLastDay(odbiorDo, dzien, lista.dzien as PlainDate);
      const lines = await tx.findBy(Pozycja, { listaId, stan: 'aktywna' });
      if (lines.length === 0) throw new DomainError('WYPLATA.LIST_EMPTY', 'Na liście nie ma żadnej wypłaty.', { status: 409 });
      const kwota = lines.reduce((sum, line) => sum.plus(netOf(line)), Money.ZERO).toString();
      const kanal = lista.kanal as ListaOdbioru['kanal'];
      const odbior = await tx.save(tx.create(ListaOdbioru, { id: newId(), listaId, komorkaId: lista.komorkaId, kanal, dzien, odbiorDo, kwota, przyjalId: getPrincipal().uzytkownikId, przyjeto: this.clock.now() }));
      if (kanal === 'kasa') {
        const { id: zrodloId } = await writeReceipt(tx, { listaOdbioruId: odbior.id, rodzaj: 'zasilenie', dzien, kwota, wykonano: this.clock.now() });
        const { netto: linie } = await linesOf(tx, lines.map(({ id }) => id));
        await this.ledger.post(tx, { rodzaj: 'zasilenie-kasy', zrodloTyp: 'kasa', zrodloId, komorkaId: lista.komorkaId, linie });
      }
      await this.audit.write({ zasob: 'lista-odbioru', czynnosc: 'przyjecie', ids: [odbior.id, listaId] });
      return odbior.id;
    });
  }

  /**
   * Hands one payment out, once.
   * Errors: 404, `WYPLATA.COLLECTION_CLOSED`, `WYPLATA.PAYMENT_DAY_AHEAD`, `WYPLATA.HANDED_OUT`, `WYPLATA.LIST_STATE`, `WYPLATA.PERSON_DEAD`, `WYPLATA.TITLE_HELD`, `WYPLATA.DESK_DAY_CLOSED` (409), `WYPLATA.NOT_AUTHORISED` (403).
   * @returns number of the receipt
   */
  async handOut(odbiorId: string, pozycjaId: string, { dokument, upowaznienieId }: Odbior): Promise<string> {
    return this.database.transaction(async (tx) => {
      await lockDesk(tx);
      const odbior = await getOpen(tx, odbiorId);
      const pozycja = await tx.findOne(Pozycja, { where: { id: pozycjaId, listaId: odbior.listaId }, lock: { mode: 'pessimistic_write' } });
      if (!pozycja) throw notFound('pozycja listy');
      await assertHandedOutNever(tx, pozycja);
      await assertDue(tx, pozycja);
      const dzien = this.clock.today();
      await assertDayCame(tx, odbior.listaId, dzien);
      const odebral = upowaznienieId === undefined ? pozycja.odbiorca[0]! : await findCollector(tx, upowaznienieId, pozycja.rataId, dzien);
      const goods = odbior.kanal === 'rzeczowo';
      const operacja = await writeReceipt(tx, {
        listaOdbioruId: odbiorId, rodzaj: goods ? 'wydanie' : 'wyplata', dzien, kwota: netOf(pozycja).toString(), wykonano: this.clock.now(),
        pozycjaId, osobaId: pozycja.osobaId, odebral, dokument, upowaznienieId: upowaznienieId ?? null,
      });
      await tx.save(Object.assign(pozycja, { wykonano: dzien }));
      await this.post(tx, operacja, odbior, goods);
      await this.audit.write({ zasob: 'lista-odbioru', czynnosc: 'wydanie', osobaIds: [pozycja.osobaId], ids: [odbiorId, pozycjaId, operacja.id] });
      return receiptNumber(operacja);
    });
  }

  private async post(tx: EntityManager, { id: zrodloId, pozycjaId }: OperacjaKasowa, { komorkaId }: ListaOdbioru, goods: boolean): Promise<void> {
    const { netto: linie } = await linesOf(tx, [pozycjaId!]);
    await this.ledger.post(tx, { rodzaj: goods ? 'wydanie-rzeczowe' : 'wyplata-z-kasy', zrodloTyp: 'kasa', zrodloId, komorkaId, linie });
  }
}

/** What is handed over of a payment. */
export function netOf({ kwota, potracono }: Pick<Pozycja, 'kwota' | 'potracono'>): Money {
  return Money.parse(kwota).minus(Money.parse(potracono));
}

/** The open collection list, locked. Errors: 404, `WYPLATA.COLLECTION_CLOSED` (409). */
export async function getOpen(tx: EntityManager, odbiorId: string): Promise<ListaOdbioru> {
  const odbior = await tx.findOne(ListaOdbioru, { where: { id: odbiorId }, lock: { mode: 'pessimistic_write' } });
  if (!odbior) throw notFound('lista odbioru');
  if (odbior.zamknieto) throw new DomainError('WYPLATA.COLLECTION_CLOSED', 'Lista odbioru jest już zamknięta: to, czego nie odebrano, znajdzie się na następnej liście wypłat.', { status: 409 });
  return odbior;
}

/** Money waits at the desk to the end of a calendar month at most: what nobody collected in it is counted by months (art. 106a ust. 1 ups). */
function assertLastDay(odbiorDo: PlainDate, today: PlainDate, dzien: PlainDate): void {
  const latest = lastDay(monthOf(dzien > today ? dzien : today));
  if (odbiorDo >= today && odbiorDo <= latest) return;
  throw new DomainError('WYPLATA.COLLECTION_DAY', `Ostatni dzień odbioru musi przypadać od dziś do końca miesiąca wypłaty (${latest}).`, { field: 'odbior_do', provision: 'art. 106a ust. 1 ustawy o pomocy społecznej' });
}

async function assertHandedOutNever(tx: EntityManager, { id, stan, wykonano }: Pozycja): Promise<void> {
  const [receipt] = await tx.query<{ seria: 'KW' | 'WR'; numer: number; rok: number }[]>('select seria, numer, rok from wyplata.operacja_kasowa where pozycja_id = $1', [id]);
  if (receipt) throw new DomainError('WYPLATA.HANDED_OUT', `Tę wypłatę już odebrano (dowód ${receiptNumber(receipt)}).`, { status: 409 });
  if (stan !== 'aktywna' || wykonano !== null) throw wrongListState();
}

/** The director approved the payment for its day. */
async function assertDayCame(tx: EntityManager, listaId: string, today: PlainDate): Promise<void> {
  const { dzien } = await tx.findOneByOrFail(Lista, { id: listaId });
  if (dzien > today) throw new DomainError('WYPLATA.PAYMENT_DAY_AHEAD', `Dniem wypłaty tej listy jest ${dzien}. Wcześniej kasa jej nie wypłaca.`, { status: 409, details: { dzien } });
}

/** What was approved may have been held, or the person may have died, while it waited at the desk. */
async function assertDue(tx: EntityManager, { id }: Pozycja): Promise<void> {
  const [row] = await tx.query<{ wstrzymana: boolean; zmarla: boolean }[]>(
    `select t.stan = 'wstrzymany' or r.stan <> 'nalezna' or r.nienalezna > 0 as wstrzymana, wyplata.zmarla(p.id) as zmarla
     from wyplata.pozycja p join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
     join wyplata.tytul t on t.jednostka_id = r.jednostka_id and t.id = r.tytul_id where p.id = $1`,
    [id],
  );
  if (row!.zmarla) throw new DomainError('WYPLATA.PERSON_DEAD', 'Odnotowano zgon osoby uprawnionej. Nie wydawaj pieniędzy: wrócą z końcem odbioru.', { status: 409, provision: 'art. 109a ustawy o pomocy społecznej' });
  if (row!.wstrzymana) throw new DomainError('WYPLATA.TITLE_HELD', 'Wypłatę wstrzymano albo straciła podstawę, odkąd listę zatwierdzono. Skieruj osobę do pracownika prowadzącego sprawę.', { status: 409 });
}
