import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { isId, isPlainDate, notFound, type Page } from '@ostoja/kernel';
import type { Strona } from './format/statement.js';

/** A statement with what of it is cleared up. */
export interface WyciagRow {
  readonly id: string;
  readonly rachunek: string;
  readonly rok: number;
  readonly numer: string;
  readonly od: string;
  readonly do: string;
  readonly otwarcie: string;
  readonly zamkniecie: string;
  readonly liczba: number;
  readonly format: string;
  readonly ostrzezenia: string[];
  readonly wczytano: Date;
  readonly do_wyjasnienia: number;
}

export interface WpisRow {
  readonly id: string;
  readonly wyciag_id: string;
  readonly lp: number;
  readonly dzien: string;
  readonly strona: Strona;
  readonly kwota: string;
  readonly rozliczono: string;
  readonly tytul: string;
  readonly kontrahent: string;
  readonly kontrahent_rachunek: string | null;
  readonly kod_zwrotu: string | null;
  readonly propozycja: string | null;
  readonly rozliczenia: { rodzaj: string; kwota: string; numer: string | null; uwaga: string | null }[];
  readonly wersja: number;
}

const WYCIAG = `w.id, w.rachunek, w.rok, w.numer, w.od, w."do", w.otwarcie, w.zamkniecie, w.liczba, w.format, w.ostrzezenia, w.wczytano,
  (select count(*)::int from wyplata.wpis x where x.jednostka_id = w.jednostka_id and x.wyciag_id = w.id and x.rozliczono < x.kwota) as do_wyjasnienia from wyplata.wyciag w`;

const WPIS = `w.id, w.wyciag_id, w.lp, w.dzien, w.strona, w.kwota, w.rozliczono, w.tytul, w.kontrahent, w.kontrahent_rachunek, w.kod_zwrotu, w.wersja,
  coalesce(w.numer_pozycji, (select p.numer from wyplata.pozycja p where p.jednostka_id = w.jednostka_id and p.id = w.propozycja_id)) as propozycja,
  (select coalesce(jsonb_agg(jsonb_build_object('rodzaj', y.rodzaj, 'kwota', y.kwota::text, 'uwaga', y.uwaga, 'numer', coalesce(y.numer, p.numer, l.rok || '/' || l.numer)) order by y.id), '[]')
    from wyplata.rozliczenie_wpisu y
    left join wyplata.pozycja p on p.jednostka_id = y.jednostka_id and p.id = y.pozycja_id
    left join wyplata.lista l on l.jednostka_id = y.jednostka_id and l.id = y.lista_id
    where y.jednostka_id = w.jednostka_id and y.wpis_id = w.id) as rozliczenia
  from wyplata.wpis w`;

const OSOBY = `
  select p.osoba_id from wyplata.wpis w join wyplata.pozycja p on p.jednostka_id = w.jednostka_id and p.id = w.propozycja_id where w.id = any ($1::uuid[])
  union select p.osoba_id from wyplata.wpis w join wyplata.pozycja p on p.jednostka_id = w.jednostka_id and p.numer = w.numer_pozycji where w.id = any ($1::uuid[])
  union select p.osoba_id from wyplata.rozliczenie_wpisu y join wyplata.pozycja p on p.jednostka_id = y.jednostka_id and p.id = y.pozycja_id where y.wpis_id = any ($1::uuid[])`;

/** Reads of statements: one question each, in keyset pages. */
@Injectable()
export class WyciagQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  /** Statements, the newest day first. */
  async find(limit: number, kursor?: string): Promise<Page<WyciagRow>> {
    const [day, id] = this.cursors.read(kursor, [isPlainDate, isId]);
    const rows = await this.database.read<WyciagRow>(`select ${WYCIAG} where $1::date is null or (w."do", w.id) < ($1::date, $2::uuid) order by w."do" desc, w.id desc limit $3`, [day, id, limit + 1], 'wyplata-wyciagi');
    return this.cursors.toPage(rows, limit, (row) => [row.do, row.id], (row) => row);
  }

  /** Errors: 404. */
  async get(wyciagId: string): Promise<WyciagRow> {
    const [row] = await this.database.read<WyciagRow>(`select ${WYCIAG} where w.id = $1`, [wyciagId], 'wyplata-wyciag');
    if (!row) throw notFound('wyciąg');
    return row;
  }

  /** Entries of a statement in its order. */
  async findWpisy(wyciagId: string, limit: number, kursor?: string): Promise<Page<WpisRow>> {
    const [after] = this.cursors.read(kursor, [Number.isInteger]);
    const rows = await this.database.read<WpisRow>(`select ${WPIS} where w.wyciag_id = $1 and w.lp > $2 order by w.lp limit $3`, [wyciagId, after ?? 0, limit + 1], 'wyplata-wpisy');
    await this.record(rows.slice(0, limit));
    return this.cursors.toPage(rows, limit, (row) => [row.lp], (row) => row);
  }

  /** Entries of all statements that wait to be cleared up, the oldest first. */
  async findUnknown(limit: number, kursor?: string): Promise<Page<WpisRow>> {
    const [day, id] = this.cursors.read(kursor, [isPlainDate, isId]);
    const rows = await this.database.read<WpisRow>(
      `select ${WPIS} where w.rozliczono < w.kwota and ($1::date is null or (w.dzien, w.id) > ($1::date, $2::uuid)) order by w.dzien, w.id limit $3`, [day, id, limit + 1], 'wyplata-do-wyjasnienia',
    );
    await this.record(rows.slice(0, limit));
    return this.cursors.toPage(rows, limit, (row) => [row.dzien, row.id], (row) => row);
  }

  /** Errors: 404. */
  async getWpis(wpisId: string): Promise<WpisRow> {
    const [row] = await this.database.read<WpisRow>(`select ${WPIS} where w.id = $1`, [wpisId], 'wyplata-wpis');
    if (!row) throw notFound('operacja na wyciągu');
    await this.record([row]);
    return row;
  }

  /** Entries name payees and payers: the log knows the people of the payments with which they are matched or may be. */
  private async record(rows: readonly WpisRow[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    const people = await this.database.read<{ osoba_id: string }>(OSOBY, [ids], 'wyplata-osoby-wpisow');
    await this.audit.read({ zasob: 'wpis-wyciagu', osobaIds: people.map(({ osoba_id }) => osoba_id), ids, cel: 'ksiegowosc' });
  }
}
