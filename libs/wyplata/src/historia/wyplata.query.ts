import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { isId, isPlainDate, type Page } from '@ostoja/kernel';

/** An instalment with what became of it. */
export interface WyplataRow {
  readonly id: string;
  readonly tytul_id: string;
  readonly sprawa_id: string | null;
  readonly swiadczenie_kod: string;
  readonly opis: string;
  readonly miesiac: string;
  readonly kwota: string;
  readonly kanal: string;
  readonly stan: string;
  readonly dzien: string | null;
  readonly lista_id: string | null;
}

export const FIND_WYPLATY = `
  select r.id, r.tytul_id, t.sprawa_id, t.swiadczenie_kod, t.opis, r.miesiac, r.kwota, t.kanal, l.dzien, l.id as lista_id,
    case when r.stan = 'anulowana' then 'anulowana'
         when p.wykonano is not null then 'wyplacona' when l.stan = 'wyslana' then 'w-drodze' when l.stan in ('zatwierdzona', 'podpisana') then 'zatwierdzona' when l.id is not null then 'na-liscie'
         when t.stan = 'wstrzymany' then 'wstrzymana' else 'oczekuje' end as stan
  from wyplata.rata r
  join wyplata.tytul t on t.jednostka_id = r.jednostka_id and t.id = r.tytul_id
  left join wyplata.pozycja p on p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna'
  left join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
  where r.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[$1::uuid]) a)) and ($2::date is null or (r.miesiac, r.id) < ($2::date, $3::uuid))
  order by r.miesiac desc, r.id desc limit $4`;

/** Payments of a person for the person's file. */
@Injectable()
export class WyplataQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  /** Instalments of all the person's titles that the asker may see, the newest month first. */
  async find(osobaId: string, limit: number, kursor?: string): Promise<Page<WyplataRow>> {
    const [month, id] = this.cursors.read(kursor, [isPlainDate, isId]);
    const rows = await this.database.read<WyplataRow>(FIND_WYPLATY, [osobaId, month, id, limit + 1], 'wyplata-historia');
    const page = this.cursors.toPage(rows, limit, (row) => [row.miesiac, row.id], (row) => row);
    await this.audit.read({ zasob: 'wyplata', osobaIds: [osobaId], ids: page.elementy.map((row) => row.id), cel: 'kartoteka' });
    return page;
  }
}
