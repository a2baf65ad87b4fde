import { IntersectionType } from '@nestjs/swagger';
import { PageQuery } from '@ostoja/http';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { nameOfStan } from '../procedura/procedura.registry.js';
import type { FiltrSpraw, SortSprawy, SprawaRow } from './sprawa.query.js';
import type { Sprawa } from './sprawa.entity.js';
import { SYSTEM_PROWADZACY, type SystemProwadzacy } from './system-prowadzacy.js';

const CODE = /^[a-z0-9-]{1,60}$/;
const toBoolean = Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

/** Filtry spraw. */
export class SprawyFiltr {
  /** Stan sprawy, np. wywiad-zlecony. */
  @IsOptional() @Matches(CODE)
  stan?: string;

  /** Kod świadczenia, np. zasilek-okresowy. */
  @IsOptional() @Matches(CODE)
  swiadczenie_kod?: string;

  /** Jednostka prowadząca (filia lub dział). */
  @IsOptional() @IsUUID()
  komorka_id?: string;

  /** Specjalista prowadzący. */
  @IsOptional() @IsUUID()
  prowadzacy_id?: string;

  /** Osoba, której sprawa dotyczy. */
  @IsOptional() @IsUUID()
  osoba_id?: string;

  /** Tylko sprawy przydzielone mnie. */
  @IsOptional() @toBoolean @IsBoolean()
  moje?: boolean;

  /** Także sprawy zakończone. */
  @IsOptional() @toBoolean @IsBoolean()
  zamkniete?: boolean;

  /** Tylko sprawy, które prowadzi ten system: Ostoja albo POMOST. */
  @IsOptional() @IsIn(SYSTEM_PROWADZACY)
  system_prowadzacy?: SystemProwadzacy;
}

/** Lista spraw: strona, porządek i filtry. */
export class SprawyQuery extends IntersectionType(SprawyFiltr, PageQuery) {
  /** Porządek: termin (najbliższy najpierw), znak, otwarta (najnowsze najpierw). */
  @IsOptional() @IsIn(['termin', 'znak', 'otwarta'])
  sort?: SortSprawy = 'termin';
}

export function toFiltr(query: SprawyFiltr, ja: string): FiltrSpraw {
  return {
    stan: query.stan,
    swiadczenieKod: query.swiadczenie_kod,
    komorkaId: query.komorka_id,
    prowadzacyId: query.prowadzacy_id,
    osobaId: query.osoba_id,
    moje: query.moje ? ja : undefined,
    zamkniete: query.zamkniete,
    systemProwadzacy: query.system_prowadzacy,
  };
}

/** Najbliższy termin w sprawie i jego uzasadnienie. */
export class NajblizszyTerminResponse {
  /** RRRR-MM-DD */
  data: string;
  /** Rodzaj terminu, np. wywiad. */
  rodzaj: string;
  /** Skąd wynika ten termin. */
  opis: string;
}

/** Osoba na liście. */
export class OsobaSprawyResponse {
  id: string;
  imie: string;
  nazwisko: string;
}

/** Sprawa na liście. */
export class SprawaPozycjaResponse {
  id: string;
  znak: string;
  komorka_id: string;
  komorka_nazwa: string;
  swiadczenie_kod: string;
  stan: string;
  stan_nazwa: string;
  osoba: OsobaSprawyResponse;
  prowadzacy_id: string | null;
  /** Imię i nazwisko prowadzącego. */
  prowadzacy: string | null;
  pracownik_socjalny_id: string | null;
  /** System, który prowadzi sprawę: Ostoja albo POMOST. */
  system_prowadzacy: string;
  /** Dzień otwarcia, RRRR-MM-DD. */
  otwarta: string;
  zamknieta: string | null;
  najblizszy_termin: NajblizszyTerminResponse | null;
  /** Wersja do nagłówka If-Match. */
  wersja: number;
}

