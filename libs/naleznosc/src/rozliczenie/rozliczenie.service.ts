import { Injectable } from '@nestjs/common';
import { getPrincipal } from '@ostoja/database';
import { Clock, Money, newId, notFound, type PlainDate, yearOf } from '@ostoja/kernel';
import { type EntityManager, MoreThan } from 'typeorm';
import { Naleznosc } from '../naleznosc/naleznosc.entity.js';
import { takenBack, wrongState } from '../naleznosc.errors.js';
import { KsiegowanieRuchow } from './ksiegowanie-ruchow.js';
import { addLines, type LiniaNaleznosci, negateLines, shareLines } from './lines.js';
import { type RodzajRuchu, Ruch } from './ruch.entity.js';

/** What makes a claim smaller. */
export interface NowyRuch {
  readonly rodzaj: Exclude<RodzajRuchu, 'cofniecie'>;
  /** Positive, at most what is left. */
  readonly kwota: Money;
  readonly dzien: PlainDate;
  /** Lines of the budget of it, which the claim still holds; in the proportion of what is left when absent. */
  readonly linie?: readonly LiniaNaleznosci[];
  /** Day on which the ledger enters it; today when left out. */
  readonly dzienZapisu?: PlainDate;
  /** Names the event: it is entered once. */
  readonly klucz: string;
  readonly opis?: string;
}

/** The only way in which what is left of a claim changes: an entry, the new rest and the posting, in the caller's transaction. */
@Injectable()
export class RozliczenieService {
  constructor(private readonly ksiegowanie: KsiegowanieRuchow, private readonly clock: Clock) {}

  /** The claim, locked until the transaction ends. Errors: 404, 409 when it is not established. */
  async lockUstalona(tx: EntityManager, naleznoscId: string): Promise<Naleznosc> {
    const naleznosc = await lockNaleznosc(tx, naleznoscId);
    if (naleznosc.stan !== 'ustalona') throw wrongState('Ta należność nie jest ustalona decyzją.');
    return naleznosc;
  }

  /** The claim begins to be owed. */
  async establish(tx: EntityManager, naleznosc: Naleznosc): Promise<void> {
    await this.ksiegowanie.establish(tx, naleznosc);
  }

  /** Errors: `NALEZNOSC.ENTERED` (409) for an event that is entered already; an amount above what is left is a fault of the caller. */
  async reduce(tx: EntityManager, naleznosc: Naleznosc, { rodzaj, kwota, linie: given, dzien, dzienZapisu, klucz, opis }: NowyRuch): Promise<Ruch> {
    if (kwota.compare(Money.parse(naleznosc.pozostalo)) > 0) throw new Error('An entry above what is left of the claim');
    const linie = given ? [...given] : shareLines(naleznosc.pozostale, kwota);
    const day = (await this.wasTakenBackLater(tx, naleznosc, dzienZapisu)) ? undefined : dzienZapisu;
    const rok = await this.ksiegowanie.findYear(tx, day);
    const ruch = await this.enter(tx, naleznosc, { rodzaj, kwota: kwota.toString(), linie, dzien, rok, klucz, opis: opis ?? null, cofaId: null });
    await this.ksiegowanie.enter(tx, naleznosc, { rodzaj, linie, rok }, day);
    return ruch;
  }

  /** Takes an entry back: the claim is owed again by as much. The ledger enters it today when no day is given. Errors: 409 `NALEZNOSC.TAKEN_BACK`, `NALEZNOSC.STATE`. */
  async takeBack(tx: EntityManager, naleznosc: Naleznosc, ruch: Ruch, opis: string, dzienZapisu?: PlainDate): Promise<Ruch> {
    if (await tx.existsBy(Ruch, { cofaId: ruch.id })) throw takenBack();
    const rok = await this.ksiegowanie.findYear(tx, dzienZapisu);
    const kwota = Money.parse(ruch.kwota).negated().toString();
    const back = await this.enter(tx, naleznosc, { rodzaj: 'cofniecie', kwota, linie: negateLines(ruch.linie), dzien: this.clock.today(), rok, klucz: `cofniecie:${ruch.id}`, opis, cofaId: ruch.id });
    await this.ksiegowanie.takeBack(tx, naleznosc, ruch, rok, dzienZapisu);
    return back;
  }

  /** Nothing of the claim is owed any more, and it returns no expense; what was paid stays entered, to be given back by hand. Errors: `FINANSE.OVER_PLAN` (409). */
  async annul(tx: EntityManager, naleznosc: Naleznosc, klucz: string, opis: string): Promise<void> {
    const rok = await this.ksiegowanie.findYear(tx);
    const ruchy = await tx.find(Ruch, { where: { naleznoscId: naleznosc.id }, order: { id: 'ASC' } });
    const cofniete = new Set(ruchy.map(({ cofaId }) => cofaId));
    for (const ruch of ruchy.filter(({ id, rodzaj }) => (rodzaj === 'wplata' || rodzaj === 'potracenie') && !cofniete.has(id))) await this.ksiegowanie.restate(tx, naleznosc, ruch, rok);
    const kwota = Money.parse(naleznosc.pozostalo);
    if (!kwota.isZero) await this.reduce(tx, naleznosc, { rodzaj: 'uchylenie', kwota, dzien: this.clock.today(), klucz, opis });
    await tx.save(Object.assign(naleznosc, { stan: 'uchylona' as const }));
  }

  /** An entry that was taken back in a later year keeps what it returned in its own: whatever takes its place is entered today, or that year would count it twice. */
  private async wasTakenBackLater(tx: EntityManager, { id: naleznoscId }: Naleznosc, dzien?: PlainDate): Promise<boolean> {
    return dzien !== undefined && (await tx.existsBy(Ruch, { naleznoscId, rodzaj: 'cofniecie', rok: MoreThan(yearOf(dzien)) }));
  }

  private async enter(tx: EntityManager, naleznosc: Naleznosc, fields: Pick<Ruch, 'rodzaj' | 'kwota' | 'linie' | 'dzien' | 'rok' | 'klucz' | 'opis' | 'cofaId'>): Promise<Ruch> {
    const { id: naleznoscId, sprawaId, komorkaId, kragId } = naleznosc;
    const ruch = tx.create(Ruch, { id: newId(), naleznoscId, sprawaId, komorkaId, kragId, ...fields, zapisalId: getPrincipal().uzytkownikId, zapisano: this.clock.now() });
    await tx.insert(Ruch, ruch);
    naleznosc.pozostalo = Money.parse(naleznosc.pozostalo).minus(Money.parse(fields.kwota)).toString();
    naleznosc.pozostale = addLines(naleznosc.pozostale, negateLines(fields.linie));
    await tx.save(naleznosc);
    return ruch;
  }
}

/** Errors: 404 for one that is missing or not the caller's to change. */
export async function lockNaleznosc(tx: EntityManager, naleznoscId: string): Promise<Naleznosc> {
  const naleznosc = await tx.findOne(Naleznosc, { where: { id: naleznoscId }, lock: { mode: 'pessimistic_write' } });
  if (!naleznosc) throw notFound('należność');
  return naleznosc;
}
