import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Ledger } from '@ostoja/finanse';
import { Clock, firstDay, Money, monthOf, notFound, type PlainDate, type PlainMonth, shiftMonth } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { commitmentOf } from '../rata/commitment.js';
import { dropUndue } from '../rata/drop-undue.js';
import { insertRaty } from '../rata/insert-raty.js';
import { horizonOf, type Instalment, schedule } from '../rata/schedule.js';
import { settle, type SettledInstalment } from '../rata/settle.js';
import { findUndue, loseBasis, takeUndue } from '../rata/undue.store.js';
import { Tytul } from './tytul.entity.js';
import { toGrant } from './tytul-grant.js';
import { TytulService } from './tytul.service.js';

/** Brings back the right to payment that a decision had ended, when that decision is annulled. */
@Injectable()
export class PrzywrocenieService {
  constructor(
    private readonly database: Database,
    private readonly tytuly: TytulService,
    private readonly ledger: Ledger,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * From the month on an ended title is due again, until the day before `przed`, or to its own end. What it paid has its basis back, and what was
   * paid under another decision meanwhile counts towards it. Nothing happens to a title that has not ended. Errors: 404, 403.
   */
  async przywroc(tytulId: string, od: PlainMonth, przed: PlainDate | null): Promise<void> {
    await this.database.transaction(async (tx) => {
      const tytul = await tx.findOne(Tytul, { where: { id: tytulId }, lock: { mode: 'pessimistic_write' } });
      if (!tytul) throw notFound('tytuł wypłaty');
      if (tytul.stan !== 'zakonczony') return;
      // A share of the month that it ended in is made anew with the rest.
      await dropUndue(tx, this.ledger, await loseBasis(tx, tytulId, shiftMonth(od, -1)));
      const grant = toGrant(tytul);
      const last = przed === null ? horizonOf(grant, this.clock.today()) : monthOf(przed);
      const right = schedule(grant, od, last).filter(({ miesiac }) => miesiac >= od && miesiac <= last);
      const paid = await regainBasis(tx, tytulId, right);
      const rest = right.map((one) => ({ ...one, kwota: one.kwota.minus(paid.get(one.miesiac) ?? Money.ZERO) })).filter(({ kwota }) => !kwota.isZero);
      const { due, covered } = settle(rest, await findUndue(tx, tytul), tytul.wyplata);
      await takeUndue(tx, [...due, ...covered]);
      await keepCounted(tx, tytulId, [...due, ...covered].filter(({ miesiac }) => paid.has(miesiac)));
      const again = due.filter(({ miesiac }) => !paid.has(miesiac));
      await writeRaty(tx, tytul, again, 'nalezna');
      await writeRaty(tx, tytul, covered.filter(({ miesiac }) => !paid.has(miesiac)), 'anulowana');
      await this.ledger.post(tx, { rodzaj: 'zaangazowanie', zrodloTyp: 'tytul', zrodloId: tytulId, komorkaId: tytul.komorkaId, linie: commitmentOf(again, tytul.platnyOd as PlainDate) });
      await this.audit.write({ zasob: 'tytul-wyplaty', czynnosc: 'przywrocenie', osobaIds: [tytul.osobaId], sprawaIds: tytul.sprawaId ? [tytul.sprawaId] : [], ids: [tytulId] });
      if (przed === null) await tx.save(Object.assign(tytul, { stan: 'aktywny' as const, powod: null }));
      else await this.tytuly.zakonczOd(tytulId, przed, tytul.powod ?? '');
    });
  }
}

/** What stands on a list has its basis again; answers it by month. */
async function regainBasis(tx: EntityManager, tytulId: string, right: readonly Instalment[]): Promise<Map<PlainMonth, Money>> {
  const [rows] = await tx.query<[{ miesiac: PlainDate; kwota: string }[], number]>(
    `update wyplata.rata r set nienalezna = 0 where r.tytul_id = $1 and r.stan = 'nalezna' and r.miesiac = any ($2::date[])
       and exists (select 1 from wyplata.pozycja p where p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna')
     returning r.miesiac, r.kwota`,
    [tytulId, right.map(({ miesiac }) => firstDay(miesiac))],
  );
  return new Map(rows.map(({ miesiac, kwota }) => [monthOf(miesiac), Money.parse(kwota)]));
}

/** What counted towards a month that stands on a list counts towards it again. */
async function keepCounted(tx: EntityManager, tytulId: string, settled: readonly SettledInstalment[]): Promise<void> {
  for (const { miesiac, zaliczono } of settled) {
    await tx.query('update wyplata.rata set zaliczono = $3 where tytul_id = $1 and miesiac = $2', [tytulId, firstDay(miesiac), JSON.stringify(zaliczono)]);
  }
}

/** The cancelled instalments as they are now; a month that the title never had gets its own. */
async function writeRaty(tx: EntityManager, { id: tytulId, osobaId, komorkaId, kragId, platnyOd }: Tytul, settled: readonly SettledInstalment[], stan: 'nalezna' | 'anulowana'): Promise<void> {
  const rows = settled.map(({ miesiac, kwota, klasyfikacja, zaliczono }) => ({ miesiac: firstDay(miesiac), kwota: kwota.toString(), klasyfikacja, zaliczono }));
  const [known] = await tx.query<[{ miesiac: PlainDate }[], number]>(
    `update wyplata.rata r set stan = $3, kwota = x.kwota, klasyfikacja = x.klasyfikacja, zaliczono = x.zaliczono, nienalezna = 0, rok = greatest(extract(year from r.miesiac), extract(year from $4::date))
     from jsonb_to_recordset($2) as x (miesiac date, kwota numeric, klasyfikacja jsonb, zaliczono jsonb) where r.tytul_id = $1 and r.miesiac = x.miesiac returning r.miesiac`,
    [tytulId, JSON.stringify(rows), stan, platnyOd],
  );
  const months = new Set(known.map(({ miesiac }) => monthOf(miesiac)));
  await insertRaty(tx, settled.filter(({ miesiac }) => !months.has(miesiac)).map((one) => ({ ...one, tytulId, osobaId, komorkaId, kragId })), stan);
}
