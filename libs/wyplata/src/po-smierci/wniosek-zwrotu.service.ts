import { Injectable } from '@nestjs/common';
import { getPrincipal } from '@ostoja/database';
import { type ClassifiedAmount, Ledger } from '@ostoja/finanse';
import { Clock, DomainError, Money, type PlainDate, yearOf } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Naleznosci } from '../naleznosci/naleznosci.js';
import { leaveList } from '../rata/leave-list.js';
import { insertSettlement } from '../wyciag/dopasowanie/insert-settlement.js';
import { WniosekZwrotu } from './wniosek-zwrotu.entity.js';

interface PaidLine extends ClassifiedAmount {
  readonly komorka_id: string;
  readonly rok: number;
}

/** What came back of a request. */
export interface RecallReceipt {
  readonly wpisId: string;
  readonly wniosekId: string;
  readonly kwota: Money;
  /** Day of the statement; today when left out. */
  readonly dzien?: PlainDate;
}

/** Money that banks return after a death (art. 109a ups): it lessens the expense of the year, or is income when the year is over. */
@Injectable()
export class WniosekZwrotuService {
  constructor(private readonly ledger: Ledger, private readonly naleznosci: Naleznosci, private readonly clock: Clock) {}

  /** Enters what came back, in the caller's transaction. Errors: `WYPLATA.RECALL_OVERPAID` (409) above what was asked for. */
  async receive(tx: EntityManager, wyciagId: string, { wpisId, wniosekId, kwota, dzien }: RecallReceipt): Promise<void> {
    const wniosek = await tx.findOneOrFail(WniosekZwrotu, { where: { id: wniosekId }, lock: { mode: 'pessimistic_write' } });
    const [before, asked] = [Money.parse(wniosek.zwrocono), Money.parse(wniosek.kwota)];
    const after = before.plus(kwota);
    if (after.compare(asked) > 0) throw new DomainError('WYPLATA.RECALL_OVERPAID', 'Bank zwrócił więcej, niż obejmuje wniosek. Rozlicz nadwyżkę osobno.', { status: 409, field: 'kwota' });
    await insertSettlement(tx, { wpisId, rodzaj: 'zwrot-po-smierci', kwota, wniosekId }, this.clock.now());
    const rokZapisu = await this.findYear(tx, dzien);
    for (const { komorkaId, rok, linie } of groupLines(part(await this.findLines(tx, wniosekId), before, after))) {
      const rodzaj = rok === rokZapisu ? 'zwrot-wydatku' : 'dochod-z-lat-ubieglych';
      await this.ledger.post(tx, { rodzaj, zrodloTyp: 'wyciag', zrodloId: wyciagId, komorkaId, linie, dzien });
    }
    await this.undoDeductions(tx, wniosekId, rokZapisu, dzien);
    const innym = wniosek.wyplaconoInnym === null ? Money.ZERO : Money.parse(wniosek.wyplaconoInnym);
    const done = after.plus(innym).compare(asked) >= 0;
    await tx.save(Object.assign(wniosek, { zwrocono: after.toString(), ...(done && { stan: 'zakonczony' as const }) }));
    if (after.equals(asked)) await this.giveBack(tx, wniosekId);
  }

  /** Whether the amount is within what is still to come back of the request. */
  async awaits(tx: EntityManager, wniosekId: string, kwota: Money): Promise<boolean> {
    const { kwota: asked, zwrocono } = await tx.findOneOrFail(WniosekZwrotu, { where: { id: wniosekId }, lock: { mode: 'pessimistic_write' } });
    return Money.parse(zwrocono).plus(kwota).compare(Money.parse(asked)) <= 0;
  }

  /** The year in which the ledger enters an event of the day. */
  private async findYear(tx: EntityManager, dzien?: PlainDate): Promise<number> {
    const [row] = await tx.query<{ dzien: PlainDate }[]>('select finanse.dzien_zapisu($1, $2) as dzien', [dzien ?? null, this.clock.today()]);
    return yearOf(row!.dzien);
  }

