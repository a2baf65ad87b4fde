import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { notFound, type PlainDate } from '@ostoja/kernel';

/** One order with the names that a list shows. */
export interface ZlecenieRow {
  id: string;
  komorka_id: string;
  symbol: string;
  /** The circle of a sealed series. */
  krag_id: string | null;
  rok: number;
  numer: number;
  osoba_id: string;
  imie: string;
  nazwisko: string;
  cel: string;
  sprawa_id: string | null;
  zlecajacy: string | null;
  znak_obcy: string | null;
  dotyczy: string;
  wplynelo: PlainDate;
  pilne: boolean;
  termin: PlainDate;
  wyprowadzenie: { opis: string };
  stan: string;
  pracownik_id: string | null;
  wykonano: PlainDate | null;
  odeslano: PlainDate | null;
  odpowiedz_sposob: string | null;
  odpowiedz_uwagi: string | null;
  wywiad_id: string | null;
  /** The person refused the interview. */
  odmowa: boolean;
  wersja: number;
}

export interface FiltrZlecen {
  /** Only those given to the asker. */
  readonly moje: boolean;
  readonly sprawaId?: string;
  /** Answered ones too. */
  readonly odeslane: boolean;
}

const ROWS = `
  select z.id, z.komorka_id, k.symbol, z.krag_id, z.rok, z.numer, z.osoba_id, o.imie, o.nazwisko, z.cel, z.sprawa_id, z.zlecajacy, z.znak_obcy, z.dotyczy, z.wplynelo, z.pilne, z.termin,
    z.wyprowadzenie, z.stan, z.pracownik_id, z.wykonano, z.odeslano, z.odpowiedz_sposob, z.odpowiedz_uwagi, z.wersja, (select w.id from pomoc_spoleczna.wywiad w where w.zlecenie_id = z.id limit 1) as wywiad_id,
    exists (select from pomoc_spoleczna.wywiad w where w.zlecenie_id = z.id and w.stan = 'odmowa') as odmowa
  from pomoc_spoleczna.zlecenie_wywiadu z
  join osoba.osoba o on o.jednostka_id = z.jednostka_id and o.id = z.osoba_id
  join access.komorka k on k.jednostka_id = z.jednostka_id and k.id = z.komorka_id`;
const LIST_LIMIT = 200;

/** Orders by their term. */
@Injectable()
export class ZlecenieListaService {
  constructor(private readonly database: Database, private readonly audit: AuditLog) {}

  async list({ moje, sprawaId, odeslane }: FiltrZlecen): Promise<ZlecenieRow[]> {
    const rows = await this.database.read<ZlecenieRow>(
      `${ROWS} where ($1::uuid is null or z.pracownik_id = $1) and ($2::uuid is null or z.sprawa_id = $2) and ($3 or z.stan <> 'odeslane') order by z.termin, z.id limit ${LIST_LIMIT}`,
      [moje ? getPrincipal().uzytkownikId : null, sprawaId ?? null, odeslane], 'zlecenia-wywiadow',
    );
    await this.seen(rows, 'lista');
    return rows;
  }

  /** Errors: 404. */
  async get(id: string): Promise<ZlecenieRow> {
    const [row] = await this.database.read<ZlecenieRow>(`${ROWS} where z.id = $1`, [id], 'zlecenie-wywiadu');
    if (!row) throw notFound('zlecenie wywiadu');
    await this.seen([row], 'sprawa');
    return row;
  }

  private async seen(rows: readonly ZlecenieRow[], cel: string): Promise<void> {
    await this.audit.read({ zasob: 'zlecenie-wywiadu', osobaIds: rows.map(({ osoba_id }) => osoba_id), sprawaIds: rows.flatMap(({ sprawa_id }) => sprawa_id ?? []), ids: rows.map(({ id }) => id), cel });
  }
}
