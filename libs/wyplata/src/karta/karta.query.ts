import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { isId, notFound, type Page } from '@ostoja/kernel';
import type { KartaStan } from './karta.entity.js';

export interface KartaRow {
  readonly id: string;
  readonly osoba_id: string;
  readonly komorka_id: string;
  readonly komorka: string;
  readonly posiadacz: string;
  readonly numer_wydawcy: string | null;
  readonly numer_posiadacza: string | null;
  readonly koncowka: string | null;
  readonly stan: KartaStan;
  readonly stan_od: string;
  readonly powod: string | null;
  readonly zastepuje_id: string | null;
  readonly wersja: number;
}

export interface ZdarzenieRow {
  readonly id: string;
  readonly stan: KartaStan;
  readonly dzien: string;
  readonly powod: string | null;
  readonly kto: string | null;
  readonly zapisano: Date;
}

export interface KartaFilter {
  readonly osobaId?: string;
  readonly stan?: KartaStan;
  readonly limit: number;
  readonly kursor?: string;
}

const KARTA = `k.id, k.osoba_id, k.komorka_id, j.nazwa as komorka, k.posiadacz, k.numer_wydawcy, k.numer_posiadacza, k.koncowka, k.stan, k.stan_od, k.powod, k.zastepuje_id, k.wersja
  from wyplata.karta k join access.komorka j on j.jednostka_id = k.jednostka_id and j.id = k.komorka_id`;

/** Reads of prepaid cards. */
@Injectable()
export class KartaQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  /** Cards, the newest order first. */
  async find({ osobaId, stan, limit, kursor }: KartaFilter): Promise<Page<KartaRow>> {
    const [before] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.read<KartaRow>(
      `select ${KARTA} where ($1::uuid is null or k.id < $1) and ($2::uuid is null or k.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[$2::uuid]) a)))
         and ($3::text is null or k.stan = $3) order by k.id desc limit $4`,
      [before, osobaId ?? null, stan ?? null, limit + 1],
      'wyplata-karty',
    );
    const page = this.cursors.toPage(rows, limit, (row) => [row.id], (row) => row);
    await this.audit.read({ zasob: 'karta-przedplacona', osobaIds: page.elementy.map((row) => row.osoba_id), ids: page.elementy.map((row) => row.id), cel: 'wyplata' });
    return page;
  }

  /** The card with its history, the newest event first. Errors: 404. */
  async get(id: string): Promise<KartaRow & { readonly zdarzenia: ZdarzenieRow[] }> {
    const [row] = await this.database.read<KartaRow>(`select ${KARTA} where k.id = $1`, [id], 'wyplata-karta');
    if (!row) throw notFound('karta');
    const zdarzenia = await this.database.read<ZdarzenieRow>(
      `select z.id, z.stan, z.dzien, z.powod, u.imie || ' ' || u.nazwisko as kto, z.zapisano
       from wyplata.karta_zdarzenie z left join access.uzytkownik u on u.jednostka_id = z.jednostka_id and u.id = z.zapisal_id
       where z.karta_id = $1 order by z.zapisano desc, z.id desc`,
      [id],
      'wyplata-karta-zdarzenia',
    );
    await this.audit.read({ zasob: 'karta-przedplacona', osobaIds: [row.osoba_id], ids: [id], cel: 'wyplata' });
    return { ...row, zdarzenia };
  }
}
