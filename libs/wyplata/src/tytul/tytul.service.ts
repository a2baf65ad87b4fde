import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Ledger, RezerwacjaService } from '@ostoja/finanse';
import { Clock, DomainError, Money, monthOf, newId, notFound, type PlainDate, type PlainMonth, shiftMonth } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { commitmentOf } from '../rata/commitment.js';
import { dropUndue } from '../rata/drop-undue.js';
import { insertRaty } from '../rata/insert-raty.js';
import { hasShare, keepShare } from '../rata/keep-share.js';
import { endOfYear, type Grant, horizonOf, type Instalment, schedule } from '../rata/schedule.js';
import { settle, type Undue } from '../rata/settle.js';
import { findUndue, loseBasis, sumUndue, takeUndue } from '../rata/undue.store.js';
import { type Kanal, Tytul } from './tytul.entity.js';
import { toGrant } from './tytul-grant.js';

/** What the owner of a decision (or another source of a right to money) hands over to be paid. */
export interface TytulInput extends Grant {
  readonly zrodloTyp: string;
  readonly zrodloId: string;
  readonly sprawaId: string | null;
  readonly osobaId: string;
  readonly komorkaId: string;
  /** Sealed circle of the sprawa. */
  readonly kragId: string | null;
  readonly kanal: Kanal;
  /** First day on which it may be paid. */
  readonly platnyOd: PlainDate;
  /** Name of the benefit on the transfer. */
  readonly opis: string;
  /** Number of the decision on the transfer. */
  readonly podstawa: string;
  /** The part of the demand that it is about (KPA 104 § 2), the same for all decisions about it; null for the whole. */
  readonly czesc?: string | null;
  /** Account and name of another payee than the person. */
  readonly rachunek?: string | null;
  readonly odbiorca?: string | null;
}

/** An ended title stands for the months that it rightly paid, of the first one for more than the share of the days before; another for its whole time. */
const CONCURRENT = `
  select t.podstawa from wyplata.tytul t
  where t.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[$1::uuid]) a)) and t.swiadczenie_kod = $2 and t.sprawa_id is distinct from $3
    and t.od <= coalesce($5::date, 'infinity') and coalesce(t."do", 'infinity') >= $4::date
    and (t.stan <> 'zakonczony' or exists (
      select 1 from wyplata.rata r where r.jednostka_id = t.jednostka_id and r.tytul_id = t.id and r.stan = 'nalezna' and r.nienalezna < r.kwota
        and r.miesiac between date_trunc('month', $4::date) and coalesce($5::date, 'infinity')
        and r.kwota - r.nienalezna > t.kwota * greatest(0, $4::date - greatest(t.od, r.miesiac)) / extract(day from r.miesiac + interval '1 month - 1 day') + 0.01))
  order by t.id limit 1`;

/** Titles that a new one takes the place of: of the same sprawa, benefit and part, for its time; an ended one may still hold some of its months. */
const EARLIER = `
  select t.id from wyplata.tytul t
  where t.sprawa_id = $1 and t.swiadczenie_kod = $2 and t.czesc is not distinct from $3::text and t.id <> $4 and coalesce(t."do", 'infinity') >= $5::date
    and (t.stan <> 'zakonczony' or exists (
      select 1 from wyplata.rata r where r.jednostka_id = t.jednostka_id and r.tytul_id = t.id and r.miesiac >= date_trunc('month', $5::date)
        and ((r.stan = 'nalezna' and r.nienalezna < r.kwota) or r.zaliczono <> '[]')))
  order by t.id desc`;

