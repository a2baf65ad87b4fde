import { Injectable } from '@nestjs/common';
import { getPrincipal } from '@ostoja/database';
import { type ClassifiedAmount, findPostingDay, Ledger, toIncomeLines } from '@ostoja/finanse';
import { Clock, DomainError, Money, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { sumOf } from '../naleznosci/fill-lines.js';
import { Naleznosci } from '../naleznosci/naleznosci.js';
import { forgetCommitment } from '../rata/commitment.js';
import { leaveList } from '../rata/leave-list.js';
import { DEDUCTED_YEAR, PAID_YEAR } from '../rata/paid-year.js';
import { insertSettlement } from '../wyciag/dopasowanie/insert-settlement.js';
import { postRepaidTwice } from '../wyciag/ksiegowanie.js';
import { WniosekZwrotu } from './wniosek-zwrotu.entity.js';

/** A line of what was paid: unit and year of the list, and the year in which it is committed. */
interface PaidLine extends ClassifiedAmount {
  readonly rata_id: string;
  readonly komorka_id: string;
  readonly rok: number;
  readonly rok_zaangazowania: number | null;
}

/** What came back of a request. */
export interface RecallReceipt {
  readonly wpisId: string;
  readonly wniosekId: string;
  readonly kwota: Money;
  /** Day of the statement; today when left out. */
  readonly dzien?: PlainDate;
}

/** Money that banks return after a death (art. 109a ups): it lessens expense and commitment of the year in which it was paid, or is income when that year is over. */
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
    const zapis = await findPostingDay(tx, this.clock.today(), dzien);
    const returned = await this.takeLines(tx, wniosekId, kwota, dzien);
    for (const { komorkaId, rok, linie, zaangazowanie } of groupLines(returned)) {
      const source = { zrodloTyp: 'wyciag', zrodloId: wyciagId, komorkaId, dzien } as const;
      if (rok === zapis.rok) {
        await this.ledger.post(tx, { ...source, rodzaj: 'zwrot-wydatku', linie });
        await this.ledger.post(tx, { ...source, rodzaj: 'zmniejszenie-zaangazowania', linie: zaangazowanie });
      } else await this.ledger.post(tx, { ...source, rodzaj: 'dochod-z-lat-ubieglych', linie: toIncomeLines(linie, zapis.dzien) });
    }
    await postRepaidTwice(tx, this.ledger, wyciagId, kwota.minus(sumOf(returned)), dzien);
    await this.undoDeductions(tx, wniosekId, zapis.rok, dzien);
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

  /** Nothing was due after the death, so no claim could be paid with it either: claims are owed again, and what met them is an expense no more. */
  private async undoDeductions(tx: EntityManager, wniosekId: string, rokZapisu: number, dzien?: PlainDate): Promise<void> {
    const pozycje = await tx.query<{ pozycja_id: string }[]>('select pozycja_id from wyplata.wniosek_pozycja where jednostka_id = $1 and wniosek_id = $2', [getPrincipal().jednostkaId, wniosekId]);
    const restored = await this.naleznosci.restore(tx, pozycje.map(({ pozycja_id }) => pozycja_id), dzien);
    const lines = await tx.query<{ id: string; komorka_id: string; rok: number; rok_zaangazowania: number | null; potracenie_linie: ClassifiedAmount[] }[]>(
      `select p.id, l.komorka_id, ${DEDUCTED_YEAR} as rok, r.rok as rok_zaangazowania, p.potracenie_linie from wyplata.pozycja p
       join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
       join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id where p.id = any ($1) order by p.id`,
      [restored],
    );
    for (const { id: zrodloId, komorka_id: komorkaId, rok, rok_zaangazowania, potracenie_linie: linie } of lines) {
      const source = { zrodloTyp: 'pozycja', zrodloId, komorkaId, dzien } as const;
      await this.ledger.post(tx, { ...source, rodzaj: rok === rokZapisu ? 'storno-zobowiazania' : 'storno-z-lat-ubieglych', linie });
      if (rok === rokZapisu) await this.ledger.post(tx, { ...source, rodzaj: 'zmniejszenie-zaangazowania', linie: committed(linie, rok_zaangazowania) });
    }
  }

  /** All of it is back: nothing of these payments stands any more, and what they had committed went with the money or with its year. */
  private async giveBack(tx: EntityManager, wniosekId: string): Promise<void> {
    const [rows] = await tx.query<[{ rata_id: string }[], number]>(
      `update wyplata.pozycja p set stan = 'zwrocona', powod = 'zwrot przez bank po śmierci' from wyplata.wniosek_pozycja q
       where q.jednostka_id = $1 and q.wniosek_id = $2 and p.jednostka_id = q.jednostka_id and p.id = q.pozycja_id and p.stan = 'aktywna' returning p.rata_id`,
      [getPrincipal().jednostkaId, wniosekId],
    );
    const rataIds = rows.map(({ rata_id }) => rata_id);
    await forgetCommitment(tx, rataIds);
    await tx.query(`update wyplata.rata set zwrocono = '[]' where id = any ($1)`, [rataIds]);
    await leaveList(tx, this.ledger, rataIds);
  }

  /** The lines of the payments that the money fills: without what came back before, and without what was repaid on claims. The instalments keep them. */
  private async takeLines(tx: EntityManager, wniosekId: string, kwota: Money, dzien?: PlainDate): Promise<PaidLine[]> {
    const paid = await tx.query<PaidLine[]>(FIND_LINES, [getPrincipal().jednostkaId, wniosekId]);
    const wyplaty = [...new Set(paid.map(({ rata_id }) => rata_id))].map((rataId) => ({ rataId, linie: paid.filter(({ rata_id }) => rata_id === rataId) }));
    const back = (await this.naleznosci.cameBack(tx, wyplaty, kwota, dzien)).flatMap(({ linie }) => linie as PaidLine[]);
    await tx.query(
      `update wyplata.rata r set zwrocono = r.zwrocono || x.linie from (
         select y.rata_id, jsonb_agg(to_jsonb(y) - 'rata_id') as linie from jsonb_to_recordset($1) as y (rata_id uuid, dzial text, rozdzial text, paragraf text, zrodlo text, kwota text) group by y.rata_id
       ) x where r.id = x.rata_id`,
      [JSON.stringify(back)],
    );
    return back;
  }
}

