import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { isId, notFound, type Page } from '@ostoja/kernel';

/** A payment that came back, with the payment that it was. */
export interface ZwrotRow {
  readonly id: string;
  /** By it the bank and bookkeeping name the payment; null to others. */
  readonly numer: string | null;
  readonly osoba_id: string;
  readonly odbiorca: string;
  readonly sprawa_id: string | null;
  readonly komorka_id: string;
  readonly komorka: string;
  readonly kwota: string;
  readonly dzien: string;
  readonly kod: string | null;
  readonly powod: string;
  readonly rachunek: string | null;
  readonly wstrzymuje: boolean;
  readonly wyjasniono: Date | null;
  readonly uwaga: string | null;
  readonly wersja: number;
}

const ZWROT = `z.id, case when (select access.ma('wyplata:ksiegowosc:read')) then p.numer end as numer, z.osoba_id, p.odbiorca[1] as odbiorca, p.sprawa_id, p.komorka_id, k.nazwa as komorka, z.kwota, z.dzien, z.kod, z.powod, z.rachunek, z.wstrzymuje, z.wyjasniono, z.uwaga, z.wersja
  from wyplata.zwrot z
  join wyplata.pozycja p on p.jednostka_id = z.jednostka_id and p.id = z.pozycja_id
  join access.komorka k on k.jednostka_id = p.jednostka_id and k.id = p.komorka_id`;

/** Reads of payments that came back. */
@Injectable()
export class ZwrotQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  /** The newest first. @param otwarte only those that wait to be cleared up: what is on a list again, to another account or in another way, does not, unless the account holds back something else */
  async find({ otwarte, limit, kursor }: { otwarte: boolean; limit: number; kursor?: string }): Promise<Page<ZwrotRow>> {
    const [before] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.read<ZwrotRow>(
      `select ${ZWROT} where ($1::uuid is null or z.id < $1) and (not $2 or (z.wyjasniono is null and z.wstrzymuje and (not exists (
         select 1 from wyplata.pozycja a where a.jednostka_id = p.jednostka_id and a.rata_id = p.rata_id and a.stan = 'aktywna') or wyplata.zwrot_wstrzymuje(z.id)))) order by z.id desc limit $3`, [before, otwarte, limit + 1], 'wyplata-zwroty',
    );
    const page = this.cursors.toPage(rows, limit, (row) => [row.id], (row) => row);
    await this.audit.read({ zasob: 'zwrot-wyplaty', osobaIds: page.elementy.map((row) => row.osoba_id), ids: page.elementy.map((row) => row.id), cel: 'wyplata' });
    return page;
  }

  /** Errors: 404. */
  async get(zwrotId: string): Promise<ZwrotRow> {
    const [row] = await this.database.read<ZwrotRow>(`select ${ZWROT} where z.id = $1`, [zwrotId], 'wyplata-zwrot');
    if (!row) throw notFound('zwrot wypłaty');
    return row;
  }
}
