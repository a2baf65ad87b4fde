import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { isId, notFound, type Page, type PlainDate } from '@ostoja/kernel';
import { inForce } from '../upowaznienie/find-authorised.js';

export const ODBIOR_STAN = ['do-przyjecia', 'otwarta', 'zamknieta'] as const;
export type OdbiorStan = (typeof ODBIOR_STAN)[number];

/** A list of the desk: still to be taken (`id` is null), open, or closed. */
export interface OdbiorRow {
  readonly id: string | null;
  readonly lista_id: string;
  readonly numer: string;
  readonly komorka: string;
  readonly kanal: string;
  readonly dzien: string;
  readonly odbior_do: string | null;
  readonly stan: OdbiorStan;
  readonly kwota: string;
  readonly liczba: number;
  readonly odebrano_kwota: string;
  readonly odebrano_liczba: number;
  readonly wersja: number | null;
}

/** One payment at the desk: just what handing it out needs. */
export interface OdbiorPozycjaRow {
  readonly id: string;
  readonly lp: number;
  readonly osoba_id: string;
  readonly numer: string;
  readonly odbiorca: string;
  readonly kwota: string;
  readonly stan: 'do-odbioru' | 'odebrana' | 'zwrocona';
  readonly dowod: string | null;
  readonly odebral: string | null;
  readonly odebrano: string | null;
  readonly upowaznieni: readonly { readonly id: string; readonly nazwa: string }[];
}

/** A receipt of the desk. */
export interface DowodRow {
  readonly id: string;
  readonly dowod: string;
  readonly rodzaj: string;
  readonly lista: string;
  readonly osoba_id: string | null;
  readonly odebral: string | null;
  readonly kwota: string;
  readonly wykonano: Date;
}

const STAN = `case when o.id is null then 'do-przyjecia' when o.zamknieto is null then 'otwarta' else 'zamknieta' end`;
const LISTS = `
  select o.id, l.id as lista_id, l.numer || '/' || l.rok as numer, k.nazwa as komorka, l.kanal, l.dzien, o.odbior_do, ${STAN} as stan, o.wersja,
    s.kwota, s.liczba, s.odebrano_kwota, s.odebrano_liczba
  from wyplata.lista l
  join access.komorka k on k.jednostka_id = l.jednostka_id and k.id = l.komorka_id
  left join wyplata.lista_odbioru o on o.jednostka_id = l.jednostka_id and o.lista_id = l.id
  cross join lateral (
    select coalesce(sum(p.kwota - p.potracono), 0.00) as kwota, count(*)::int as liczba,
      coalesce(sum(p.kwota - p.potracono) filter (where p.wykonano is not null), 0.00) as odebrano_kwota, count(p.wykonano)::int as odebrano_liczba
    from wyplata.pozycja p where p.jednostka_id = l.jednostka_id and p.lista_id = l.id and p.stan in ('aktywna', 'zwrocona')
  ) s
  where l.stan = 'wyslana' and l.kanal in ('kasa', 'rzeczowo')`;

const LINES = `
  select p.id, p.lp, p.osoba_id, p.numer, p.odbiorca[1] as odbiorca, p.kwota - p.potracono as kwota,
    case when p.wykonano is not null then 'odebrana' when p.stan = 'zwrocona' then 'zwrocona' else 'do-odbioru' end as stan,
    w.seria || ' ' || w.numer || '/' || w.rok as dowod, w.odebral, p.wykonano as odebrano,
    coalesce((select json_agg(json_build_object('id', u.id, 'nazwa', u.nazwa) order by u.nazwa, u.id) from wyplata.upowaznienie u
      where u.jednostka_id = r.jednostka_id and u.tytul_id = r.tytul_id and u.rodzaj = 'odbior-w-kasie' and ${inForce('u', '$4::date')}), '[]') as upowaznieni
  from wyplata.lista_odbioru o
  join wyplata.pozycja p on p.jednostka_id = o.jednostka_id and p.lista_id = o.lista_id and p.stan in ('aktywna', 'zwrocona')
  join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
  left join wyplata.operacja_kasowa w on w.jednostka_id = p.jednostka_id and w.pozycja_id = p.id
  where o.id = $1 and p.lp > $2 and ($3::text is null or p.odbiorca[1] ilike '%' || $3 || '%' or p.numer ilike $3)
  order by p.lp limit $5`;

const RECEIPTS = `
  select w.id, w.seria || ' ' || w.numer || '/' || w.rok as dowod, w.rodzaj, l.numer || '/' || l.rok as lista, w.osoba_id, w.odebral, w.kwota, w.wykonano
  from wyplata.operacja_kasowa w
  join wyplata.lista_odbioru o on o.jednostka_id = w.jednostka_id and o.id = w.lista_odbioru_id
  join wyplata.lista l on l.jednostka_id = o.jednostka_id and l.id = o.lista_id
  where w.dzien = $1 and ($2::uuid is null or w.id > $2) order by w.id limit $3`;

/** Reads of the desk. */
@Injectable()
export class KasaQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  /** Lists of the desk in a state, the newest first. */
  async findListy(stan: OdbiorStan, limit: number, kursor?: string): Promise<Page<OdbiorRow>> {
    const [before] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.read<OdbiorRow>(`${LISTS} and ($1::uuid is null or l.id < $1) and ${STAN} = $2 order by l.id desc limit $3`, [before, stan, limit + 1], 'wyplata-kasa-listy');
    return this.cursors.toPage(rows, limit, (row) => [row.lista_id], (row) => row);
  }

  /** Errors: 404. */
  async get(odbiorId: string): Promise<OdbiorRow> {
    const [row] = await this.database.read<OdbiorRow>(`${LISTS} and o.id = $1`, [odbiorId], 'wyplata-kasa-lista');
    if (!row) throw notFound('lista odbioru');
    return row;
  }

  /** Payments of a list in its order; `tekst` is a part of the name or the whole number of the payment. */
  async findPozycje(odbiorId: string, tekst: string | undefined, dzien: PlainDate, limit: number, kursor?: string): Promise<Page<OdbiorPozycjaRow>> {
    const [after] = this.cursors.read(kursor, [Number.isInteger]);
    const sought = tekst?.trim() ? tekst.trim().replace(/[\\%_]/g, String.raw`\$&`) : null;
    const rows = await this.database.read<OdbiorPozycjaRow>(LINES, [odbiorId, after ?? 0, sought, dzien, limit + 1], 'wyplata-kasa-pozycje');
    const page = this.cursors.toPage(rows, limit, (row) => [row.lp], (row) => row);
    await this.audit.read({ zasob: 'lista-odbioru', osobaIds: page.elementy.map((row) => row.osoba_id), ids: [odbiorId], cel: 'wydanie' });
    return page;
  }

  /** Receipts of a day in the order in which they were written. */
  async findDowody(dzien: PlainDate, limit: number, kursor?: string): Promise<Page<DowodRow>> {
    const [after] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.read<DowodRow>(RECEIPTS, [dzien, after, limit + 1], 'wyplata-kasa-dowody');
    const page = this.cursors.toPage(rows, limit, (row) => [row.id], (row) => row);
    await this.audit.read({ zasob: 'raport-kasowy', osobaIds: page.elementy.flatMap((row) => row.osoba_id ?? []), ids: page.elementy.map((row) => row.id), cel: 'raport' });
    return page;
  }
}
