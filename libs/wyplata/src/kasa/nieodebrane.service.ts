import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { Clock, firstDay, newId, notFound, type PlainMonth } from '@ostoja/kernel';
import { Tytul } from '../tytul/tytul.entity.js';
import { Nieodebranie } from './nieodebranie.entity.js';

/** A title with the months in which money waited and nobody collected any of it, the earliest first. */
export interface NieodbieranyTytul {
  readonly tytulId: string;
  readonly zrodloTyp: string;
  readonly zrodloId: string;
  readonly sprawaId: string | null;
  readonly miesiace: readonly PlainMonth[];
}

/**
 * Money of a month waits at the desk or with the post in the month of its list. A month in which anything of the title was collected does not count,
 * nor does one up to the last for which the title was withheld already.
 */
const UNCOLLECTED = `
  select t.id as "tytulId", t.zrodlo_typ as "zrodloTyp", t.zrodlo_id as "zrodloId", t.sprawa_id as "sprawaId",
    array_agg(distinct to_char(l.dzien, 'YYYY-MM') order by to_char(l.dzien, 'YYYY-MM')) as miesiace
  from wyplata.pozycja p
  join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id and l.kanal in ('kasa', 'przekaz')
  join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
  join wyplata.tytul t on t.jednostka_id = r.jednostka_id and t.id = r.tytul_id and t.stan = 'aktywny'
  where p.stan = 'zwrocona'
    and l.dzien >= coalesce((select max(n.miesiac) + interval '1 month' from wyplata.nieodebranie n where n.jednostka_id = t.jednostka_id and n.tytul_id = t.id), '-infinity')
    and not exists (
      select 1 from wyplata.rata x join wyplata.pozycja y on y.jednostka_id = x.jednostka_id and y.rata_id = x.id and y.stan = 'aktywna'
      where x.jednostka_id = t.jednostka_id and x.tytul_id = t.id and date_trunc('month', y.wykonano) = date_trunc('month', l.dzien))
  group by t.jednostka_id, t.id order by t.id`;

/** Payments that nobody collects (art. 106a ups): which, and that they were withheld because of it. What the law makes of it is for the library of the act. */
@Injectable()
export class NieodebraneService {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  /** Running titles with uncollected months. */
  async find(): Promise<NieodbieranyTytul[]> {
    return this.database.read<NieodbieranyTytul>(UNCOLLECTED, [], 'wyplata-nieodebrane');
  }

  /** The title is being withheld because of these months; they will not count again. In the caller's transaction. Errors: 404. */
  async recordHold(tytulId: string, od: PlainMonth, doMiesiaca: PlainMonth): Promise<void> {
    await this.database.transaction(async (tx) => {
      const tytul = await tx.findOneBy(Tytul, { id: tytulId });
      if (!tytul) throw notFound('tytuł wypłaty');
      const { osobaId, sprawaId, komorkaId, kragId } = tytul;
      await tx.save(tx.create(Nieodebranie, { id: newId(), tytulId, osobaId, sprawaId, komorkaId, kragId, od: firstDay(od), miesiac: firstDay(doMiesiaca), zapisano: this.clock.now() }));
    });
  }
}
