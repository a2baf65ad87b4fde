import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { EvidenceVault } from '@ostoja/osoba';

/** An order of ours with its letter, its running term and its answer. */
export interface WystapienieRow {
  readonly id: string;
  readonly sprawa_id: string;
  readonly znak: string;
  readonly osoba_id: string;
  readonly imie: string;
  readonly nazwisko: string;
  readonly cel: string;
  readonly osrodek: string;
  readonly pismo_id: string;
  /** State of the letter: `projekt` until it is signed. */
  readonly pismo_stan: string;
  readonly pismo_numer: string | null;
  readonly wyslano: PlainDate | null;
  readonly ponowienia: readonly string[];
  readonly termin: PlainDate | null;
  readonly termin_opis: string | null;
  readonly odpowiedz_dzien: PlainDate | null;
  readonly odpowiedz_znak: string | null;
  readonly odmowa: boolean | null;
  readonly ustalenia: string | null;
  readonly wersja: number;
}

interface Stored extends Omit<WystapienieRow, 'ustalenia'> {
  readonly jednostka_id: string;
  readonly tresc_szyfr: Buffer | null;
  readonly klucz_id: string | null;
  readonly zawiniety: Buffer | null;
}

export const SEALED = 'wystapienie-o-wywiad';

/** The newest running term of its letters: that of the reminder once there is one. */
const ROWS = `
  select w.jednostka_id, w.id, w.sprawa_id, s.znak, w.osoba_id, o.imie, o.nazwisko, w.cel, w.osrodek, w.pismo_id, p.stan as pismo_stan, p.numer as pismo_numer, p.data as wyslano, w.ponowienia,
    t.data as termin, t.opis as termin_opis, w.odpowiedz_dzien, w.odpowiedz_znak, w.odmowa, w.tresc_szyfr, w.klucz_id, k.zawiniety, w.wersja
  from pomoc_spoleczna.wystapienie_o_wywiad w
  join postepowanie.sprawa s on s.jednostka_id = w.jednostka_id and s.id = w.sprawa_id
  join osoba.osoba o on o.jednostka_id = w.jednostka_id and o.id = w.osoba_id
  join postepowanie.pismo p on p.jednostka_id = w.jednostka_id and p.id = w.pismo_id
  left join osoba.klucz k on k.jednostka_id = w.jednostka_id and k.id = w.klucz_id
  left join lateral (
    select t.data, t.wyprowadzenie ->> 'opis' as opis from postepowanie.termin t
    join postepowanie.zdarzenie z on z.jednostka_id = t.jednostka_id and z.id = t.zdarzenie_id
    where t.jednostka_id = w.jednostka_id and t.postepowanie_id = w.postepowanie_id and t.stan = 'biegnie' and (z.dane ->> 'pismo_id') = any (w.pismo_id::text || w.ponowienia::text[])
    order by t.data desc limit 1) t on true
  where ($1::uuid is null or w.sprawa_id = $1) and ($2::uuid is null or w.id = $2) and ($3 or w.odpowiedz_dzien is null)
  order by t.data nulls first, w.id limit 200`;

/** Orders that we sent to other centres. */
@Injectable()
export class WystapienieQuery {
  constructor(private readonly database: Database, private readonly vault: EvidenceVault, private readonly audit: AuditLog) {}

  /** By the running term, those whose letter is not signed yet first. */
  async list({ sprawaId = null, id = null, odpowiedziane }: { readonly sprawaId?: string | null; readonly id?: string | null; readonly odpowiedziane: boolean }): Promise<WystapienieRow[]> {
    const rows = (await this.database.read<Stored>(ROWS, [sprawaId, id, odpowiedziane], 'wystapienia-o-wywiad')).map((row) => this.open(row));
    await this.audit.read({ zasob: 'wystapienie-o-wywiad', cel: 'lista', osobaIds: rows.map(({ osoba_id }) => osoba_id), sprawaIds: rows.map(({ sprawa_id }) => sprawa_id), ids: rows.map((row) => row.id) });
    return rows;
  }

  private open({ jednostka_id, tresc_szyfr, klucz_id, zawiniety, ...row }: Stored): WystapienieRow {
    const sealed = tresc_szyfr && klucz_id && zawiniety;
    const tresc = sealed ? (this.vault.open({ jednostkaId: jednostka_id, id: row.id, rodzaj: SEALED }, tresc_szyfr, { id: klucz_id, zawiniety }) as { ustalenia: string }) : null;
    return { ...row, ustalenia: tresc?.ustalenia ?? null };
  }
}
