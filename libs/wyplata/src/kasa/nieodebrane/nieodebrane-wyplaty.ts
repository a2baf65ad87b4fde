import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { Clock, firstDay, isId, newId, notFound, type Page, type PlainMonth } from '@ostoja/kernel';
import { Tytul } from '../../tytul/tytul.entity.js';
import { TytulService } from '../../tytul/tytul.service.js';
import { NIE_DO_WYDANIA } from '../zamkniecie-odbioru.service.js';
import { Nieodebranie } from './nieodebranie.entity.js';

/** A title with the months in which money waited and nobody collected any of it, the earliest first. */
export interface NieodbieranyTytul {
  readonly tytulId: string;
  readonly zrodloTyp: string;
  readonly zrodloId: string;
  readonly miesiace: readonly PlainMonth[];
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

/**
 * Money waits at the desk in the month of its last day of collection, with the post in the month of its list. A month in which anything of the title was collected
 * does not count, nor what the desk could not have handed out, nor a month up to the last because of which the title was withheld already.
 */
const MONTHS = `
  select c.jednostka_id, c.tytul_id, array_agg(distinct to_char(c.dzien, 'YYYY-MM') order by to_char(c.dzien, 'YYYY-MM')) as miesiace
  from (
    select r.jednostka_id, r.tytul_id, coalesce(wyplata.koniec_odbioru(l.id), l.dzien) as dzien
    from wyplata.pozycja p
    join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id and l.kanal in ('kasa', 'przekaz')
    join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
    where p.stan = 'zwrocona' and p.powod is distinct from '${NIE_DO_WYDANIA}'
  ) c
  where c.dzien >= coalesce((select max(n.miesiac) + interval '1 month' from wyplata.nieodebranie n where n.jednostka_id = c.jednostka_id and n.tytul_id = c.tytul_id), '-infinity')
    and not exists (
      select 1 from wyplata.rata x join wyplata.pozycja y on y.jednostka_id = x.jednostka_id and y.rata_id = x.id and y.stan = 'aktywna'
      where x.jednostka_id = c.jednostka_id and x.tytul_id = c.tytul_id and date_trunc('month', y.wykonano) = date_trunc('month', c.dzien))
  group by c.jednostka_id, c.tytul_id`;

const FIND = `
  select t.id as "tytulId", t.zrodlo_typ as "zrodloTyp", t.zrodlo_id as "zrodloId", m.miesiace
  from (${MONTHS}) m join wyplata.tytul t on t.jednostka_id = m.jednostka_id and t.id = m.tytul_id
  where t.stan = 'aktywny' order by t.id`;

const LIST = `
  select t.id as tytul_id, t.osoba_id, t.sprawa_id, o.imie, o.nazwisko, t.opis as swiadczenie, t.podstawa, t.stan,
    coalesce(m.miesiace, array[to_char(n.od, 'YYYY-MM'), to_char(n.miesiac, 'YYYY-MM')]) as miesiace
  from wyplata.tytul t
  join osoba.osoba o on o.jednostka_id = t.jednostka_id and o.id = t.osoba_id
  left join (${MONTHS}) m on m.jednostka_id = t.jednostka_id and m.tytul_id = t.id
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
}
