import { ApiProperty } from '@nestjs/swagger';
import { IsDay, IsPlainText, PageQuery } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { WARTOSC_STAN, type WartoscStan } from './wartosc-parametru.entity.js';
import { JEDNOSTKI_MIARY, type NowaWartosc, type ZmianaWartosci } from './wartosc-parametru.policy.js';
import type { PodgladWartosci } from './wartosc-parametru.service.js';
import type { WartoscRow } from './wartosc-parametru.query.js';

const PARAMETR_ID = /^[a-z0-9_]+(\.[a-z0-9_]+)+$/;

/** Wartość parametru ustawowego do wczytania. */
export class WartoscParametruRequest {
  /** Identyfikator parametru, np. `piecza_zastepcza.swiadczenie.rodzina_spokrewniona`. */
  @IsString() @MaxLength(200) @Matches(PARAMETR_ID, { message: 'Identyfikator to słowa z małych liter i cyfr rozdzielone kropkami.' })
  parametr_id: string;

  /** Nazwa; tylko gdy parametru nie ma jeszcze w wykazie. */
  @IsOptional() @IsPlainText(300)
  nazwa?: string;

  /** Jednostka miary, np. `PLN/month`, `percent`, `days`. */
  @IsIn(JEDNOSTKI_MIARY)
  jednostka_miary: string;

  /** Pierwszy dzień, w którym wartość obowiązuje. */
  @IsDay()
  od: string;

  /** Ostatni dzień włącznie; bez niego wartość obowiązuje do odwołania. */
  @IsOptional() @IsDay()
  do?: string | null;

  /** Wartość: liczba dziesiętna w tekście albo kod, np. `1517.00`. */
  @IsString() @MaxLength(100)
  wartosc: string;

  /** Przepis i miejsce ogłoszenia. */
  @IsPlainText(500)
  podstawa_prawna: string;

  /** Publiczny adres (https), pod którym można wartość sprawdzić. */
  @IsPlainText(1000)
  zrodlo: string;

  /** Uwagi dla osoby, która wartość zwolni. */
  @IsOptional() @IsPlainText(2000)
  uwagi?: string;
}

/** Odrzucenie wczytanej wartości. */
export class OdrzucenieWartosciRequest {
  /** Powód odrzucenia. */
  @IsPlainText(2000)
  powod: string;
}

/** Zawężenie listy wczytanych wartości. */
export class WartosciParametrowQuery extends PageQuery {
  /** Tylko w tym stanie. */
  @IsOptional() @IsIn(WARTOSC_STAN)
  stan?: WartoscStan;

  /** Tylko tego parametru. */
  @IsOptional() @IsString() @MaxLength(200)
  parametr_id?: string;
}

/** Część okresu: co w niej obowiązywało i co będzie obowiązywać. */
export class ZmianaWartosciResponse {
  od: string;
  /** Ostatni dzień; null do odwołania. */
  do: string | null;
  /** Dotychczasowa wartość; null, gdy jej nie było. */
  bylo: string | null;
  /** Wartość po zwolnieniu. */
  bedzie: string;
}

/** Co zmieniłoby wczytanie wartości. */
export class PodgladWartosciResponse {
  /** Nazwa parametru. */
  nazwa: string;
  zmiany: ZmianaWartosciResponse[];
  /** Na co zwrócić uwagę przed wczytaniem. */
  ostrzezenia: string[];
}

/** Wczytana wartość parametru ustawowego. */
export class WartoscParametruResponse {
  id: string;
  parametr_id: string;
  /** Nazwa parametru. */
  nazwa: string;
  jednostka_miary: string;
  od: string;
  do: string | null;
  wartosc: string;
  podstawa_prawna: string;
  /** Publiczny adres źródła. */
  zrodlo: string;
  uwagi: string | null;
  /** `wczytana` (czeka na drugą osobę), `zwolniona` (obowiązuje), `odrzucona`, `uchylona` (zastąpiona późniejszym zwolnieniem za ten sam okres). */
  @ApiProperty({ enum: WARTOSC_STAN })
  stan: WartoscStan;
  wczytal_id: string;
  /** Imię i nazwisko osoby, która wczytała. */
  wczytal: string;
  wczytano: string;
  rozpatrzyl_id: string | null;
  /** Imię i nazwisko osoby, która zwolniła albo odrzuciła. */
  rozpatrzyl: string | null;
  rozpatrzono: string | null;
  /** Powód odrzucenia. */
  powod: string | null;
  /** Co zmieni zwolnienie; pusta, gdy wartość jest już rozpatrzona. */
  zmiany: ZmianaWartosciResponse[];
  wersja: number;
}

/** Strona wczytanych wartości, od najnowszej. */
export class WartosciParametrowPage {
  elementy: WartoscParametruResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

export function toNowaWartosc({ parametr_id, nazwa, jednostka_miary, od, do: end = null, wartosc, podstawa_prawna, zrodlo, uwagi }: WartoscParametruRequest): NowaWartosc {
  return { parametrId: parametr_id, nazwa, jednostkaMiary: jednostka_miary, od: od as PlainDate, do: end as PlainDate | null, wartosc, podstawaPrawna: podstawa_prawna, zrodlo, uwagi };
}

export function toPodgladWartosciResponse({ nazwa, zmiany, ostrzezenia }: PodgladWartosci): PodgladWartosciResponse {
  return { nazwa, zmiany: [...zmiany], ostrzezenia: [...ostrzezenia] };
}

export function toWartoscParametruResponse(row: WartoscRow, zmiany: readonly ZmianaWartosci[]): WartoscParametruResponse {
  return { ...row, wczytano: row.wczytano.toISOString(), rozpatrzono: row.rozpatrzono?.toISOString() ?? null, zmiany: [...zmiany] };
}
