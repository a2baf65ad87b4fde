import { Injectable } from '@nestjs/common';
import { type ClassifiedAmount, findPostingDay, Ledger, type PostingKind } from '@ostoja/finanse';
import { Clock, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { Naleznosc } from '../naleznosc/naleznosc.entity.js';
import { wrongState } from '../naleznosc.errors.js';
import type { LiniaNaleznosci } from './lines.js';
import type { RodzajRuchu, Ruch } from './ruch.entity.js';

interface ZapisyRuchu {
  readonly zapis: PostingKind;
  readonly cofniecie?: PostingKind;
  /** Of what returns an expense of the same year. */
  readonly zwrotWydatku?: { readonly zapis: PostingKind; readonly cofniecie: PostingKind };
}

/** What each entry posts, and what takes it back. What was given up or lapsed is not taken back. */
const ZAPISY: Readonly<Record<Exclude<RodzajRuchu, 'cofniecie'>, ZapisyRuchu>> = {
  wplata: { zapis: 'wplata-naleznosci', cofniecie: 'cofniecie-wplaty-naleznosci', zwrotWydatku: { zapis: 'zwrot-wydatku-wplata', cofniecie: 'cofniecie-zwrotu-wydatku-wplata' } },
  potracenie: { zapis: 'zaliczenie-potracenia', cofniecie: 'cofniecie-zaliczenia', zwrotWydatku: { zapis: 'zwrot-wydatku-potracenie', cofniecie: 'cofniecie-zwrotu-wydatku-potracenie' } },
  umorzenie: { zapis: 'umorzenie' },
  odstapienie: { zapis: 'umorzenie' },
  przedawnienie: { zapis: 'przedawnienie' },
  uchylenie: { zapis: 'zmniejszenie-naleznosci' },
};

/**
 * What entries of claims post. A benefit that is repaid in the year in which it was paid is a return of expense: it lowers expense, cost and
 * commitment of its line. Repaid later, it is income of the later year.
 */
@Injectable()
export class KsiegowanieRuchow {
  constructor(private readonly ledger: Ledger, private readonly clock: Clock) {}

  /** The claim begins to be owed. */
  async establish(tx: EntityManager, naleznosc: Naleznosc): Promise<void> {
    await this.post(tx, naleznosc, 'naleznosc', naleznosc.klasyfikacja);
  }

  /** The year in which the ledger enters an event of the day. */
  async findYear(tx: EntityManager, dzien?: PlainDate): Promise<number> {
    return (await findPostingDay(tx, this.clock.today(), dzien)).rok;
  }

  /** Posts a new entry on the day. */
  async enter(tx: EntityManager, naleznosc: Naleznosc, { rodzaj, linie, rok }: Pick<Ruch, 'linie' | 'rok'> & { rodzaj: keyof typeof ZAPISY }, dzien?: PlainDate): Promise<void> {
    const { zapis, zwrotWydatku } = ZAPISY[rodzaj];
    const [zwracane, pozostale] = divide(linie, zwrotWydatku ? rok : null);
    await this.post(tx, naleznosc, zapis, pozostale, dzien);
    if (zwrotWydatku) await this.postReturned(tx, naleznosc, [zwrotWydatku.zapis, 'zwrot-kosztu', 'zmniejszenie-zaangazowania'], zwracane, dzien);
  }

  /** Mirrors an entry in the year in which it was entered; a later year does not change what the earlier one closed with. Errors: 409 `NALEZNOSC.STATE`. */
  async takeBack(tx: EntityManager, naleznosc: Naleznosc, ruch: Ruch, rok: number, dzien?: PlainDate): Promise<void> {
    const { cofniecie, zwrotWydatku } = ruch.rodzaj === 'cofniecie' ? {} as Partial<ZapisyRuchu> : ZAPISY[ruch.rodzaj];
    if (!cofniecie || !zwrotWydatku) throw wrongState('Takiego zapisu się nie cofa.');
    // An annulled claim returns no expense any more (`restate`).
    const [zwracane, pozostale] = divide(ruch.linie, ruch.rok === rok && naleznosc.stan !== 'uchylona' ? rok : null);
    await this.post(tx, naleznosc, cofniecie, pozostale, dzien);
    await this.postReturned(tx, naleznosc, [zwrotWydatku.cofniecie, 'cofniecie-zwrotu-kosztu', 'zaangazowanie'], zwracane, dzien);
  }

  /** The demand is annulled: what repaid it in the year of the expense returned none, and is income until it is given back. Errors: those of a commitment over the plan. */
  async restate(tx: EntityManager, naleznosc: Naleznosc, ruch: Ruch, rok: number): Promise<void> {
    const { zapis, zwrotWydatku } = ZAPISY[ruch.rodzaj as keyof typeof ZAPISY];
    if (!zwrotWydatku || ruch.rok !== rok) return;
    const [zwracane] = divide(ruch.linie, rok);
    await this.postReturned(tx, naleznosc, [zwrotWydatku.cofniecie, 'cofniecie-zwrotu-kosztu', 'zaangazowanie'], zwracane);
    await this.post(tx, naleznosc, zapis, zwracane);
  }

  private async postReturned(tx: EntityManager, naleznosc: Naleznosc, [zapis, koszt, zaangazowanie]: readonly [PostingKind, PostingKind, PostingKind], linie: readonly LiniaNaleznosci[], dzien?: PlainDate): Promise<void> {
    await this.post(tx, naleznosc, zapis, linie, dzien);
    await this.post(tx, naleznosc, koszt, linie, dzien);
    for (const komorkaId of new Set(linie.flatMap(({ komorka_wydatku_id }) => komorka_wydatku_id ?? []))) {
      const committed: ClassifiedAmount[] = linie.filter((line) => line.komorka_wydatku_id === komorkaId).map((line) => ({ ...line, rok: line.rok_wydatku }));
      await this.ledger.post(tx, { rodzaj: zaangazowanie, zrodloTyp: 'naleznosc', zrodloId: naleznosc.id, komorkaId, linie: committed, dzien });
    }
  }

  private async post(tx: EntityManager, { id, ksiegowanaWId }: Naleznosc, rodzaj: PostingKind, linie: readonly LiniaNaleznosci[], dzien?: PlainDate): Promise<void> {
    await this.ledger.post(tx, { rodzaj, zrodloTyp: 'naleznosc', zrodloId: id, komorkaId: ksiegowanaWId, linie, dzien });
  }
}

/** Lines that return an expense of the year, and all others. */
function divide(linie: readonly LiniaNaleznosci[], rok: number | null): [LiniaNaleznosci[], LiniaNaleznosci[]] {
  const returns = ({ rok_wydatku }: LiniaNaleznosci): boolean => rok !== null && rok_wydatku === rok;
  return [linie.filter(returns), linie.filter((line) => !returns(line))];
}
