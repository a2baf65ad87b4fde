import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, firstDay, Money, monthOf, newId, notFound, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Ledger } from '../ksiega/ledger.js';
import { insertRaty } from '../rata/insert-raty.js';
import { type ClassifiedAmount, endOfYear, type Grant, schedule } from '../rata/schedule.js';
import { settle } from '../rata/settle.js';
import { findUndue, giveBackUndue, sumUndue, takeUndue } from '../rata/undue.store.js';
import { type Kanal, Tytul } from './tytul.entity.js';

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
  /** Account and name of another payee than the person. */
  readonly rachunek?: string | null;
  readonly odbiorca?: string | null;
}

/** An ended title stands for the months that it rightly paid, another for its whole time. */
const CONCURRENT = `
  select t.podstawa from wyplata.tytul t
  where t.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[$1::uuid]) a)) and t.swiadczenie_kod = $2 and t.sprawa_id is distinct from $3
    and t.od <= coalesce($5::date, 'infinity') and coalesce(t."do", 'infinity') >= $4::date
    and (t.stan <> 'zakonczony' or exists (
      select 1 from wyplata.rata r where r.jednostka_id = t.jednostka_id and r.tytul_id = t.id and r.stan = 'nalezna' and r.nienalezna < r.kwota
        and r.miesiac between date_trunc('month', $4::date) and coalesce($5::date, 'infinity')))
  order by t.id limit 1`;

/** Rights to payment: they begin with a decision, may be held, and end. */
@Injectable()
export class TytulService {
  constructor(private readonly database: Database, private readonly ledger: Ledger, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /**
   * Begins a title with its instalments and the commitment. A source has one title: a repeated or concurrent call returns the first.
   * What was paid in the sprawa under a decision that ended counts towards it: only the difference is due.
   * Errors: those of `schedule`; 403 without `wyplata:tytul:create` in the unit.
   */
  async create(input: TytulInput): Promise<{ id: string; created: boolean }> {
    const instalments = schedule(input, monthOf(input.od), this.horizon(input));
    return this.database.transaction(async (tx) => {
      const id = await this.insert(tx, input);
      if (id === null) return { id: await this.findBySource(tx, input), created: false };
      const owner = { tytulId: id, osobaId: input.osobaId, komorkaId: input.komorkaId, kragId: input.kragId };
      const { due, covered, taken } = settle(instalments, await findUndue(tx, input), input.wyplata);
      await takeUndue(tx, taken);
      await tx.update(Tytul, { id }, { zaliczono: [...taken] });
      await insertRaty(tx, due.map((instalment) => ({ ...instalment, ...owner })));
      // A covered month is on record as cancelled, so that nothing later takes it for one that is still to come.
      await insertRaty(tx, covered.map((instalment) => ({ ...instalment, ...owner })), 'anulowana');
      await this.postCommitment(tx, 'zaangazowanie', owner, due.flatMap((i) => i.klasyfikacja));
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
   * its basis (art. 6 pkt 16 ups).
   */
  async zakoncz(tytulId: string, ostatniMiesiac: PlainMonth, powod: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const tytul = await this.change(tytulId, ['aktywny', 'wstrzymany'], 'zakonczenie', { stan: 'zakonczony', powod });
      const [cancelled] = await tx.query<[{ klasyfikacja: ClassifiedAmount[] }[], number]>(
        `update wyplata.rata r set stan = 'anulowana'
         where r.tytul_id = $1 and r.miesiac > $2 and r.stan = 'nalezna'
           and not exists (select 1 from wyplata.pozycja p where p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna')
         returning r.klasyfikacja`,
        [tytulId, firstDay(ostatniMiesiac)],
      );
      await tx.query(`update wyplata.rata set nienalezna = kwota where tytul_id = $1 and miesiac > $2 and stan = 'nalezna'`, [tytulId, firstDay(ostatniMiesiac)]);
      await giveBackUndue(tx, tytul.zaliczono.filter(({ miesiac }) => miesiac > ostatniMiesiac));
      await this.postCommitment(tx, 'zmniejszenie-zaangazowania', { tytulId, komorkaId: tytul.komorkaId }, cancelled.flatMap((rata) => rata.klasyfikacja));
    });
  }

  private async insert(tx: EntityManager, input: TytulInput): Promise<string | null> {
    const { jednostkaId, uzytkownikId } = getPrincipal();
    const [inserted] = await tx.query<{ id: string }[]>(
      `insert into wyplata.tytul (jednostka_id, id, zrodlo_typ, zrodlo_id, sprawa_id, osoba_id, komorka_id, krag_id, swiadczenie_kod, wyplata,
         kwota, kwota_minimalna, od, "do", kanal, rachunek, odbiorca, platny_od, opis, podstawa, budzet, utworzono, utworzyl_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)
       on conflict on constraint tytul_zrodlo do nothing returning id`,
      [
        jednostkaId, newId(), input.zrodloTyp, input.zrodloId, input.sprawaId, input.osobaId, input.komorkaId, input.kragId, input.swiadczenieKod, input.wyplata,
        input.kwota.toString(), input.kwotaMinimalna?.toString() ?? null, input.od, input.do, input.kanal, input.rachunek ?? null, input.odbiorca ?? null,
        input.platnyOd, input.opis, input.podstawa, JSON.stringify(input.budzet), this.clock.now(), uzytkownikId,
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

  private postCommitment(tx: EntityManager, rodzaj: 'zaangazowanie' | 'zmniejszenie-zaangazowania', owner: { tytulId: string; komorkaId: string }, linie: readonly ClassifiedAmount[]): Promise<void> {
    return this.ledger.post(tx, { rodzaj, zrodloTyp: 'tytul', zrodloId: owner.tytulId, komorkaId: owner.komorkaId, linie });
  }

  /** A title without an end gets instalments to the end of the budget year; the preparation of lists prolongs it. */
  private horizon(grant: Grant): PlainMonth {
    if (grant.do !== null) return monthOf(grant.do);
    const today = this.clock.today();
    return endOfYear(monthOf(grant.od > today ? grant.od : today));
  }
}
