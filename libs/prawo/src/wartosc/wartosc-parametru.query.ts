import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { isId, notFound, type Page } from '@ostoja/kernel';
import type { WartoscStan } from './wartosc-parametru.entity.js';

/** A loaded value with the people behind its stages. */
export interface WartoscRow {
  readonly id: string;
  readonly parametr_id: string;
  readonly nazwa: string;
  readonly jednostka_miary: string;
  readonly od: string;
  readonly do: string | null;
  readonly wartosc: string;
  readonly podstawa_prawna: string;
  readonly zrodlo: string;
  readonly uwagi: string | null;
  readonly stan: WartoscStan;
  readonly wczytal_id: string;
  readonly wczytal: string;
  readonly wczytano: Date;
  readonly rozpatrzyl_id: string | null;
  readonly rozpatrzyl: string | null;
  readonly rozpatrzono: Date | null;
  readonly powod: string | null;
  readonly wersja: number;
}

export interface WartoscFilter {
  readonly stan?: WartoscStan;
  readonly parametrId?: string;
  readonly limit: number;
  readonly kursor?: string;
}

const WARTOSC = `w.id, w.parametr_id, w.nazwa, w.jednostka_miary, w.od, w."do", w.wartosc, w.podstawa_prawna, w.zrodlo, w.uwagi, w.stan,
  w.wczytal_id, l.imie || ' ' || l.nazwisko as wczytal, w.wczytano,
  coalesce(w.zwolnil_id, w.odrzucil_id) as rozpatrzyl_id, r.imie || ' ' || r.nazwisko as rozpatrzyl, coalesce(w.zwolniono, w.odrzucono) as rozpatrzono,
  w.powod_odrzucenia as powod, w.wersja
  from prawo.wartosc_parametru w
  join access.uzytkownik l on l.jednostka_id = w.jednostka_id and l.id = w.wczytal_id
  left join access.uzytkownik r on r.jednostka_id = w.jednostka_id and r.id = coalesce(w.zwolnil_id, w.odrzucil_id)`;

/** Reads of loaded values: one question each, in keyset pages. */
@Injectable()
export class WartoscParametruQuery {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec) {}

  /** Loaded values, the newest first. */
  async find({ stan, parametrId, limit, kursor }: WartoscFilter): Promise<Page<WartoscRow>> {
    const rows = await this.database.read<WartoscRow>(
      `select ${WARTOSC} where ($1::uuid is null or w.id < $1) and ($2::text is null or w.stan = $2) and ($3::text is null or w.parametr_id = $3) order by w.id desc limit $4`,
      [...this.cursors.read(kursor, [isId]), stan ?? null, parametrId ?? null, limit + 1],
      'prawo-wartosci',
    );
    return this.cursors.toPage(rows, limit, (row) => [row.id], (row) => row);
  }

  /** Errors: 404. */
  async get(id: string): Promise<WartoscRow> {
    const [row] = await this.database.read<WartoscRow>(`select ${WARTOSC} where w.id = $1`, [id], 'prawo-wartosc');
    if (!row) throw notFound('wczytana wartość parametru');
    return row;
  }
}
