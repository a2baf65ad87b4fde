import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, notFound, type PlainDate } from '@ostoja/kernel';
import { type AsOf, NEWEST } from '../as-of.js';
import { type NewZapis, type ZapisKind, ZapisService } from '../dane/zapis.service.js';
import { OpiekaService } from '../opieka/opieka.service.js';
import { Czlonkostwo, type CzlonekRola } from './czlonkostwo.entity.js';
import { Gospodarstwo } from './gospodarstwo.entity.js';
import { type Czlonek, type CzlonkostwoView, HOUSEHOLD_ON_DAY, HOUSEHOLDS, type Sklad } from './sklad.js';

const KIND: ZapisKind<Czlonkostwo> = { entity: Czlonkostwo, zasob: 'czlonkostwo' };

/** Who joins a household, in what role and when. */
export interface NowyCzlonek {
  readonly osobaId: string;
  readonly rola: CzlonekRola;
  readonly od: PlainDate;
  readonly do: PlainDate | null;
}

/** Households over time. On one day a person belongs to one household (art. 6 pkt 10 i 14 ustawy o pomocy społecznej). */
@Injectable()
export class GospodarstwoService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly opieka: OpiekaService,
    private readonly zapisy: ZapisService,
  ) {}

  /** Makes a household served by the unit, with its first members. Errors: OSOBA.TWO_HOUSEHOLDS (409). */
  async create(komorkaId: string, czlonkowie: readonly NowyCzlonek[]): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { id } = await tx.save(tx.create(Gospodarstwo, { komorkaId, zapisano: this.clock.now(), zapisal: getPrincipal().uzytkownikId }));
      await this.audit.write({ zasob: 'gospodarstwo', czynnosc: 'utworzenie', osobaIds: czlonkowie.map((one) => one.osobaId), ids: [id] });
      for (const czlonek of czlonkowie) await this.join(id, komorkaId, czlonek);
      return id;
    });
  }

  /** Adds a member; the household's unit takes the person into its care. A household of which the asker sees no member is as one that is not there. Errors: 404. */
  async addCzlonek(gospodarstwoId: string, czlonek: NowyCzlonek): Promise<Czlonkostwo> {
    return this.database.transaction(async (tx) => {
      const gospodarstwo = await tx.findOne(Gospodarstwo, { where: { id: gospodarstwoId } });
      if (!gospodarstwo || !(await tx.existsBy(Czlonkostwo, { gospodarstwoId }))) throw notFound('gospodarstwo');
      return this.join(gospodarstwoId, gospodarstwo.komorkaId, czlonek);
    });
  }

  /** The member left the household; `day` is the last one there. */
  async endCzlonkostwo(gospodarstwoId: string, id: string, day: PlainDate): Promise<Czlonkostwo> {
    return this.database.transaction(async () => this.zapisy.end(KIND, await this.memberOf(gospodarstwoId, id), id, day));
  }

  /** The membership was recorded by mistake. */
  async annulCzlonkostwo(gospodarstwoId: string, id: string): Promise<void> {
    await this.database.transaction(async () => this.zapisy.annul(KIND, await this.memberOf(gospodarstwoId, id), id));
  }

  /** All households of the person over time with their members, as held at `naChwile`. */
  async listForOsoba(osobaId: string, naChwile: AsOf = NEWEST): Promise<CzlonkostwoView[]> {
    return this.database.read<CzlonkostwoView>(HOUSEHOLDS, [osobaId, naChwile], 'gospodarstwo-list');
  }

  /**
   * Who lived with the person on the day, the person included; null when no household is recorded, which is not the same as living alone.
   * 409 OSOBA.HOUSEHOLD_INCOMPLETE when some member is hidden from the asker: a wrong size would make a wrong benefit.
   */
  async skladNaDzien(osobaId: string, dzien: PlainDate, naChwile: AsOf = NEWEST): Promise<Sklad | null> {
    const rows = await this.database.read<Czlonek & { gospodarstwoId: string; wszyscy: number }>(HOUSEHOLD_ON_DAY, [osobaId, dzien, naChwile], 'gospodarstwo-day');
    const first = rows[0];
    if (!first) return null;
    if (rows.length < first.wszyscy) {
      throw new DomainError('OSOBA.HOUSEHOLD_INCOMPLETE', 'Nie widzisz wszystkich członków tego gospodarstwa. Zanim coś obliczysz, obejmij całe gospodarstwo opieką komórki.', {
        status: 409,
      });
    }
    const czlonkowie = rows.map(({ osobaId, rola, od, do: to }): Czlonek => ({ osobaId, rola, od, do: to }));
    const seen = new Set<string>();
    // Two merged records may both be members of the one household: they are one person.
    return { gospodarstwoId: first.gospodarstwoId, czlonkowie: czlonkowie.filter((one) => !seen.has(one.osobaId) && seen.add(one.osobaId)) };
  }

  private async join(gospodarstwoId: string, komorkaId: string, czlonek: NowyCzlonek): Promise<Czlonkostwo> {
    await this.opieka.attach([czlonek.osobaId], komorkaId, czlonek.od);
    const zapis: NewZapis<Czlonkostwo> = { ...czlonek, gospodarstwoId };
    return this.zapisy.add(KIND, zapis);
  }

  private async memberOf(gospodarstwoId: string, id: string): Promise<string> {
    const [row] = await this.database.read<{ osoba_id: string }>('select osoba_id from osoba.czlonkostwo where id = $1 and gospodarstwo_id = $2', [id, gospodarstwoId]);
    if (!row) throw notFound('członkostwo w gospodarstwie');
    return row.osoba_id;
  }
}