/** Lines of the payments, each net of what was deducted and of what came back before. */
const FIND_LINES = `
select p.rata_id, l.komorka_id, ${PAID_YEAR} as rok, r.rok as rok_zaangazowania, k.dzial, k.rozdzial, k.paragraf, k.zrodlo, sum(k.kwota)::text as kwota
from wyplata.wniosek_pozycja q
join wyplata.pozycja p on p.jednostka_id = q.jednostka_id and p.id = q.pozycja_id
join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
cross join lateral (
  select * from jsonb_to_recordset(r.klasyfikacja) as a (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
  union all
  select b.dzial, b.rozdzial, b.paragraf, b.zrodlo, -b.kwota from jsonb_to_recordset(p.potracenie_linie) as b (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
  union all
  select c.dzial, c.rozdzial, c.paragraf, c.zrodlo, -c.kwota from jsonb_to_recordset(r.zwrocono) as c (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
) k
where q.jednostka_id = $1 and q.wniosek_id = $2
group by p.id, p.rata_id, p.wykonano, p.rok_wykonania, l.komorka_id, l.dzien, l.kanal, r.rok, k.dzial, k.rozdzial, k.paragraf, k.zrodlo having sum(k.kwota) > 0
order by p.id, k.dzial, k.rozdzial, k.paragraf, k.zrodlo`;

/** What was paid by a unit in a year, and what of it is committed. */
interface PaidGroup {
  readonly komorkaId: string;
  readonly rok: number;
  readonly linie: ClassifiedAmount[];
  readonly zaangazowanie: ClassifiedAmount[];
}

function groupLines(lines: readonly PaidLine[]): PaidGroup[] {
  const groups = new Map<string, PaidGroup>();
  for (const { komorka_id: komorkaId, rok, rok_zaangazowania, dzial, rozdzial, paragraf, zrodlo, kwota } of lines) {
    const key = `${komorkaId} ${rok}`;
    if (!groups.has(key)) groups.set(key, { komorkaId, rok, linie: [], zaangazowanie: [] });
    const line = { dzial, rozdzial, paragraf, zrodlo, kwota };
    groups.get(key)!.linie.push(line);
    groups.get(key)!.zaangazowanie.push(...committed([line], rok_zaangazowania));
  }
  return [...groups.values()];
}

/** The lines in the year in which they are committed; none where nothing is. */
const committed = (linie: readonly ClassifiedAmount[], rok: number | null): ClassifiedAmount[] => (rok === null ? [] : linie.map((line) => ({ ...line, rok })));
