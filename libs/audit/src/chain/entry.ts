import { createHmac } from 'node:crypto';

/** How many record ids an entry lists; a longer list is kept as a keyed digest. Ids of people are always listed: each may ask who looked. */
export const LISTED_IDS = 200;

/** An entry as it is stored, except for its place in the chain. */
export interface EntryContent {
  readonly jednostka_id: string;
  readonly id: string;
  /** ISO instant in UTC with microseconds. */
  readonly chwila: string;
  readonly uzytkownik_id: string;
  readonly role: readonly string[];
  readonly zasob: string;
  readonly czynnosc: string;
  readonly cel: string | null;
  readonly osoba_ids: readonly string[];
  readonly sprawa_ids: readonly string[];
  readonly ids: readonly string[];
  readonly liczba: number;
  /** Hex of bytea, `\x…`. */
  readonly ids_skrot: string | null;
  readonly zadanie: string;
}

/** An entry with its place in the chain. */
export interface ChainEntry extends EntryContent {
  /** First day of the month. */
  readonly okres: string;
  readonly strumien: number;
  readonly nr: number;
  readonly skrot: string;
}

/** Keyed digest of the entry and the one before it; without the key nobody can forge or guess it. Hex of bytea. */
export function chainDigest(key: Buffer, previous: string, entry: Omit<ChainEntry, 'skrot'>): string {
  const { jednostka_id, okres, strumien, nr, id, chwila, uzytkownik_id, role, zasob, czynnosc, cel, osoba_ids, sprawa_ids, ids, liczba, ids_skrot, zadanie } = entry;
  const content = [jednostka_id, okres, strumien, nr, id, chwila, uzytkownik_id, role, zasob, czynnosc, cel, osoba_ids, sprawa_ids, ids, liczba, ids_skrot, zadanie];
  return `\\x${createHmac('sha256', key).update(previous).update(JSON.stringify(content)).digest('hex')}`;
}

/** The ids as they are stored: listed, or digested when there are more than `LISTED_IDS`. */
export function storeIds(key: Buffer, ids: readonly string[]): Pick<EntryContent, 'ids' | 'liczba' | 'ids_skrot'> {
  if (ids.length <= LISTED_IDS) return { ids, liczba: ids.length, ids_skrot: null };
  const digest = createHmac('sha256', key).update([...ids].sort().join('\n')).digest('hex');
  return { ids: [], liczba: ids.length, ids_skrot: `\\x${digest}` };
}
