import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { isId, type Page } from '@ostoja/kernel';
import type { LiniaBudzetowa } from '../linia-budzetowa.js';
import type { DokumentPlanu } from '../dokument/dokument-planu.entity.js';

/** One line of a year: what is planned for it and what is committed. */
export interface StanLinii extends LiniaBudzetowa {
  /** The unit that holds the money; null: the whole centre. */
  readonly komorka_id: string | null;
  readonly komorka: string | null;
  readonly plan: string;
  readonly przekroczenia: string;
  readonly zaangazowano: string;
  /** Plan and overruns less commitment; below zero only where commitments came before the plan. */
  readonly dostepne: string;
}

export interface DokumentRow extends Pick<DokumentPlanu, 'id' | 'rok' | 'numer' | 'rodzaj' | 'stan' | 'podstawa' | 'dzien' | 'powod' | 'wersja'> {
  readonly wprowadzil: string;
  readonly wprowadzono: Date;
  readonly rozstrzygnal: string | null;
  readonly rozstrzygnieto: Date | null;
  readonly suma: string;
}

export interface PozycjaPlanuRow extends LiniaBudzetowa {
  readonly komorka_id: string | null;
  readonly komorka: string | null;
  readonly kwota: string;
}

export interface LimitRow extends PozycjaPlanuRow {
  readonly id: string;
  readonly miesiac: string;
  readonly wykorzystano: string;
}

export interface PrzekroczenieRow extends PozycjaPlanuRow {
  readonly id: string;
  readonly rok: number;
  readonly dzien: string;
  readonly powod: string;
  readonly zdecydowal: string;
}

/** The root unit stands for the whole centre, which a person calls no unit. */
const UNIT = `case when k.nadrzedna_id is null then null else k.id end as komorka_id, case when k.nadrzedna_id is null then null else k.nazwa end as komorka`;
const JOIN_UNIT = 'join access.komorka k on k.jednostka_id = x.jednostka_id and k.id = x.komorka_id';
const LINE = 'x.dzial, x.rozdzial, x.paragraf, x.zrodlo';

const STAN = `select ${LINE}, ${UNIT}, x.plan, x.przekroczenia, x.zaangazowano, x.plan + x.przekroczenia - x.zaangazowano as dostepne
  from finanse.stan_planu($1) x join access.komorka k on k.id = x.komorka_id order by ${LINE}, k.nadrzedna_id is not null, k.nazwa`;
const DOKUMENT = `select d.id, d.rok, d.numer, d.rodzaj, d.stan, d.podstawa, d.dzien, d.powod, d.wersja, d.wprowadzono, d.rozstrzygnieto,
    w.imie || ' ' || w.nazwisko as wprowadzil, r.imie || ' ' || r.nazwisko as rozstrzygnal,
    (select coalesce(sum(p.kwota), 0.00) from finanse.pozycja_planu p where p.jednostka_id = d.jednostka_id and p.dokument_id = d.id) as suma
  from finanse.dokument_planu d
  left join access.uzytkownik w on w.jednostka_id = d.jednostka_id and w.id = d.wprowadzil_id
  left join access.uzytkownik r on r.jednostka_id = d.jednostka_id and r.id = d.rozstrzygnal_id`;
const LIMITS = `select distinct on (x.miesiac, k.nazwa, ${LINE}) x.id, x.miesiac, ${LINE}, ${UNIT}, x.kwota,
    coalesce((select sum(c.kwota) from finanse.zaangazowanie_linii c where c.jednostka_id = x.jednostka_id and c.komorka_id = x.komorka_id and c.miesiac = x.miesiac
      and c.dzial = x.dzial and c.rozdzial = x.rozdzial and c.paragraf = x.paragraf and c.zrodlo = x.zrodlo), 0.00) as wykorzystano
  from finanse.limit_wydatkow x ${JOIN_UNIT} where x.miesiac between make_date($1, 1, 1) and make_date($1, 12, 1) order by x.miesiac, k.nazwa, ${LINE}, x.id desc`;
const OVERRUNS = `select x.id, x.rok, ${LINE}, ${UNIT}, x.kwota, x.dzien, x.powod, u.imie || ' ' || u.nazwisko as zdecydowal
  from finanse.przekroczenie_planu x ${JOIN_UNIT} left join access.uzytkownik u on u.jednostka_id = x.jednostka_id and u.id = x.zdecydowal_id
  where x.rok = $1 order by x.id desc`;

/** Reads of the plan. Its tables are short: what grows over the years, the documents, comes in pages. */
@Injectable()
export class PlanQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec) {}

  /** True when the year has an approved plan; without one nothing keeps commitments back. */
  async hasPlan(rok: number): Promise<boolean> {
    const rows = await this.database.read(`select 1 from finanse.dokument_planu where rok = $1 and rodzaj = 'plan' and stan = 'zatwierdzony'`, [rok], 'plan-jest');
    return rows.length > 0;
  }

  /** All lines of the year that are planned or committed. */
  findStan(rok: number): Promise<StanLinii[]> {
    return this.database.read<StanLinii>(STAN, [rok], 'plan-stan');
  }

  /** What is left on the line for the unit: on its own money where it has some, or the centre's; null where nothing is planned or committed. */
  async findAvailable(rok: number, linia: LiniaBudzetowa, komorkaId: string): Promise<StanLinii | null> {
    const rows = (await this.findStan(rok)).filter((row) => isSameLine(row, linia));
    return rows.find((row) => row.komorka_id === komorkaId) ?? rows.find((row) => row.komorka_id === null) ?? null;
  }

  /** Documents of the year, or of all years, the newest first. */
  async findDokumenty(rok: number | undefined, limit: number, kursor?: string): Promise<Page<DokumentRow>> {
    const [before] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.read<DokumentRow>(`${DOKUMENT} where ($1::int is null or d.rok = $1) and ($2::uuid is null or d.id < $2) order by d.id desc limit $3`, [rok ?? null, before, limit + 1], 'plan-dokumenty');
    return this.cursors.toPage(rows, limit, (row) => [row.id], (row) => row);
  }

  /** A document; null when there is none. */
  async findDokument(id: string): Promise<DokumentRow | null> {
    const [row] = await this.database.read<DokumentRow>(`${DOKUMENT} where d.id = $1`, [id], 'plan-dokument');
    return row ?? null;
  }

  /** What it gives and takes. */
  findPozycje(dokumentId: string): Promise<PozycjaPlanuRow[]> {
    return this.database.read<PozycjaPlanuRow>(`select ${LINE}, ${UNIT}, x.kwota from finanse.pozycja_planu x ${JOIN_UNIT} where x.dokument_id = $1 order by ${LINE}, k.nazwa`, [dokumentId], 'plan-pozycje');
  }

  /** Limits in force for the months of the year, with what was committed in each month. */
  findLimits(rok: number): Promise<LimitRow[]> {
    return this.database.read<LimitRow>(LIMITS, [rok], 'plan-limity');
  }

  /** Recorded decisions of the year, the newest first. */
  findOverruns(rok: number): Promise<PrzekroczenieRow[]> {
    return this.database.read<PrzekroczenieRow>(OVERRUNS, [rok], 'plan-przekroczenia');
  }
}

function isSameLine(a: LiniaBudzetowa, b: LiniaBudzetowa): boolean {
  return a.dzial === b.dzial && a.rozdzial === b.rozdzial && a.paragraf === b.paragraf && a.zrodlo === b.zrodlo;
}
