import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { firstDay, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import type { BudgetLine } from '@ostoja/law';
import { toCsv } from '../csv.js';
import type { Nieobecnosc } from './rozliczenie.policy.js';

/** A monthly account with its order and contract. */
export interface RozliczenieRow {
  readonly id: string;
  readonly zlecenie_id: string;
  readonly sprawa_id: string;
  readonly osoba_id: string;
  readonly znak: string;
  readonly uslugodawca: string;
  readonly nip: string;
  readonly numer_umowy: string | null;
  readonly swiadczenie_kod: string;
  readonly jednostka: string;
  readonly miesiac: PlainDate;
  readonly ilosc: string;
  readonly nieobecnosci: readonly Nieobecnosc[];
  readonly cena: string;
  readonly koszt: string;
  readonly oplata: string;
  readonly doplata: string;
  readonly stan: string;
  readonly uwagi: string | null;
  readonly zglosil_id: string;
  readonly budzet: readonly BudgetLine[];
  readonly wersja: number;
}

export interface RozliczenieFilter {
  readonly zlecenieId?: string;
  readonly miesiac?: PlainMonth;
  readonly stan?: string;
}

const FIND = `
  select r.id, r.zlecenie_id, r.sprawa_id, r.osoba_id, p.znak, u.nazwa as uslugodawca, u.nip, z.swiadczenie_kod, z.jednostka, r.miesiac, r.ilosc, r.nieobecnosci, r.cena, r.koszt, r.oplata, r.doplata,
    r.stan, r.uwagi, r.zglosil_id, r.wersja, p.budzet,
    (select c.numer_umowy from pomoc_spoleczna.cennik c
     where c.uslugodawca_id = z.uslugodawca_id and c.swiadczenie_kod = z.swiadczenie_kod and greatest(r.miesiac, z.od) between c.od and coalesce(c."do", 'infinity')) as numer_umowy
  from pomoc_spoleczna.rozliczenie r
  join pomoc_spoleczna.zlecenie_uslug z on z.jednostka_id = r.jednostka_id and z.id = r.zlecenie_id
  join pomoc_spoleczna.uslugodawca u on u.jednostka_id = z.jednostka_id and u.id = z.uslugodawca_id
  join swiadczenie.przyznanie p on p.jednostka_id = z.jednostka_id and p.id = z.przyznanie_id
  where ($1::uuid is null or r.zlecenie_id = $1) and ($2::date is null or r.miesiac = $2) and ($3::text is null or r.stan = $3)
  order by r.miesiac desc, u.nazwa, p.znak, r.id limit $4`;

const LIST_LIMIT = 500;
const FILE_LIMIT = 10_000;
const NAGLOWKI = [
  'usługodawca', 'NIP', 'numer umowy', 'znak sprawy', 'świadczenie', 'miesiąc', 'jednostka', 'liczba jednostek', 'cena', 'koszt', 'opłata osoby', 'część ośrodka', 'dział', 'rozdział', 'paragraf', 'źródło',
];

/** Reads of monthly accounts, and the list by which providers are paid. */
@Injectable()
export class RozliczenieQuery {
  constructor(private readonly database: Database, private readonly audit: AuditLog) {}

  async list(filter: RozliczenieFilter): Promise<RozliczenieRow[]> {
    return this.read(filter, LIST_LIMIT, 'lista');
  }

  /** Accepted accounts of the month, by case number and never by name: what providers are paid for. */
  async file(miesiac: PlainMonth): Promise<Buffer> {
    const rows = await this.read({ miesiac, stan: 'przyjete' }, FILE_LIMIT, 'eksport');
    return toCsv(NAGLOWKI, rows.map((row) => [...amounts(row), ...line(row)]));
  }

  private async read({ zlecenieId, miesiac, stan }: RozliczenieFilter, limit: number, cel: string): Promise<RozliczenieRow[]> {
    const rows = await this.database.read<RozliczenieRow>(FIND, [zlecenieId ?? null, miesiac ? firstDay(miesiac) : null, stan ?? null, limit], 'pomoc-spoleczna-rozliczenia');
    await this.audit.read({ zasob: 'rozliczenie', cel, osobaIds: rows.map((row) => row.osoba_id), sprawaIds: rows.map((row) => row.sprawa_id), ids: rows.map(({ id }) => id) });
    return rows;
  }
}

function amounts(row: RozliczenieRow): (string | null)[] {
  return [row.uslugodawca, row.nip, row.numer_umowy, row.znak, row.swiadczenie_kod, row.miesiac.slice(0, 7), row.jednostka, row.ilosc, row.cena, row.koszt, row.oplata, row.doplata];
}

/** The budget line in force in the month. */
function line({ budzet, miesiac }: RozliczenieRow): (string | null)[] {
  const found = budzet.find(({ od, do: until }) => od <= miesiac && (until === null || miesiac <= until));
  return [found?.dzial ?? null, found?.rozdzial ?? null, found?.paragraf ?? null, found?.zrodlo ?? null];
}
