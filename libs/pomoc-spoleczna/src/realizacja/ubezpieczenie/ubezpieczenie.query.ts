import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Clock, type PlainDate } from '@ostoja/kernel';
import { toCsv } from '../csv.js';

export const STAN_UBEZPIECZENIA = ['do-zgloszenia', 'zgloszone', 'do-wyrejestrowania', 'wyrejestrowane'] as const;
export type StanUbezpieczenia = (typeof STAN_UBEZPIECZENIA)[number];

/** A person with a title: registered, to be registered, to be deregistered. */
export interface UbezpieczenieRow {
  readonly przyznanie_id: string;
  readonly id: string | null;
  readonly sprawa_id: string;
  readonly osoba_id: string;
  readonly imie: string;
  readonly nazwisko: string;
  readonly pesel: string | null;
  readonly znak: string;
  readonly tytul: string;
  readonly od: PlainDate;
  readonly do: PlainDate | null;
  readonly zgloszono: PlainDate | null;
  readonly wyrejestrowano: PlainDate | null;
  readonly powod: string | null;
  readonly stan: StanUbezpieczenia;
  readonly wersja: number | null;
}

/** The state follows from the grant and the records: nobody has to set it. A title that ended unregistered is still registered for its past months, one on hold or annulled before it began is not. */
const FIND = `
  select * from (
    select p.id as przyznanie_id, u.id, p.sprawa_id, p.osoba_id, o.imie, o.nazwisko, o.pesel, p.znak, coalesce(u.tytul, p.zakres->>'tytul', '') as tytul, p.od, coalesce(u."do", p."do") as "do",
      u.zgloszono, u.wyrejestrowano, coalesce(u.powod, p.powod) as powod, u.wersja,
      case when u.wyrejestrowano is not null then 'wyrejestrowane'
           when u.id is null then 'do-zgloszenia'
           when p."do" < $1::date then 'do-wyrejestrowania'
           else 'zgloszone' end as stan
    from swiadczenie.przyznanie p
    join osoba.osoba o on o.jednostka_id = p.jednostka_id and o.id = p.osoba_id
    left join pomoc_spoleczna.ubezpieczenie u on u.jednostka_id = p.jednostka_id and u.przyznanie_id = p.id
    where p.forma = 'tytul' and (u.id is not null or (p.stan <> 'wstrzymane' and (p."do" is null or p."do" >= p.od)))
  ) x
  where ($2::text is null or x.stan = $2) and ($3::uuid is null or x.sprawa_id = $3)
  order by x.od, x.przyznanie_id limit $4`;

const LIST_LIMIT = 500;
const FILE_LIMIT = 10_000;
const NAGLOWKI = ['co zrobić', 'nazwisko', 'imię', 'PESEL', 'tytuł', 'od', 'do', 'powód', 'znak sprawy'];

/** Who is to be registered and deregistered: for the screen, and as a file for the staff department. */
@Injectable()
export class UbezpieczenieQuery {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly audit: AuditLog) {}

  list(stan: StanUbezpieczenia | null, sprawaId: string | null): Promise<UbezpieczenieRow[]> {
    return this.read(stan, sprawaId, LIST_LIMIT, 'lista');
  }

  async file(): Promise<Buffer> {
    const rows = [...(await this.read('do-zgloszenia', null, FILE_LIMIT, 'eksport')), ...(await this.read('do-wyrejestrowania', null, FILE_LIMIT, 'eksport'))];
    return toCsv(NAGLOWKI, rows.map((row) => [row.stan === 'do-zgloszenia' ? 'zgłosić' : 'wyrejestrować', row.nazwisko, row.imie, row.pesel, row.tytul, row.od, row.do, row.powod, row.znak]));
  }

  private async read(stan: StanUbezpieczenia | null, sprawaId: string | null, limit: number, cel: string): Promise<UbezpieczenieRow[]> {
    const rows = await this.database.read<UbezpieczenieRow>(FIND, [this.clock.today(), stan, sprawaId, limit], 'pomoc-spoleczna-ubezpieczenia');
    await this.audit.read({ zasob: 'ubezpieczenie', cel, osobaIds: rows.map((row) => row.osoba_id), sprawaIds: rows.map((row) => row.sprawa_id), ids: rows.flatMap(({ id }) => (id ? [id] : [])) });
    return rows;
  }
}
