import type { PlainDate } from '@ostoja/kernel';
import type { DowodZmiana, Weryfikacja } from './dowod.entity.js';
import type { EvidenceVault } from './evidence-vault.js';

/** A piece of evidence as others read it. */
export interface Evidence {
  readonly id: string;
  /** The id that was asked for; it may be any of the person's ids. */
  readonly osobaId: string;
  readonly rodzaj: string;
  readonly tresc: object;
  readonly wazneOd: PlainDate;
  readonly wazneDo: PlainDate | null;
  readonly zapisano: Date;
  readonly zapisal: string;
  readonly zmiana: DowodZmiana;
  readonly poprzedniId: string | null;
  readonly powod: string | null;
  readonly dokumentId: string | null;
  readonly weryfikacja: Weryfikacja;
  readonly kragId: string | null;
}

/** What was asked and what came back, as plain JSON to be stored with a decision; an empty answer is recorded too. */
export interface EvidenceQuery {
  readonly osoby: readonly string[];
  readonly rodzaj: string;
  readonly od: PlainDate;
  readonly do: PlainDate;
  /** Instant as of which it was asked. */
  readonly na_chwile: string;
  /** Ids of the rows that were found. */
  readonly wynik: readonly string[];
}

export interface EvidenceAnswer {
  readonly wiersze: readonly Evidence[];
  readonly zapytanie: EvidenceQuery;
}

/** A row as the queries below give it. */
export interface EvidenceRow extends Omit<Evidence, 'tresc'> {
  readonly jednostkaId: string;
  readonly tresc: object | null;
  readonly trescSzyfr: Buffer | null;
  readonly kluczId: string | null;
  readonly zawiniety: Buffer | null;
  /** Whether another row has taken its place. */
  readonly zastapiony?: boolean;
}

const COLUMNS = `d.jednostka_id as "jednostkaId", d.id, d.rodzaj, d.tresc, d.tresc_szyfr as "trescSzyfr", d.klucz_id as "kluczId", k.zawiniety,
  d.wazne_od as "wazneOd", d.wazne_do as "wazneDo", d.zapisano, d.zapisal, d.zmiana, d.poprzedni_id as "poprzedniId", d.powod,
  d.dokument_id as "dokumentId", d.weryfikacja, d.krag_id as "kragId"`;
const KEY = 'left join osoba.klucz k on k.jednostka_id = d.jednostka_id and k.id = d.klucz_id';

/** Holds for rows in force as of the instant in the parameter `at`. */
const inForce = (at: string): string => `d.zapisano <= ${at}::timestamptz and d.zmiana <> 'uniewaznienie'
  and not exists (select 1 from osoba.dowod n where n.jednostka_id = d.jednostka_id and n.poprzedni_id = d.id and n.zapisano <= ${at})`;

/** $1 asked people, $2 kind, $3-$4 period that the validity overlaps, $5 instant. */
export const EVIDENCE_OF_KIND = `
  select a.szukana_id as "osobaId", ${COLUMNS}
  from osoba.aliasy($1::uuid[]) a
  join osoba.dowod d on d.osoba_id = a.osoba_id
  ${KEY}
  where d.rodzaj = $2 and d.wazne_od <= $4 and coalesce(d.wazne_do, 'infinity') >= $3 and ${inForce('$5')}
  order by d.wazne_od, d.zapisano, d.id`;

/** All in force: $1 asked people, $2 instant. */
export const EVIDENCE_OF_PEOPLE = `
  select a.szukana_id as "osobaId", ${COLUMNS}
  from osoba.aliasy($1::uuid[]) a
  join osoba.dowod d on d.osoba_id = a.osoba_id
  ${KEY}
  where ${inForce('$2')}
  order by d.rodzaj, d.wazne_od desc, d.zapisano desc, d.id`;

/** One row, superseded or not. */
export const EVIDENCE_BY_ID = `
  select d.osoba_id as "osobaId", ${COLUMNS},
    exists (select 1 from osoba.dowod n where n.jednostka_id = d.jednostka_id and n.poprzedni_id = d.id) as zastapiony
  from osoba.dowod d ${KEY}
  where d.id = $1`;

/** The row with its content opened. */
export function toEvidence(row: EvidenceRow, vault: EvidenceVault): Evidence {
  const { jednostkaId: _centre, trescSzyfr, kluczId, zawiniety, zastapiony: _superseded, ...evidence } = row;
  const tresc = trescSzyfr && kluczId && zawiniety ? vault.open(row, trescSzyfr, { id: kluczId, zawiniety }) : (row.tresc ?? {});
  return { ...evidence, tresc };
}