  /** Nothing was due after the death, so no claim could be paid with it either: claims are owed again, and what met them is an expense no more. */
  private async undoDeductions(tx: EntityManager, wniosekId: string, rokZapisu: number, dzien?: PlainDate): Promise<void> {
    const pozycje = await tx.query<{ pozycja_id: string }[]>('select pozycja_id from wyplata.wniosek_pozycja where jednostka_id = $1 and wniosek_id = $2', [getPrincipal().jednostkaId, wniosekId]);
    const restored = await this.naleznosci.restore(tx, pozycje.map(({ pozycja_id }) => pozycja_id));
    const lines = await tx.query<{ id: string; komorka_id: string; rok: number; potracenie_linie: ClassifiedAmount[] }[]>(
      `select p.id, l.komorka_id, extract(year from l.dzien)::int as rok, p.potracenie_linie from wyplata.pozycja p
       join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id where p.id = any ($1) order by p.id`,
      [restored],
    );
    for (const { id: zrodloId, komorka_id: komorkaId, rok, potracenie_linie: linie } of lines) {
      const rodzaj = rok === rokZapisu ? 'storno-zobowiazania' : 'storno-z-lat-ubieglych';
      await this.ledger.post(tx, { rodzaj, zrodloTyp: 'pozycja', zrodloId, komorkaId, linie, dzien });
    }
  }

  /** All of it is back: nothing of these payments stands any more. */
  private async giveBack(tx: EntityManager, wniosekId: string): Promise<void> {
    const [rows] = await tx.query<[{ rata_id: string }[], number]>(
      `update wyplata.pozycja p set stan = 'zwrocona', powod = 'zwrot przez bank po śmierci' from wyplata.wniosek_pozycja q
       where q.jednostka_id = $1 and q.wniosek_id = $2 and p.jednostka_id = q.jednostka_id and p.id = q.pozycja_id and p.stan = 'aktywna' returning p.rata_id`,
      [getPrincipal().jednostkaId, wniosekId],
    );
    await leaveList(tx, this.ledger, rows.map(({ rata_id }) => rata_id));
  }

  private async findLines(tx: EntityManager, wniosekId: string): Promise<PaidLine[]> {
    return tx.query<PaidLine[]>(FIND_LINES, [getPrincipal().jednostkaId, wniosekId]);
  }
}

/** Lines of the payments, each net, in an order that never changes. */
const FIND_LINES = `
select l.komorka_id, extract(year from l.dzien)::int as rok, k.dzial, k.rozdzial, k.paragraf, k.zrodlo, sum(k.kwota)::text as kwota
from wyplata.wniosek_pozycja q
join wyplata.pozycja p on p.jednostka_id = q.jednostka_id and p.id = q.pozycja_id
join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
cross join lateral (
  select * from jsonb_to_recordset(r.klasyfikacja) as a (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
  union all
  select b.dzial, b.rozdzial, b.paragraf, b.zrodlo, -b.kwota from jsonb_to_recordset(p.potracenie_linie) as b (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
) k
where q.jednostka_id = $1 and q.wniosek_id = $2
group by p.id, l.komorka_id, l.dzien, k.dzial, k.rozdzial, k.paragraf, k.zrodlo having sum(k.kwota) > 0
order by p.id, k.dzial, k.rozdzial, k.paragraf, k.zrodlo`;

/** What of the lines lies between the two sums, the first ones filled first: parts that come one after another add up to the whole. */
function part(lines: readonly PaidLine[], from: Money, to: Money): PaidLine[] {
  let start = Money.ZERO;
  return lines.flatMap((line) => {
    const [low, high] = [start, start.plus(Money.parse(line.kwota))];
    start = high;
    const [a, b] = [low.compare(from) > 0 ? low : from, high.compare(to) < 0 ? high : to];
    return b.compare(a) > 0 ? [{ ...line, kwota: b.minus(a).toString() }] : [];
  });
}

function groupLines(lines: readonly PaidLine[]): { komorkaId: string; rok: number; linie: ClassifiedAmount[] }[] {
  const groups = new Map<string, { komorkaId: string; rok: number; linie: ClassifiedAmount[] }>();
  for (const { komorka_id: komorkaId, rok, dzial, rozdzial, paragraf, zrodlo, kwota } of lines) {
    const key = `${komorkaId} ${rok}`;
    if (!groups.has(key)) groups.set(key, { komorkaId, rok, linie: [] });
    groups.get(key)!.linie.push({ dzial, rozdzial, paragraf, zrodlo, kwota });
  }
  return [...groups.values()];
}
