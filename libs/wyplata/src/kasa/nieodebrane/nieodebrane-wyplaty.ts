import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { Clock, firstDay, isId, newId, notFound, type Page, type PlainMonth } from '@ostoja/kernel';
import { Tytul } from '../../tytul/tytul.entity.js';
import { TytulService } from '../../tytul/tytul.service.js';
import { Nieodebranie } from './nieodebranie.entity.js';

/** A title with the months in which money waited and nobody collected any of it, the earliest first. */
export interface NieodbieranyTytul {
  readonly tytulId: string;
  readonly zrodloTyp: string;
  readonly zrodloId: string;
  readonly miesiace: readonly PlainMonth[];
}

/** Months that withhold whatever was not collected in all of them, and the reason in words. */
export interface SeriaWstrzymujaca {
  readonly od: PlainMonth;
  readonly do: PlainMonth;
  readonly powod: string;
}

/** An uncollected or withheld title as it is shown. */
export interface NieodebranaRow {
  readonly tytul_id: string;
  readonly osoba_id: string;
  readonly sprawa_id: string | null;
  readonly imie: string;
  readonly nazwisko: string;
  readonly swiadczenie: string;
  readonly podstawa: string;
  readonly stan: string;
  readonly miesiace: string[];
}

const FIND = `
  select t.id as "tytulId", t.zrodlo_typ as "zrodloTyp", t.zrodlo_id as "zrodloId", m.miesiace
  from wyplata.nieodebrane_miesiace() m join wyplata.tytul t on t.id = m.tytul_id
  where t.stan = 'aktywny' order by t.id`;

const LIST = `
  select t.id as tytul_id, t.osoba_id, t.sprawa_id, o.imie, o.nazwisko, t.opis as swiadczenie, t.podstawa, t.stan,
    coalesce(m.miesiace, array[to_char(n.od, 'YYYY-MM'), to_char(n.miesiac, 'YYYY-MM')]) as miesiace
  from wyplata.tytul t
  join osoba.osoba o on o.jednostka_id = t.jednostka_id and o.id = t.osoba_id
  left join wyplata.nieodebrane_miesiace() m on m.tytul_id = t.id
  left join lateral (select x.od, x.miesiac from wyplata.nieodebranie x where x.jednostka_id = t.jednostka_id and x.tytul_id = t.id order by x.miesiac desc limit 1) n on true
  where t.stan <> 'zakonczony' and (m.miesiace is not null or t.stan = 'wstrzymany' and n.od is not null) and ($1::uuid is null or t.id > $1)
  order by t.id limit $2`;

/** Payments that nobody collects (art. 106a ups): which, and that they are withheld because of it. What the law makes of the months is for the library of the act. */
@Injectable()
export class NieodebraneWyplaty {
  constructor(
    private readonly database: Database,
    private readonly tytuly: TytulService,
    private readonly cursors: CursorCodec,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Running titles with uncollected months. */
  async find(): Promise<NieodbieranyTytul[]> {
    return this.database.read<NieodbieranyTytul>(FIND, [], 'wyplata-nieodebrane');
  }

  /** Uncollected and withheld titles of the caller's units, in keyset pages. */
  async findPage(limit: number, kursor?: string): Promise<Page<NieodebranaRow>> {
    const [after] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.read<NieodebranaRow>(LIST, [after, limit + 1], 'wyplata-nieodebrane-lista');
    const page = this.cursors.toPage(rows, limit, (row) => [row.tytul_id], (row) => row);
    await this.audit.read({ zasob: 'tytul-wyplaty', osobaIds: page.elementy.map((row) => row.osoba_id), ids: page.elementy.map((row) => row.tytul_id), cel: 'nieodebrane' });
    return page;
  }

  /** Withholds the title because of these months, unless an act of the procedure has; they will not count again. Errors: 404. */
  async hold(tytulId: string, od: PlainMonth, doMiesiaca: PlainMonth, powod: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const tytul = await tx.findOneBy(Tytul, { id: tytulId });
      if (!tytul) throw notFound('tytuł wypłaty');
      if (tytul.stan === 'aktywny') await this.tytuly.wstrzymaj(tytulId, powod);
      const { osobaId, sprawaId, komorkaId, kragId } = tytul;
      await tx.save(tx.create(Nieodebranie, { id: newId(), tytulId, osobaId, sprawaId, komorkaId, kragId, od: firstDay(od), miesiac: firstDay(doMiesiaca), zapisano: this.clock.now() }));
    });
  }
  /**
   * Withholds what nobody collected in sealed circles, of which a job learns nothing: members find it in the list of uncollected payments and open the
   * inquiry by the act of the procedure. The log says that it was done, not to whom. Errors: 403 for anybody but a job.
   */
  async holdInCircles(serie: readonly SeriaWstrzymujaca[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query('select wyplata.wstrzymaj_nieodebrane_w_kregach($1::jsonb, $2)', [JSON.stringify(serie), this.clock.now()]);
      await this.audit.write({ zasob: 'tytul-wyplaty', czynnosc: 'wstrzymanie-w-kregach' });
    });
  }
}
