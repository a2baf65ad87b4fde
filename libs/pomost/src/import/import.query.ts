import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { notFound, type Page } from '@ostoja/kernel';
import type { Kodowanie } from '../plik/csv.js';
import type { RodzajImportu, Uwaga } from '../plik/uklad.js';
import type { Wynik } from './wynik.js';

export const IMPORT_STAN = ['sprawdzany', 'sprawdzony', 'zatwierdzony', 'zakonczony', 'odrzucony', 'przerwany'] as const;
export type ImportStan = (typeof IMPORT_STAN)[number];

export interface ImportRow {
  readonly id: string;
  readonly rodzaj: RodzajImportu;
  readonly stan: ImportStan;
  readonly kodowanie: Kodowanie;
  readonly skrot: string;
  readonly wierszy: number;
  /** Lines done: checked, and after the confirmation saved. */
  readonly sprawdzono: number;
  readonly zapisano: number;
  /** Lines whose differences wait for, or were settled by, a worker. */
  readonly przekazano: number;
  readonly wyniki: Readonly<Record<Exclude<Wynik, 'bez-zmian' | 'rozni-sie'> | 'bez_zmian' | 'rozni_sie', number>>;
  readonly wgrano: Date;
  readonly zakonczono: Date | null;
  readonly wersja: number;
}

export interface WierszRow {
  readonly numer: number;
  readonly wynik: Wynik;
  readonly uwagi: Uwaga[];
  readonly wykonano: boolean;
}

const IMPORT = `i.id, i.rodzaj, i.stan, i.kodowanie, i.skrot, i.wierszy, i.wgrano, i.zakonczono, i.wersja, w.*
  from pomost.import i
  cross join lateral (select count(*)::int as sprawdzono, count(*) filter (where wykonano and wynik <> 'rozni-sie')::int as zapisano, count(*) filter (where wykonano and wynik = 'rozni-sie')::int as przekazano,
    json_build_object('nowy', count(*) filter (where wynik = 'nowy'), 'powiazany', count(*) filter (where wynik = 'powiazany'),
      'bez_zmian', count(*) filter (where wynik = 'bez-zmian'), 'rozni_sie', count(*) filter (where wynik = 'rozni-sie'), 'blad', count(*) filter (where wynik = 'blad')) as wyniki
    from pomost.wiersz where jednostka_id = i.jednostka_id and import_id = i.id) w`;
const LATEST = 50;

/** Reads of imports and of what came of their lines. They hold nobody's data. */
@Injectable()
export class ImportQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec) {}

  /** The latest imports, the newest first. */
  findLatest(): Promise<ImportRow[]> {
    return this.database.read<ImportRow>(`select ${IMPORT} order by i.id desc limit ${LATEST}`, [], 'pomost-importy');
  }

  /** Errors: 404. */
  async get(id: string): Promise<ImportRow> {
    const [row] = await this.database.read<ImportRow>(`select ${IMPORT} where i.id = $1`, [id], 'pomost-import');
    if (!row) throw notFound('import');
    return row;
  }

  /** Lines in the order of the file, one result only when asked. Errors: 404, 400 for a foreign cursor. */
  async findWiersze(id: string, wynik: Wynik | undefined, limit: number, kursor?: string): Promise<Page<WierszRow>> {
    await this.get(id);
    const [after] = this.cursors.read(kursor, [Number.isInteger]);
    const rows = await this.database.read<WierszRow>(
      'select numer, wynik, uwagi, wykonano from pomost.wiersz where import_id = $1 and numer > coalesce($2, 0) and ($3::text is null or wynik = $3) order by numer limit $4',
      [id, after, wynik ?? null, limit + 1],
      'pomost-wiersze',
    );
    return this.cursors.toPage(rows, limit, (row) => [row.numer], (row) => row);
  }
}
