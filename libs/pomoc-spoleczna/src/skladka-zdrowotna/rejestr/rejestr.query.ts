import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { isId, notFound, type Page, type PlainDate } from '@ostoja/kernel';
import type { ZmianaSkladki } from '../naliczenie/naliczenie.js';

/** A register as lists show it. */
export interface RejestrRow {
  readonly id: string;
  readonly miesiac: PlainDate;
  readonly numer: number;
  readonly identyfikator: string;
  readonly wersja_kedu: string;
  readonly osoby: number;
  readonly suma_podstaw: string;
  readonly suma: string;
  readonly do_zaplaty: string;
  readonly przekazano: PlainDate;
  readonly plik_sha256: string;
  readonly zaplacono: PlainDate | null;
  readonly wersja: number;
}

export interface SkladkaRow {
  readonly id: string;
  readonly lp: number;
  readonly osoba_id: string;
  readonly nazwisko: string;
  readonly imie: string;
  readonly pesel: string | null;
  readonly tytul: string;
  readonly kod_tytulu: string;
  readonly podstawa: string;
  readonly skladka: string;
  readonly zmiana: ZmianaSkladki;
  readonly zgloszenie_od: PlainDate | null;
  readonly wyrejestrowanie_od: PlainDate | null;
}

const COLUMNS = 'id, miesiac, numer, identyfikator, wersja_kedu, osoby, suma_podstaw, suma, do_zaplaty, przekazano, plik_sha256, zaplacono, wersja';

/** Reads of registers in keyset pages. */
@Injectable()
export class RejestrQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  /** Registers, the newest first. */
  async find(limit: number, kursor?: string): Promise<Page<RejestrRow>> {
    const [before] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.read<RejestrRow>(`select ${COLUMNS} from pomoc_spoleczna.rejestr_skladek where $1::uuid is null or id < $1 order by id desc limit $2`, [before, limit + 1], 'skladki-rejestry');
    return this.cursors.toPage(rows, limit, (row) => [row.id], (row) => row);
  }

  /** Errors: 404. */
  async get(id: string): Promise<RejestrRow> {
    const [row] = await this.database.read<RejestrRow>(`select ${COLUMNS} from pomoc_spoleczna.rejestr_skladek where id = $1`, [id], 'skladki-rejestr');
    if (!row) throw notFound('rejestr składek');
    return row;
  }

  /** Lines in the order of the report, only the changed ones if asked; with an entry in the access log. */
  async findLines(id: string, onlyChanged: boolean, limit: number, kursor?: string): Promise<Page<SkladkaRow>> {
    const [after] = this.cursors.read(kursor, [Number.isInteger]);
    const rows = await this.database.read<SkladkaRow>(
      `select id, lp, osoba_id, nazwisko, imie, pesel, tytul, kod_tytulu, podstawa, skladka, zmiana, zgloszenie_od, wyrejestrowanie_od from pomoc_spoleczna.skladka
       where rejestr_id = $1 and lp > $2 and (not $3 or zmiana <> 'bez-zmian' or zgloszenie_od is not null or wyrejestrowanie_od is not null) order by lp limit $4`,
      [id, after ?? 0, onlyChanged, limit + 1],
      'skladki-pozycje',
    );
    await this.audit.read({ zasob: 'rejestr-skladek', osobaIds: rows.slice(0, limit).map((row) => row.osoba_id), ids: [id], cel: 'skladki' });
    return this.cursors.toPage(rows, limit, (row) => [row.lp], (row) => row);
  }
}