/** Strona listy spraw. */
export class SprawyPage {
  elementy: SprawaPozycjaResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

/** Liczba spraw w stanie. */
export class LiczbaSprawResponse {
  stan: string;
  liczba: number;
}

export function toSprawaPozycja(row: SprawaRow): SprawaPozycjaResponse {
  return {
    id: row.id,
    znak: row.znak,
    komorka_id: row.komorka_id,
    komorka_nazwa: row.komorka_nazwa,
    swiadczenie_kod: row.swiadczenie_kod,
    stan: row.stan,
    stan_nazwa: nameOfStan(row.stan),
    osoba: { id: row.osoba_id, imie: row.imie, nazwisko: row.nazwisko },
    prowadzacy_id: row.prowadzacy_id,
    prowadzacy: row.prowadzacy,
    pracownik_socjalny_id: row.pracownik_socjalny_id,
    system_prowadzacy: row.system_prowadzacy,
    otwarta: row.otwarta,
    zamknieta: row.zamknieta,
    najblizszy_termin: toNajblizszyTermin(row.najblizszy_termin, row.najblizszy_termin_rodzaj, row.najblizszy_termin_opis),
    wersja: row.wersja,
  };
}

/** `rodzaj` of null: no term runs. */
export function toNajblizszyTermin(data: string, rodzaj: string | null, opis: string | null): NajblizszyTerminResponse | null {
  return rodzaj === null ? null : { data, rodzaj, opis: opis ?? '' };
}

/** Przydzielenie sprawy. Pole pominięte zostaje bez zmian, null odbiera sprawę. */
export class PrzydzialSprawyRequest {
  /** Specjalista prowadzący. */
  @IsOptional() @IsUUID()
  prowadzacy_id?: string | null;

  /** Pracownik socjalny. */
  @IsOptional() @IsUUID()
  pracownik_socjalny_id?: string | null;
}

/** Wstrzymanie brakowania akt. */
export class WstrzymaniePrawneRequest {
  /** true: akt nie wolno zniszczyć, choćby minął okres przechowywania. */
  @IsBoolean()
  wstrzymanie_prawne: boolean;
}

/** Sprawa bez przebiegu. */
export class SprawaResponse {
  id: string;
  znak: string;
  komorka_id: string;
  osoba_id: string;
  swiadczenie_kod: string;
  stan: string;
  stan_nazwa: string;
  prowadzacy_id: string | null;
  pracownik_socjalny_id: string | null;
  /** Klasa jednolitego rzeczowego wykazu akt. */
  klasa_jrwa: string;
  kategoria_archiwalna: string;
  wstrzymanie_prawne: boolean;
  /** System, który prowadzi sprawę: Ostoja albo POMOST. */
  system_prowadzacy: string;
  otwarta: string;
  zamknieta: string | null;
  najblizszy_termin: NajblizszyTerminResponse | null;
  wersja: number;
}

export function toSprawaResponse(sprawa: Sprawa): SprawaResponse {
  return {
    id: sprawa.id,
    znak: sprawa.znak,
    komorka_id: sprawa.komorkaId,
    osoba_id: sprawa.osobaId,
    swiadczenie_kod: sprawa.swiadczenieKod,
    stan: sprawa.stan,
    stan_nazwa: nameOfStan(sprawa.stan),
    prowadzacy_id: sprawa.prowadzacyId,
    pracownik_socjalny_id: sprawa.pracownikSocjalnyId,
    klasa_jrwa: sprawa.klasaJrwa,
    kategoria_archiwalna: sprawa.kategoriaArchiwalna,
    wstrzymanie_prawne: sprawa.wstrzymaniePrawne,
    system_prowadzacy: sprawa.systemProwadzacy,
    otwarta: sprawa.otwarta,
    zamknieta: sprawa.zamknieta,
    najblizszy_termin: toNajblizszyTermin(sprawa.najblizszyTermin, sprawa.najblizszyTerminRodzaj, sprawa.najblizszyTerminOpis),
    wersja: sprawa.wersja,
  };
}
