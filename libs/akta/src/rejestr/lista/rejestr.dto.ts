import { IsDay, PageQuery } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { type DzienSkuteczny, KANALY } from '../kanal.js';
import { effectOf } from '../pismo.policy.js';
import { type Kierunek, KIERUNKI, RODZAJE_PISM, type RodzajPisma } from '../rodzaj-pisma.js';
import type { FiltrPism, PismoRow } from './rejestr.query.js';

const toBoolean = Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));
const RODZAJE = Object.keys(RODZAJE_PISM);

/** Lista rejestru pism: strona i filtry. */
export class RejestrQuery extends PageQuery {
  /** Jednostka (filia lub dział). */
  @IsOptional() @IsUUID()
  komorka_id?: string;

  /** przychodzace albo wychodzace */
  @IsOptional() @IsIn(KIERUNKI)
  kierunek?: Kierunek;

  /** Rodzaj pisma, np. wniosek. */
  @IsOptional() @IsIn(RODZAJE)
  rodzaj?: RodzajPisma;

  /** Osoba, której pismo dotyczy. */
  @IsOptional() @IsUUID()
  osoba_id?: string;

  /** Sprawa, w której aktach pismo leży. */
  @IsOptional() @IsUUID()
  sprawa_id?: string;

  /** Tylko pisma nieprzypisane do sprawy. */
  @IsOptional() @toBoolean @IsBoolean()
  bez_sprawy?: boolean;

  /** Tylko pisma trzymane poza aktami (true) albo tylko pozostałe (false). */
  @IsOptional() @toBoolean @IsBoolean()
  poza_aktami?: boolean;

  /** Od tego dnia (wpływu albo pisma). */
  @IsOptional() @IsDay()
  od?: PlainDate;

  /** Do tego dnia. */
  @IsOptional() @IsDay()
  do?: PlainDate;
}

/** Plik pisma. */
export class PlikResponse {
  id: string;
  nazwa: string;
  /** Wynik skanera: czysty, nieskanowany, oczekuje, zakazony; puste dla pism sporządzonych przez system. */
  skan: string | null;
}

/** Dzień i przepis, z którego wynika, że się liczy. */
export class DzienSkutecznyResponse {
  dzien: string;
  przepis: string;
}

/** Co wynika z dat i drogi wpływu. */
export class SkutekPismaResponse {
  /** Fałsz: podanie zwykłym e-mailem pozostawia się bez rozpoznania. */
  skuteczne: boolean;
  przepis: string | null;
  opis: string;
  /** Dzień wszczęcia postępowania, gdy pismo jest żądaniem strony. */
  wszczecie: DzienSkutecznyResponse | null;
  /** Dzień, który decyduje o zachowaniu terminu. */
  termin: DzienSkutecznyResponse | null;
}

/** Pismo w rejestrze. */
export class PismoResponse {
  id: string;
  /** np. F1/WP/17/2026 */
  numer_rejestru: string;
  komorka_id: string;
  komorka_nazwa: string;
  kierunek: string;
  rodzaj: string;
  rodzaj_nazwa: string;
  tytul: string;
  /** Pusty, dopóki pismo wychodzące nie zostało wysłane. */
  kanal: string | null;
  kanal_nazwa: string | null;
  data_pisma: string | null;
  data_nadania: string | null;
  data_wplywu: string | null;
  /** Dzień, pod którym pismo stoi w rejestrze. */
  dzien: string;
  /** Nadawca albo adresat. */
  korespondent: string;
  korespondent_osoba_id: string | null;
  osoba_id: string | null;
  sprawa_ids: string[];
  poza_aktami: boolean;
  liczba_stron: number | null;
  liczba_zalacznikow: number | null;
  numer_przesylki: string | null;
  dowod_rodzaj: string | null;
  dowod_dokument_id: string | null;
  doreczono: string | null;
  /** Potwierdzenie wniesienia podania (art. 63 § 4 KPA), jeżeli je wydano. */
  potwierdzenie_id: string | null;
  /** Tylko dla pism przychodzących. */
  skutek: SkutekPismaResponse | null;
  pliki: PlikResponse[];
  wersja: number;
}

/** Strona rejestru. */
export class RejestrPage {
  elementy: PismoResponse[];
  nastepny: string | null;
}

export function toFiltr(query: RejestrQuery): FiltrPism {
  return {
    komorkaId: query.komorka_id, kierunek: query.kierunek, rodzaj: query.rodzaj, osobaId: query.osoba_id, sprawaId: query.sprawa_id,
    bezSprawy: query.bez_sprawy, pozaAktami: query.poza_aktami, od: query.od, do: query.do,
  };
}

export function toPismoResponse(row: PismoRow, pliki: PlikResponse[]): PismoResponse {
  return {
    id: row.id,
    numer_rejestru: row.numer_rejestru,
    komorka_id: row.komorka_id,
    komorka_nazwa: row.komorka_nazwa,
    kierunek: row.kierunek,
    rodzaj: row.rodzaj,
    rodzaj_nazwa: RODZAJE_PISM[row.rodzaj].nazwa,
    tytul: row.tytul,
    kanal: row.kanal,
    kanal_nazwa: row.kanal && KANALY[row.kanal].nazwa,
    data_pisma: row.data_pisma,
    data_nadania: row.data_nadania,
    data_wplywu: row.data_wplywu,
    dzien: row.dzien,
    korespondent: row.korespondent,
    korespondent_osoba_id: row.korespondent_osoba_id,
    osoba_id: row.osoba_id,
    sprawa_ids: row.sprawa_ids,
    poza_aktami: row.poza_aktami,
    liczba_stron: row.liczba_stron,
    liczba_zalacznikow: row.liczba_zalacznikow,
    numer_przesylki: row.numer_przesylki,
    dowod_rodzaj: row.dowod_rodzaj,
    dowod_dokument_id: row.dowod_dokument_id,
    doreczono: row.doreczono,
    potwierdzenie_id: row.potwierdzenie_id,
    skutek: toSkutek(row),
    pliki,
    wersja: row.wersja,
  };
}

function toSkutek({ kierunek, rodzaj, kanal, data_nadania, data_wplywu }: PismoRow): SkutekPismaResponse | null {
  if (kierunek !== 'przychodzace' || kanal === null || data_wplywu === null) return null;
  const { wszczecie, termin, ...rest } = effectOf(rodzaj, kanal, data_nadania, data_wplywu);
  return { ...rest, wszczecie: toDzien(wszczecie), termin: toDzien(termin) };
}

function toDzien(dzien: DzienSkuteczny | null): DzienSkutecznyResponse | null {
  return dzien && { dzien: dzien.dzien, przepis: dzien.przepis };
}
