import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import type { ClassifiedAmount } from '@ostoja/finanse';
import { CursorCodec } from '@ostoja/http';
import { isId, notFound, type Page } from '@ostoja/kernel';
import type { Kanal } from '../tytul/tytul.entity.js';
import type { ListaStan } from './lista.entity.js';

/** A list as it is shown, with names of its unit and people. */
export interface ListaRow {
  readonly id: string;
  readonly komorka_id: string;
  readonly komorka: string;
  /** Holds payments of a sealed circle. */
  readonly w_kregu: boolean;
  readonly rok: number;
  readonly numer: number;
  readonly dzien: string;
  readonly miesiac: string;
  readonly kanal: Kanal;
  readonly stan: ListaStan;
  readonly suma: string;
  readonly liczba: number;
  readonly pominiete: Record<string, number>;
  readonly potracono: string;
  readonly uzupelnia_id: string | null;
  readonly przygotowal_id: string;
  readonly poprawiali_ids: string[];
  readonly merytorycznie_id: string | null;
  readonly rachunkowo_id: string | null;
  readonly skontrolowal_id: string | null;
  readonly zatwierdzil_id: string | null;
  readonly podpisal_id: string | null;
  readonly wyslal_id: string | null;
  readonly utworzono: Date;
  readonly zatwierdzono: Date | null;
  readonly wyslano: Date | null;
  readonly plik_sha256: string | null;
  readonly wersja: number;
}

export interface PozycjaRow {
  readonly id: string;
  /** Place among the lines that the person sees, those taken off included. */
  readonly lp: number;
  readonly rata_id: string;
  readonly tytul_id: string;
  readonly osoba_id: string;
  readonly kwota: string;
  readonly potracono: string;
  /** By it the bank and bookkeeping name the payment; null to others. */
  readonly numer: string | null;
  readonly stan: 'aktywna' | 'zwrocona';
  readonly wykonano: string | null;
  readonly powod: string | null;
  readonly miesiac: string;
  readonly rachunek: string | null;
  readonly odbiorca: string[];
  readonly tytulem: string[];
}

export interface ListaFilter {
  readonly komorkaId?: string;
  readonly stan?: ListaStan;
  readonly limit: number;
  readonly kursor?: string;
}

/** Bookkeeping sees what the list comes to; the unit the sum of the payments that it sees, or a sealed one could be told by subtraction. */
const LISTA = `l.id, l.komorka_id, k.nazwa as komorka, l.krag_id is not null as w_kregu, l.rok, l.numer, l.dzien, l.miesiac, l.kanal, l.stan, w.suma, w.liczba, w.potracono, w.pominiete, l.uzupelnia_id,
  l.przygotowal_id, l.poprawiali_ids, l.merytorycznie_id, l.rachunkowo_id, l.skontrolowal_id, l.zatwierdzil_id, l.podpisal_id, l.wyslal_id, l.utworzono, l.zatwierdzono, l.wyslano, l.plik_sha256, l.wersja
  from wyplata.lista l join access.komorka k on k.jednostka_id = l.jednostka_id and k.id = l.komorka_id
  cross join lateral (
    select l.suma, l.liczba, l.potracono, l.pominiete where (select access.ma('wyplata:ksiegowosc:read'))
    union all select coalesce(sum(p.kwota), 0.00), count(*)::int, coalesce(sum(p.potracono), 0.00), case when l.przygotowal_id = access.uzytkownik_id() then l.pominiete else '{}' end from wyplata.pozycja p
      where not (select access.ma('wyplata:ksiegowosc:read')) and p.jednostka_id = l.jednostka_id and p.lista_id = l.id and p.stan <> 'usunieta' having not (select access.ma('wyplata:ksiegowosc:read'))
  ) w`;

/** Of the list $1, numbers for those who may not see all of it, so that a gap tells nothing; bookkeeping and the bank go by the numbers of the list. */
export const LP_WIDOCZNE = `select q.id, row_number() over (order by q.lp)::int as lp from wyplata.pozycja q where q.lista_id = $1 and not (select access.ma('wyplata:ksiegowosc:read'))`;

/** Reads of payment lists: one question each, in keyset pages. */
@Injectable()
export class ListaQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec) {}

  /** Lists, the newest first. */
  async find(filter: ListaFilter): Promise<Page<ListaRow>> {
    const [before] = this.cursors.read(filter.kursor, [isId]);
    const rows = await this.database.read<ListaRow>(
      `select ${LISTA} where ($1::uuid is null or l.id < $1) and ($2::uuid is null or l.komorka_id = $2) and ($3::text is null or l.stan = $3) order by l.id desc limit $4`,
      [before, filter.komorkaId ?? null, filter.stan ?? null, filter.limit + 1],
      'wyplata-listy',
    );
    return this.cursors.toPage(rows, filter.limit, (row) => [row.id], (row) => row);
  }

  /** Errors: 404. */
  async get(listaId: string): Promise<ListaRow> {
    const [row] = await this.database.read<ListaRow>(`select ${LISTA} where l.id = $1`, [listaId], 'wyplata-lista');
    if (!row) throw notFound('lista wypłat');
    return row;
  }

  /** Payments of a list in its order. */
  async findPozycje(listaId: string, limit: number, kursor?: string): Promise<Page<PozycjaRow>> {
    const [after] = this.cursors.read(kursor, [Number.isInteger]);
    const rows = await this.database.read<PozycjaRow & { miejsce: number }>(
      `select p.id, coalesce(w.lp, p.lp) as lp, p.lp as miejsce, p.rata_id, r.tytul_id, p.osoba_id, p.kwota, p.potracono, case when (select access.ma('wyplata:ksiegowosc:read')) then p.numer end as numer, p.stan, p.wykonano, p.powod, r.miesiac, p.rachunek, p.odbiorca, p.tytulem
       from wyplata.pozycja p join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
       left join (${LP_WIDOCZNE}) w on w.id = p.id
       where p.lista_id = $1 and p.stan <> 'usunieta' and p.lp > $2 order by p.lp limit $3`,
      [listaId, after ?? 0, limit + 1],
      'wyplata-pozycje',
    );
    return this.cursors.toPage(rows, limit, (row) => [row.miejsce], ({ miejsce: _, ...row }) => row);
  }

  /** Sums of a list per line of the budget, with what came back since it was sent; inside a transaction it sees what that has written. */
  async classify(listaId: string): Promise<ClassifiedAmount[]> {
    return this.database.read<ClassifiedAmount>(CLASSIFIED, [listaId], 'wyplata-klasyfikacja');
  }
}

const CLASSIFIED = `select k.dzial, k.rozdzial, k.paragraf, k.zrodlo, sum(k.kwota * x.ile) as kwota
  from (
    select r.klasyfikacja, count(*) as ile from wyplata.pozycja p join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
    where p.lista_id = $1 and p.stan <> 'usunieta' group by r.klasyfikacja
  ) x
  cross join lateral jsonb_to_recordset(x.klasyfikacja) as k (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
  group by k.dzial, k.rozdzial, k.paragraf, k.zrodlo order by k.dzial, k.rozdzial, k.paragraf, k.zrodlo`;
