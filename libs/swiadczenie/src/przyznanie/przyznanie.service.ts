import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { addDays, Clock, DomainError, notFound, type PlainDate } from '@ostoja/kernel';
import { type EntityManager, Not } from 'typeorm';
import { Przyznanie, type PrzyznanieStan } from './przyznanie.entity.js';

export type NowePrzyznanie = Omit<Przyznanie, 'jednostkaId' | 'id' | 'wersja' | 'stan' | 'wstrzymaneOd' | 'powod' | 'utworzono' | 'utworzylId' | 'fillKey'>;

export interface PrzyznanieFilter {
  readonly sprawaId?: string;
  readonly osobaId?: string;
  readonly swiadczenieKod?: string;
  readonly forma?: string;
  readonly stan?: PrzyznanieStan;
}

const LIST_LIMIT = 200;

/** Grants in force that are not money to be paid: they begin with a decision or with help that needs none, and end. */
@Injectable()
export class PrzyznanieService {
  constructor(private readonly database: Database, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** Begins a grant, in the caller's transaction. A proceeding has one that has not ended. Errors: 403. */
  async create(nowe: NowePrzyznanie): Promise<Przyznanie> {
    return this.database.transaction(async (tx) => {
      const made = await tx.save(tx.create(Przyznanie, { ...nowe, stan: 'aktywne', wstrzymaneOd: null, powod: null, utworzono: this.clock.now(), utworzylId: getPrincipal().uzytkownikId }));
      await this.record('utworzenie', made);
      return made;
    });
  }

  /**
   * Ends a grant with the day as its last.
   * Errors: 404, 403, 409 when it has ended, 412, 422 for a day outside the grant.
   */
  async end(id: string, wersja: number, dzien: PlainDate, powod: string): Promise<Przyznanie> {
    return this.database.transaction(async (tx) => {
      const found = await tx.findOne(Przyznanie, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw notFound('przyznane świadczenie');
      if (found.stan === 'zakonczone') throw new DomainError('SWIADCZENIE.GRANT_ENDED', 'To świadczenie jest już zakończone.', { status: 409 });
      assertVersion(found.wersja, wersja);
      if (dzien < found.od || (found.do !== null && dzien > found.do)) {
        throw new DomainError('SWIADCZENIE.GRANT_DAY', 'Ostatni dzień musi mieścić się w okresie, na który przyznano świadczenie.', { field: 'dzien' });
      }
      const ended = await tx.save(Object.assign(found, { do: dzien, stan: 'zakonczone' as const, powod }));
      await this.record('zakonczenie', ended);
      return ended;
    });
  }

  /** Nothing more is given because of the decision after today, until `releaseOf`. Nothing happens when nothing runs. */
  async holdOf(decyzjaId: string, powod: string): Promise<void> {
    await this.move(decyzjaId, 'aktywne', 'wstrzymanie', { stan: 'wstrzymane', wstrzymaneOd: this.clock.today(), powod });
  }

  /** What was on hold is given again. */
  async releaseOf(decyzjaId: string): Promise<void> {
    await this.move(decyzjaId, 'wstrzymane', 'wznowienie', { stan: 'aktywne', wstrzymaneOd: null, powod: null });
  }

  /**
   * Ends what runs because of a decision with the day before. One annulled from its first day leaves no day when nothing was given yet; what was
   * given, until today or the hold, cannot be taken back and is still accounted for. Nothing happens when none runs.
   */
  async endOf(decyzjaId: string, dzien: PlainDate, powod: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const found = await tx.findOne(Przyznanie, { where: { decyzjaId, stan: Not('zakonczone') }, lock: { mode: 'pessimistic_write' } });
      if (!found || (found.do !== null && found.do < dzien)) return;
      await this.record('zakonczenie', await tx.save(Object.assign(found, { do: lastDayOf(found, dzien, this.clock.today()), stan: 'zakonczone' as const, powod })));
    });
  }

