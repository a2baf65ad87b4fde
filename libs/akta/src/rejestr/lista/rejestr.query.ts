import type { PlainDate } from '@ostoja/kernel';
import type { DowodDoreczenia } from '../pismo-rejestru.entity.js';
import type { KanalPisma } from '../kanal.js';
import type { Kierunek, RodzajPisma } from '../rodzaj-pisma.js';

export interface FiltrPism {
  readonly komorkaId?: string;
  readonly kierunek?: Kierunek;
  readonly rodzaj?: RodzajPisma;
  readonly osobaId?: string;
  readonly sprawaId?: string;
  /** Papers in no case; those kept outside the akta are not among them. */
  readonly bezSprawy?: boolean;
  readonly pozaAktami?: boolean;
  readonly od?: PlainDate;
  readonly do?: PlainDate;
}

/** One paper with the names around it. */
export interface PismoRow {
  id: string;
  komorka_id: string;
  komorka_nazwa: string;
  sprawa_ids: string[];
  osoba_id: string | null;
  kierunek: Kierunek;
  numer_rejestru: string;
  rodzaj: RodzajPisma;
  tytul: string;
  kanal: KanalPisma | null;
  data_pisma: PlainDate | null;
  data_nadania: PlainDate | null;
  data_wplywu: PlainDate | null;
  dzien: PlainDate;
  korespondent_osoba_id: string | null;
  korespondent: string;
  liczba_stron: number | null;
  liczba_zalacznikow: number | null;
  numer_przesylki: string | null;
  dowod_rodzaj: DowodDoreczenia | null;
  dowod_dokument_id: string | null;
  doreczono: PlainDate | null;
  poza_aktami: boolean;
  potwierdzenie_id: string | null;
  wersja: number;
}

const SHOWN = (page: string, order: string) => `
  select p.id, p.komorka_id, k.nazwa as komorka_nazwa, p.sprawa_ids, p.osoba_id, p.kierunek, p.numer_rejestru, p.rodzaj, p.tytul, p.kanal, p.data_pisma, p.data_nadania,
         p.data_wplywu, p.dzien, p.korespondent_id as korespondent_osoba_id, coalesce(p.korespondent_nazwa, concat_ws(' ', o.imie, o.nazwisko)) as korespondent,
         p.liczba_stron, p.liczba_zalacznikow, p.numer_przesylki, p.dowod_rodzaj, p.dowod_dokument_id, p.doreczono, p.poza_aktami, p.potwierdzenie_id, p.wersja
  from (${page}) p
  join access.komorka k on k.jednostka_id = p.jednostka_id and k.id = p.komorka_id
  left join osoba.osoba o on o.jednostka_id = p.jednostka_id and o.id = p.korespondent_id
  ${order}`;

export const ONE_PISMO = SHOWN('select * from akta.pismo where id = $1', '');

/** SQL with its parameters and a plan name that stands for exactly this text. */
interface Question {
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly name: string;
}

/**
 * The register, newest first. Row-level security decides what is visible; `units`, those of the asker, only steer the plan: the
 * first rows of each unit come ordered from an index.
 */
export function rejestrQuestion(filtr: FiltrPism, limit: number, after: readonly unknown[] | null, units: readonly string[]): Question {
  const params: unknown[] = [filtr.komorkaId ? [filtr.komorkaId] : units];
  const marks: string[] = [];
  const texts: string[] = [];
  const add = (mark: string, value: unknown, text: (parameter: string) => string) => {
    if (value === undefined) return;
    params.push(value);
    marks.push(mark);
    texts.push(` and ${text(`$${params.length}`)}`);
  };
  add('kierunek', filtr.kierunek, (p) => `s.kierunek = ${p}`);
  add('rodzaj', filtr.rodzaj, (p) => `s.rodzaj = ${p}`);
  add('osoba', filtr.osobaId, (p) => `s.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[${p}::uuid]) a))`);
  add('sprawa', filtr.sprawaId, (p) => `s.sprawa_ids @> array[${p}::uuid]`);
  add('poza', filtr.pozaAktami, (p) => `s.poza_aktami = ${p}`);
  add('od', filtr.od, (p) => `s.dzien >= ${p}::date`);
  add('do', filtr.do, (p) => `s.dzien <= ${p}::date`);
  if (filtr.bezSprawy) {
    marks.push('bez');
    texts.push(` and s.sprawa_ids = '{}' and not s.poza_aktami`);
  }
  add('po', after?.[0], (p) => `(s.dzien, s.id) < (${p}::date, $${params.length + 1}::uuid)`);
  if (after) params.push(after[1]);
  // A number in the text, not a parameter: without knowing how few rows are wanted PostgreSQL distrusts the kept plan and plans every time.
  const top = Math.trunc(limit);
  const order = (alias: string) => `order by ${alias}.dzien desc, ${alias}.id desc`;
  const page = `select z.* from unnest($1::uuid[]) k cross join lateral (select s.* from akta.pismo s where s.komorka_id = k${texts.join('')} ${order('s')} limit ${top}) z ${order('z')} limit ${top}`;
  return { name: ['rejestr-pism', ...marks, top].join('-'), params, sql: SHOWN(page, order('p')) };
}

/** Files of papers, in the order in which they were added. */
export const PLIKI_PISM = `
  select f.pismo_id, d.id, d.nazwa from akta.pismo_plik f
  join documents.dokument d on d.jednostka_id = f.jednostka_id and d.id = f.dokument_id
  where f.pismo_id = any ($1::uuid[]) order by f.id`;

/** A file of a paper. */
export interface PlikRow {
  readonly pismo_id: string;
  readonly id: string;
  readonly nazwa: string;
}