/** Rights to payment: they begin with a decision, may be held, and end. */
@Injectable()
export class TytulService {
  constructor(private readonly database: Database, private readonly ledger: Ledger, private readonly rezerwacje: RezerwacjaService, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /**
   * Begins a title with its instalments and the commitment. A source has one title: a repeated or concurrent call returns the first.
   * From its first month on it takes the place of every earlier title for the same; what they paid counts towards it: only the difference is due.
   * Errors: those of `schedule`; 403 without `wyplata:tytul:create` in the unit.
   */
  async create(input: TytulInput): Promise<{ id: string; created: boolean }> {
    const horizon = horizonOf(input, this.clock.today());
    const instalments = schedule(input, monthOf(input.od), horizon);
    return this.database.transaction(async (tx) => {
      const id = await this.insert(tx, input);
      if (id === null) return { id: await this.findBySource(tx, input), created: false };
      const owner = { tytulId: id, osobaId: input.osobaId, komorkaId: input.komorkaId, kragId: input.kragId };
      await this.endEarlier(tx, id, input);
      const undue = await findUndue(tx, { ...input, czesc: input.czesc ?? null });
      const { due, covered } = settle([...instalments, ...paidAhead(input, horizon, undue)], undue, input.wyplata);
      await takeUndue(tx, [...due, ...covered]);
      await insertRaty(tx, due.map((instalment) => ({ ...instalment, ...owner })));
      // A covered month is on record as cancelled, so that nothing later takes it for one that is still to come.
      await insertRaty(tx, covered.map((instalment) => ({ ...instalment, ...owner })), 'anulowana');
      // What was set aside when its decision was approved gives way to what it burdens.
      await this.rezerwacje.release(input.zrodloId);
      await this.ledger.post(tx, { rodzaj: 'zaangazowanie', zrodloTyp: 'tytul', zrodloId: id, komorkaId: owner.komorkaId, linie: commitmentOf(due, input.platnyOd) });
      await this.audit.write({ zasob: 'tytul-wyplaty', czynnosc: 'utworzenie', osobaIds: [input.osobaId], sprawaIds: input.sprawaId ? [input.sprawaId] : [], ids: [id] });
      return { id, created: true };
    });
  }

  /** Holds the payment; what stands on a prepared list blocks the approval of that list. */
  async wstrzymaj(tytulId: string, powod: string): Promise<void> {
    await this.change(tytulId, ['aktywny'], 'wstrzymanie', { stan: 'wstrzymany', powod });
  }

  /** Pays again, the held months included. */
  async wznow(tytulId: string): Promise<void> {
    await this.change(tytulId, ['wstrzymany'], 'wznowienie', { stan: 'aktywny', powod: null });
  }

  /**
   * Ends the title: instalments after `ostatniMiesiac` that stand on no list are cancelled and their commitment released; what stands on one has lost
   * its basis (art. 6 pkt 16 ups). An ended title may end earlier still.
   */
  async zakoncz(tytulId: string, ostatniMiesiac: PlainMonth, powod: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.change(tytulId, ['aktywny', 'wstrzymany', 'zakonczony'], 'zakonczenie', { stan: 'zakonczony', powod });
      await dropUndue(tx, this.ledger, await loseBasis(tx, tytulId, ostatniMiesiac));
    });
  }

  /** Ends the title with the day before the day; in a month that it ends in, the days before keep their share (art. 106 ust. 3 ups). */
  async zakonczOd(tytulId: string, dzien: PlainDate, powod: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const tytul = await tx.findOneBy(Tytul, { id: tytulId });
      if (!tytul) throw notFound('tytuł wypłaty');
      const grant = toGrant(tytul);
      if (!hasShare(grant, dzien)) return this.zakoncz(tytulId, shiftMonth(monthOf(dzien), -1), powod);
      await this.zakoncz(tytulId, monthOf(dzien), powod);
      await dropUndue(tx, this.ledger, await keepShare(tx, tytulId, grant, dzien));
    });
  }

  private async endEarlier(tx: EntityManager, id: string, { sprawaId, swiadczenieKod, czesc, od, podstawa }: TytulInput): Promise<void> {
    if (sprawaId === null) return;
    const earlier = await tx.query<{ id: string }[]>(EARLIER, [sprawaId, swiadczenieKod, czesc ?? null, id, od]);
    for (const tytul of earlier) await this.zakonczOd(tytul.id, od, `Nowa decyzja w sprawie (${podstawa}).`);
  }

  private async insert(tx: EntityManager, input: TytulInput): Promise<string | null> {
    const { jednostkaId, uzytkownikId } = getPrincipal();
    const [inserted] = await tx.query<{ id: string }[]>(
      `insert into wyplata.tytul (jednostka_id, id, zrodlo_typ, zrodlo_id, sprawa_id, osoba_id, komorka_id, krag_id, swiadczenie_kod, wyplata,
         kwota, kwota_minimalna, od, "do", kanal, rachunek, odbiorca, platny_od, opis, podstawa, budzet, czesc, utworzono, utworzyl_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
       on conflict on constraint tytul_zrodlo do nothing returning id`,
      [
        jednostkaId, newId(), input.zrodloTyp, input.zrodloId, input.sprawaId, input.osobaId, input.komorkaId, input.kragId, input.swiadczenieKod, input.wyplata,
        input.kwota.toString(), input.kwotaMinimalna?.toString() ?? null, input.od, input.do, input.kanal, input.rachunek ?? null, input.odbiorca ?? null,
        input.platnyOd, input.opis, input.podstawa, JSON.stringify(input.budzet), input.czesc ?? null, this.clock.now(), uzytkownikId,
      ],
    );
    return inserted?.id ?? null;
  }

  /** The title of a source, or null when it has none. */
  async findOf(zrodloTyp: string, zrodloId: string): Promise<Tytul | null> {
    return this.database.transaction((tx) => tx.findOneBy(Tytul, { zrodloTyp, zrodloId }));
  }

  /** Number on another title of the person (under any of its ids) for the benefit and a part of the time, in another sprawa; null when there is none. */
  async findConcurrent(grant: Pick<TytulInput, 'osobaId' | 'sprawaId' | 'swiadczenieKod' | 'od' | 'do'>): Promise<string | null> {
    const [row] = await this.database.read<{ podstawa: string }>(CONCURRENT, [grant.osobaId, grant.swiadczenieKod, grant.sprawaId, grant.od, grant.do], 'wyplata-zbieg');
    return row?.podstawa ?? null;
  }

  /** What was paid because of the source, has lost its basis and counts towards nothing later; zero when nothing. */
  async findUndueOf(zrodloTyp: string, zrodloId: string): Promise<Money> {
    return this.database.transaction((tx) => sumUndue(tx, zrodloTyp, zrodloId));
  }

  private async findBySource(tx: EntityManager, { zrodloTyp, zrodloId }: TytulInput): Promise<string> {
    const tytul = await tx.findOne(Tytul, { select: { jednostkaId: true, id: true }, where: { zrodloTyp, zrodloId } });
    if (!tytul) throw notFound('tytuł wypłaty');
    return tytul.id;
  }

  private async change(tytulId: string, from: readonly Tytul['stan'][], czynnosc: string, to: Pick<Tytul, 'stan' | 'powod'>): Promise<Tytul> {
    return this.database.transaction(async (tx) => {
      const tytul = await tx.findOne(Tytul, { where: { id: tytulId }, lock: { mode: 'pessimistic_write' } });
      if (!tytul) throw notFound('tytuł wypłaty');
      if (!from.includes(tytul.stan)) throw new DomainError('WYPLATA.TITLE_STATE', 'Wypłata jest już w innym stanie. Odśwież dane.', { status: 409 });
      await tx.save(Object.assign(tytul, to));
      await this.audit.write({ zasob: 'tytul-wyplaty', czynnosc, osobaIds: [tytul.osobaId], sprawaIds: tytul.sprawaId ? [tytul.sprawaId] : [], ids: [tytulId] });
      return tytul;
    });
  }
}

/** Instalments after the horizon, to the end of the year of the last month that was paid in advance: they have to meet that payment too. */
function paidAhead(grant: Grant, horizon: PlainMonth, undue: readonly Undue[]): Instalment[] {
  const last = undue.at(-1)?.miesiac;
  return grant.wyplata === 'okresowe' && last !== undefined && last > horizon ? schedule(grant, shiftMonth(horizon, 1), endOfYear(last)) : [];
}