  /**
   * The decision that ended it on the day was annulled: the grant lasts until `until` again and, when nothing took over, is in force. One that a
   * person ended before that day stays ended. Nothing happens when none ended.
   */
  async restoreOf(decyzjaId: string, dzien: PlainDate, until: PlainDate | null, inForce: boolean): Promise<void> {
    await this.database.transaction(async (tx) => {
      const found = await tx.findOne(Przyznanie, { where: { decyzjaId, stan: 'zakonczone' }, order: { id: 'DESC' }, lock: { mode: 'pessimistic_write' } });
      if (!found || found.do === null || found.do < addDays(dzien, -1)) return;
      await this.record('przywrocenie', await tx.save(Object.assign(found, { do: until, ...(inForce && { stan: 'aktywne' as const, powod: null, wstrzymaneOd: null }) })));
    });
  }

  private async move(decyzjaId: string, from: PrzyznanieStan, czynnosc: string, to: Pick<Przyznanie, 'stan' | 'wstrzymaneOd' | 'powod'>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const found = await tx.findOne(Przyznanie, { where: { decyzjaId, stan: from }, lock: { mode: 'pessimistic_write' } });
      if (found) await this.record(czynnosc, await tx.save(Object.assign(found, to)));
    });
  }

  /** Errors: 404. */
  async getPrzyznanie(id: string): Promise<Przyznanie> {
    return this.database.transaction((tx) => getOr404(tx, id));
  }

  /** Grants, newest first, with an entry in the access log. */
  async list(filter: PrzyznanieFilter): Promise<Przyznanie[]> {
    const found = await this.find(filter);
    await this.audit.read({ zasob: 'przyznanie', cel: 'sprawa', osobaIds: [...new Set(found.map(({ osobaId }) => osobaId))], sprawaIds: found.map(({ sprawaId }) => sprawaId), ids: found.map(({ id }) => id) });
    return found;
  }

  private async find({ sprawaId, osobaId, swiadczenieKod, forma, stan }: PrzyznanieFilter): Promise<Przyznanie[]> {
    return this.database.transaction((tx) => {
      const query = tx.createQueryBuilder(Przyznanie, 'p').orderBy('p.id', 'DESC').limit(LIST_LIMIT);
      if (sprawaId) query.andWhere('p.sprawa_id = :sprawaId', { sprawaId });
      if (osobaId) query.andWhere('p.osoba_id in (select a.osoba_id from osoba.aliasy(array[:osobaId]::uuid[]) a)', { osobaId });
      if (swiadczenieKod) query.andWhere('p.swiadczenie_kod = :swiadczenieKod', { swiadczenieKod });
      if (forma) query.andWhere('p.forma = :forma', { forma });
      if (stan) query.andWhere('p.stan = :stan', { stan });
      return query.getMany();
    });
  }

  private async record(czynnosc: string, { id, osobaId, sprawaId }: Przyznanie): Promise<void> {
    await this.audit.write({ zasob: 'przyznanie', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
  }
}

/** True when the grant covers the day. */
export function isGranted({ od, do: until }: Pick<Przyznanie, 'od' | 'do'>, dzien: PlainDate): boolean {
  return od <= dzien && (until === null || dzien <= until);
}

/** The last day that may be given: the end of the grant, or the day of the hold before it; null while no end is known. */
export function givenUntil({ do: until, wstrzymaneOd }: Pick<Przyznanie, 'do' | 'wstrzymaneOd'>): PlainDate | null {
  return wstrzymaneOd === null || (until !== null && until < wstrzymaneOd) ? until : wstrzymaneOd;
}

/** The last day of a grant that ends because of a decision with effect from the day; the day before its first when it leaves none. */
export function lastDayOf(grant: Pick<Przyznanie, 'od' | 'do' | 'wstrzymaneOd'>, dzien: PlainDate, today: PlainDate): PlainDate {
  const before = addDays(dzien, -1);
  if (before >= grant.od) return before;
  const given = givenUntil(grant) ?? today;
  const last = given < today ? given : today;
  return last < grant.od ? addDays(grant.od, -1) : last;
}

/** First day on which nothing is granted any more; null while no end is known. */
export function endedFrom({ do: until }: Pick<Przyznanie, 'do'>): PlainDate | null {
  return until === null ? null : addDays(until, 1);
}

async function getOr404(tx: EntityManager, id: string): Promise<Przyznanie> {
  const found = await tx.findOneBy(Przyznanie, { id });
  if (!found) throw notFound('przyznane świadczenie');
  return found;
}
