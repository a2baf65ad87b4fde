import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { firstDay, lastDay, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import type { JednostkaUslugi } from '../uslugodawca/uslugodawca.entity.js';
import type { Nieobecnosc } from '../rozliczenie/rozliczenie.policy.js';
import type { ZmianaIlosci } from '../zlecenie/zlecenie-uslug.policy.js';
import type { StanRaportu } from './raport-uslug.entity.js';

/** An order as its provider may know it: whom to serve, what and how much, and the walls of its case for the rows that come of it. */
export interface ZlecenieKontaRow {
  readonly id: string;
  readonly uslugodawca_id: string;
  readonly sprawa_id: string;
  readonly komorka_id: string;
  readonly krag_id: string | null;
  readonly osoba_id: string;
  readonly imie: string;
  readonly nazwisko: string;
  readonly swiadczenie_kod: string;
  readonly jednostka: JednostkaUslugi;
  readonly od: PlainDate;
  readonly do: PlainDate;
  readonly zmiany: readonly (ZmianaIlosci & { readonly opis: string })[];
}

/** A reported line with the names that a list shows. */
export interface RaportRow {
  readonly id: string;
  readonly zlecenie_id: string;
  readonly uslugodawca: string;
  readonly osoba_id: string;
  readonly sprawa_id: string;
  /** Null for whoever may not know the person. */
  readonly imie: string | null;
  readonly nazwisko: string | null;
  readonly miesiac: PlainDate;
  readonly ilosc: string;
  readonly nieobecnosci: readonly Nieobecnosc[];
  readonly uwagi: string | null;
  readonly stan: StanRaportu;
  readonly powod: string | null;
  readonly zlozono: Date;
  readonly wersja: number;
}

const LINES = `
  select r.id, r.zlecenie_id, u.nazwa as uslugodawca, r.osoba_id, r.sprawa_id, o.imie, o.nazwisko, r.miesiac, r.ilosc, r.nieobecnosci, r.uwagi, r.stan, r.powod, r.zlozono, r.wersja
  from pomoc_spoleczna.raport_uslug r
  join pomoc_spoleczna.uslugodawca u on u.jednostka_id = r.jednostka_id and u.id = r.uslugodawca_id
  left join osoba.osoba o on o.jednostka_id = r.jednostka_id and o.id = r.osoba_id
  where ($1::date is null or r.miesiac = $1) and ($2::text is null or r.stan = $2)
  order by r.miesiac desc, u.nazwa, r.id limit 500`;

/** What providers may report and what they reported. */
@Injectable()
export class RaportUslugQuery {
  constructor(private readonly database: Database, private readonly audit: AuditLog) {}

  /** Orders of the asker's provider that run in the month, by name. Empty for accounts of no provider. */
  async zlecenia(miesiac: PlainMonth): Promise<ZlecenieKontaRow[]> {
    const rows = await this.database.read<ZlecenieKontaRow>('select * from pomoc_spoleczna.zlecenia_konta($1, $2)', [firstDay(miesiac), lastDay(miesiac)], 'zlecenia-konta');
    await this.audit.read({ zasob: 'zlecenie-uslug', cel: 'uslugodawca', osobaIds: rows.map(({ osoba_id }) => osoba_id), sprawaIds: rows.map(({ sprawa_id }) => sprawa_id), ids: rows.map(({ id }) => id) });
    return rows;
  }

  /** Newest month first: a provider sees its own, the centre those of its cases. */
  async list(miesiac: PlainMonth | null, stan: StanRaportu | null): Promise<RaportRow[]> {
    const rows = await this.database.read<RaportRow>(LINES, [miesiac && firstDay(miesiac), stan], 'raporty-uslug');
    await this.audit.read({ zasob: 'raport-uslug', cel: 'lista', osobaIds: rows.map(({ osoba_id }) => osoba_id), sprawaIds: rows.map(({ sprawa_id }) => sprawa_id), ids: rows.map(({ id }) => id) });
    return rows;
  }
}
