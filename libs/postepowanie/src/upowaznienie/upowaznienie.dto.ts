import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { RODZAJE_PODPISOW, type RodzajPodpisu, type Upowaznienie } from './upowaznienie.entity.js';
import { stanUpowaznienia } from './upowaznienie.policy.js';
import type { NoweUpowaznienie } from './upowaznienie.service.js';

/** Upoważnienie do wydawania decyzji (art. 110 ust. 7-8 ustawy). */
export class UpowaznienieRequest {
  /** Upoważniona osoba. */
  @IsUUID()
  uzytkownik_id: string;

  /** Jednostka, której spraw dotyczy; obejmuje też jednostki podległe. */
  @IsUUID()
  komorka_id: string;

  /** Kody świadczeń. */
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(50) @ArrayUnique() @IsString({ each: true }) @MaxLength(60, { each: true })
  zakres: string[];

  /** Dalsze jednostki poza wskazaną. */
  @IsOptional() @IsArray() @ArrayMaxSize(30) @ArrayUnique() @IsUUID(undefined, { each: true })
  dalsze_komorki_ids?: string[];

  /** Co wolno podpisywać: decyzje, postanowienia, zaswiadczenia; pominięte oznacza wszystko. */
  @IsOptional() @IsArray() @ArrayNotEmpty() @ArrayUnique() @IsIn(RODZAJE_PODPISOW, { each: true })
  czynnosci?: RodzajPodpisu[];

  /** Podstawa: 110-7 (kierownik ośrodka) albo 110-8 (inna osoba, na wniosek kierownika). */
  @IsOptional() @IsIn(['110-7', '110-8'])
  podstawa?: '110-7' | '110-8';

  /** Wniosek kierownika, na który udzielono upoważnienia (art. 110 ust. 8). */
  @IsOptional() @IsPlainText(200)
  na_wniosek?: string | null;

  /** Dzień udzielenia. */
  @IsOptional() @IsDay()
  udzielono?: PlainDate | null;

  /** Numer upoważnienia. */
  @IsPlainText(80)
  numer: string;

  /** Organ w dopełniaczu, np. Prezydenta Miasta Krakowa. */
  @IsPlainText(200)
  w_imieniu: string;

  /** Pierwszy dzień, RRRR-MM-DD. */
  @IsDay()
  od: PlainDate;

  /** Ostatni dzień; pominięty oznacza bezterminowo. */
  @IsOptional() @IsDay()
  do?: PlainDate | null;
}

/** Zakończenie upoważnienia. */
export class ZakonczenieUpowaznieniaRequest {
  /** Ostatni dzień, RRRR-MM-DD. */
  @IsDay()
  do: PlainDate;
}

/** Odwołanie upoważnienia. */
export class OdwolanieUpowaznieniaRequest {
  /** Dzień odwołania, ostatni dzień upoważnienia. */
  @IsDay()
  dzien: PlainDate;

  /** Powód. */
  @IsPlainText(300)
  powod: string;
}

/** Kto może podpisać: czego, gdzie i kiedy. */
export class PodpisujacyQuery {
  @Matches(/^[a-z0-9-]{1,60}$/)
  swiadczenie_kod: string;

  @IsUUID()
  komorka_id: string;

  /** Dzień podpisu; pominięty oznacza dziś. */
  @IsOptional() @IsDay()
  dzien?: PlainDate;

  /** decyzje (domyślnie), postanowienia albo zaswiadczenia */
  @IsOptional() @IsIn(RODZAJE_PODPISOW)
  czynnosc?: RodzajPodpisu;
}

/** Osoba, która może podpisać. */
export class PodpisujacyResponse {
  uzytkownik_id: string;
  imie: string;
  nazwisko: string;
  stanowisko: string;
  upowaznienie_id: string;
  numer: string;
  /** Ostatni dzień upoważnienia; null oznacza bezterminowo. */
  do: string | null;
}

/** Upoważnienie, którego koniec jest bliski albo minął, a nowego nie ma. */
export class WygasajaceUpowaznienieResponse {
  id: string;
  numer: string;
  uzytkownik_id: string;
  imie: string;
  nazwisko: string;
  komorka_id: string;
  /** Ostatni dzień. */
  do: string;
  /** Ile dni zostało; ujemna liczba mówi, ile minęło od końca. */
  dni: number;
}

/** Upoważnienie w rejestrze. */
export class UpowaznienieResponse {
  id: string;
  uzytkownik_id: string;
  komorka_id: string;
  zakres: string[];
  numer: string;
  w_imieniu: string;
  dalsze_komorki_ids: string[];
  czynnosci: string[];
  podstawa: string;
  na_wniosek: string | null;
  udzielono: string | null;
  od: string;
  do: string | null;
  odwolano: string | null;
  powod_odwolania: string | null;
  /** Stan dziś: przyszle, w-mocy, wygasa (koniec bliski: domyślnie 30 dni), wygaslo albo odwolane. */
  stan: string;
  wersja: number;
}

export function toNoweUpowaznienie(request: UpowaznienieRequest): NoweUpowaznienie {
  const { uzytkownik_id, komorka_id, zakres, numer, w_imieniu, od } = request;
  const { podstawa, czynnosci, dalsze_komorki_ids: dalszeKomorkiIds } = request;
  return {
    uzytkownikId: uzytkownik_id, komorkaId: komorka_id, zakres, numer, wImieniu: w_imieniu, od, do: request.do ?? null, naWniosek: request.na_wniosek ?? null,
    udzielono: request.udzielono ?? null, ...(podstawa && { podstawa }), ...(czynnosci && { czynnosci }), ...(dalszeKomorkiIds && { dalszeKomorkiIds }),
  };
}

export function toUpowaznienieResponse(one: Upowaznienie, dzis: PlainDate, ostrzezenie: number): UpowaznienieResponse {
  return {
    id: one.id, uzytkownik_id: one.uzytkownikId, komorka_id: one.komorkaId, zakres: one.zakres, numer: one.numer, w_imieniu: one.wImieniu,
    dalsze_komorki_ids: one.dalszeKomorkiIds ?? [], czynnosci: one.czynnosci ?? [...RODZAJE_PODPISOW], podstawa: one.podstawa ?? '110-7', na_wniosek: one.naWniosek ?? null,
    udzielono: one.udzielono ?? null, od: one.od, do: one.do, odwolano: one.odwolano ?? null, powod_odwolania: one.powodOdwolania ?? null,
    stan: stanUpowaznienia({ od: one.od, do: one.do, odwolano: one.odwolano ?? null }, dzis, ostrzezenie), wersja: one.wersja,
  };
}
