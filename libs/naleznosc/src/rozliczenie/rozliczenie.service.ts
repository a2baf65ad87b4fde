import { Injectable } from '@nestjs/common';
import { getPrincipal } from '@ostoja/database';
import { type ClassifiedAmount, Ledger, type PostingKind } from '@ostoja/finanse';
import { Clock, Money, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Naleznosc } from '../naleznosc/naleznosc.entity.js';
import { takenBack, wrongState } from '../naleznosc.errors.js';
import { addLines, negateLines, shareLines } from './lines.js';
import { type RodzajRuchu, Ruch } from './ruch.entity.js';

/** What makes a claim smaller. */
export interface NowyRuch {
  readonly rodzaj: Exclude<RodzajRuchu, 'cofniecie'>;
  /** Positive, at most what is left. */
  readonly kwota: Money;
  readonly dzien: PlainDate;
  /** Day on which the ledger enters it; today when left out. */
  readonly dzienZapisu?: PlainDate;
  /** Names the event: it is entered once. */
  readonly klucz: string;
  readonly opis?: string;
}

/** What each entry posts, and what takes it back. What was given up or lapsed is not taken back. */
const ZAPISY: Readonly<Record<NowyRuch['rodzaj'], { zapis: PostingKind; cofniecie?: PostingKind }>> = {
  wplata: { zapis: 'wplata-naleznosci', cofniecie: 'cofniecie-wplaty-naleznosci' },
  potracenie: { zapis: 'zaliczenie-potracenia', cofniecie: 'cofniecie-zaliczenia' },
  umorzenie: { zapis: 'umorzenie' },
  odstapienie: { zapis: 'umorzenie' },
  przedawnienie: { zapis: 'przedawnienie' },
  uchylenie: { zapis: 'zmniejszenie-naleznosci' },
};

/** The only way in which what is left of a claim changes: an entry, the new rest and the posting, in the caller's transaction. */
@Injectable()
export class RozliczenieService {
  constructor(private readonly ledger: Ledger, private readonly clock: Clock) {}

  /** The claim, locked until the transaction ends. Errors: 404, 409 when it is not established. */
  async lockUstalona(tx: EntityManager, naleznoscId: string): Promise<Naleznosc> {
    const naleznosc = await lockNaleznosc(tx, naleznoscId);
    if (naleznosc.stan !== 'ustalona') throw wrongState('Ta należność nie jest ustalona decyzją.');
    return naleznosc;
  }

  /** The claim begins to be owed. */
  async establish(tx: EntityManager, naleznosc: Naleznosc): Promise<void> {
    await this.post(tx, naleznosc, 'naleznosc', naleznosc.klasyfikacja);
  }

  /** Errors: `NALEZNOSC.ENTERED` (409) for an event that is entered already; an amount above what is left is a fault of the caller. */
  async reduce(tx: EntityManager, naleznosc: Naleznosc, { rodzaj, kwota, dzien, dzienZapisu, klucz, opis }: NowyRuch): Promise<Ruch> {
    if (kwota.compare(Money.parse(naleznosc.pozostalo)) > 0) throw new Error('An entry above what is left of the claim');
    const linie = shareLines(naleznosc.pozostale, kwota);
    const ruch = await this.enter(tx, naleznosc, { rodzaj, kwota: kwota.toString(), linie, dzien, klucz, opis: opis ?? null, cofaId: null });
    await this.post(tx, naleznosc, ZAPISY[rodzaj].zapis, linie, dzienZapisu);
    return ruch;
  }

  /** Takes an entry back: the claim is owed again by as much. Errors: 409 `NALEZNOSC.TAKEN_BACK`, `NALEZNOSC.STATE`. */
  async takeBack(tx: EntityManager, naleznosc: Naleznosc, ruch: Ruch, opis: string): Promise<Ruch> {
    const cofniecie = ruch.rodzaj === 'cofniecie' ? undefined : ZAPISY[ruch.rodzaj].cofniecie;
    if (!cofniecie) throw wrongState('Takiego zapisu się nie cofa.');
    if (await tx.existsBy(Ruch, { cofaId: ruch.id })) throw takenBack();
    const kwota = Money.parse(ruch.kwota).negated().toString();
    const back = await this.enter(tx, naleznosc, { rodzaj: 'cofniecie', kwota, linie: negateLines(ruch.linie), dzien: this.clock.today(), klucz: `cofniecie:${ruch.id}`, opis, cofaId: ruch.id });
    await this.post(tx, naleznosc, cofniecie, ruch.linie);
    return back;
  }

  private async enter(tx: EntityManager, naleznosc: Naleznosc, fields: Pick<Ruch, 'rodzaj' | 'kwota' | 'linie' | 'dzien' | 'klucz' | 'opis' | 'cofaId'>): Promise<Ruch> {
    const { id: naleznoscId, sprawaId, komorkaId, kragId } = naleznosc;
    const ruch = tx.create(Ruch, { id: newId(), naleznoscId, sprawaId, komorkaId, kragId, ...fields, zapisalId: getPrincipal().uzytkownikId, zapisano: this.clock.now() });
    await tx.insert(Ruch, ruch);
    naleznosc.pozostalo = Money.parse(naleznosc.pozostalo).minus(Money.parse(fields.kwota)).toString();
    naleznosc.pozostale = addLines(naleznosc.pozostale, negateLines(fields.linie));
    await tx.save(naleznosc);
    return ruch;
  }

  private async post(tx: EntityManager, { id, ksiegowanaWId }: Naleznosc, rodzaj: PostingKind, linie: readonly ClassifiedAmount[], dzien?: PlainDate): Promise<void> {
    await this.ledger.post(tx, { rodzaj, zrodloTyp: 'naleznosc', zrodloId: id, komorkaId: ksiegowanaWId, linie, dzien });
  }
}

/** Errors: 404 for one that is missing or not the caller's to change. */
export async function lockNaleznosc(tx: EntityManager, naleznoscId: string): Promise<Naleznosc> {
  const naleznosc = await tx.findOne(Naleznosc, { where: { id: naleznoscId }, lock: { mode: 'pessimistic_write' } });
  if (!naleznosc) throw notFound('należność');
  return naleznosc;
}
