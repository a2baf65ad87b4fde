import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, Matches, MaxLength, ValidateNested } from 'class-validator';
import type { KartaUslugi } from './karta-uslugi.js';
import type { WersjaKarty } from './wersja-karty.entity.js';

const MOST = 30;
const Kody = () => (target: object, key: string) => [IsArray(), ArrayMaxSize(MOST), Matches(/^[a-z0-9_.]+(-[a-z0-9_.]+)*$/, { each: true }), MaxLength(80, { each: true })].forEach((check) => check(target, key));
const Teksty = () => (target: object, key: string) => [IsArray(), ArrayMaxSize(MOST), MaxLength(500, { each: true })].forEach((check) => check(target, key));

/** Dokument, o który prosi urząd. */
export class DokumentKartyDto {
  /** Jaki dokument. */
  @IsPlainText(300)
  nazwa: string;

  /** Przepis, który pozwala o niego prosić (art. 220 § 3 KPA). */
  @IsPlainText(300)
  przepis: string;

  /** Kiedy jest potrzebny. */
  @IsOptional() @IsPlainText(300)
  kiedy?: string;

  /** Kod oświadczenia, które go zastępuje. */
  @IsOptional() @IsPlainText(60)
  oswiadczenie?: string;
}

/** Fakt, o którego dowód urząd nie prosi. */
export class FaktZnanyDto {
  /** Co urząd wie albo sam ustali. */
  @IsPlainText(300)
  fakt: string;

  /** Skąd. */
  @IsPlainText(300)
  skad: string;
}

/** Treść karty usługi. */
export class TrescKartyDto {
  /** Nazwa. */
  @IsPlainText(200)
  nazwa: string;

  /** Co to jest. */
  @IsPlainText(1500)
  opis: string;

  /** Dla kogo. */
  @IsPlainText(1500)
  dla_kogo: string;

  /** Warunki. */
  @Teksty()
  warunki: string[];

  /** Dokumenty. */
  @IsArray() @ArrayMaxSize(MOST) @ValidateNested({ each: true }) @Type(() => DokumentKartyDto)
  dokumenty: DokumentKartyDto[];

  /** Czego nie trzeba przynosić (art. 220 KPA). */
  @IsArray() @ArrayMaxSize(MOST) @ValidateNested({ each: true }) @Type(() => FaktZnanyDto)
  nie_zadamy: FaktZnanyDto[];

  /** Jak złożyć wniosek. */
  @IsPlainText(1500)
  jak: string;

  /** Termin załatwienia. */
  @IsPlainText(500)
  termin: string;

  /** Opłata. */
  @IsPlainText(300)
  oplata: string;

  /** Jak kończy się sprawa. */
  @IsPlainText(500)
  wynik: string;

  /** Jak się odwołać. */
  @IsPlainText(500)
  odwolanie: string;

  /** Podstawa prawna. */
  @Teksty()
  podstawa: string[];

  /** Gdzie. */
  @IsPlainText(500)
  gdzie: string;

  /** Kody rodzajów spraw. */
  @Kody()
  rodzaje_spraw: string[];

  /** Kody, pod którymi rozpoznanie mówi, czy się należy. */
  @Kody()
  rozpoznanie: string[];

  /** Kody gotowych oświadczeń. */
  @Kody()
  oswiadczenia: string[];

  /** Słowa, po których ludzie jej szukają. */
  @Teksty()
  slowa: string[];

  /** Co trzeba jeszcze sprawdzić albo uzupełnić w ośrodku. */
  @Teksty()
  do_sprawdzenia: string[];
}

/** Nowa wersja karty: szkic. */
export class WersjaKartyRequest {
  /** Kod karty; nowy kod zakłada nową kartę. */
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/) @MaxLength(60)
  kod: string;

  /** Pierwszy dzień, w którym ma obowiązywać, RRRR-MM-DD. */
  @IsDay()
  od: PlainDate;

  /** Treść. */
  @ValidateNested() @Type(() => TrescKartyDto)
  tresc: TrescKartyDto;
}

/** Zmiana szkicu karty. */
export class SzkicKartyRequest {
  /** Pierwszy dzień, w którym ma obowiązywać, RRRR-MM-DD. */
  @IsDay()
  od: PlainDate;

  /** Treść. */
  @ValidateNested() @Type(() => TrescKartyDto)
  tresc: TrescKartyDto;
}

/** Szukanie kart. */
export class KartyQuery {
  /** Zwykłe słowa: „pieniądze na opał”. */
  @IsOptional() @IsPlainText(200, { empty: true })
  szukaj?: string;

  /** Na który dzień; domyślnie dziś. */
  @IsOptional() @IsDay()
  na_dzien?: PlainDate;
}

/** Wersje kart. */
export class WersjeKartQuery {
  /** Kod karty. */
  @IsOptional() @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/) @MaxLength(60)
  kod?: string;
}

/** Kod i nazwa. */
export class KodINazwaResponse {
  kod: string;
  nazwa: string;
}

/** Karta na liście. */
export class KartaSkrotResponse {
  kod: string;
  nazwa: string;
  opis: string;
  dla_kogo: string;
  rodzaje_spraw: KodINazwaResponse[];
}

/** Karta usługi. */
export class KartaUslugiResponse {
  kod: string;
  /** Od kiedy obowiązuje ta wersja. */
  od: string;
  tresc: TrescKartyDto;
  /** Rodzaje spraw, które ośrodek prowadzi. */
  rodzaje_spraw: KodINazwaResponse[];
  /** Gotowe oświadczenia. */
  oswiadczenia: KodINazwaResponse[];
}

/** Wersja karty przygotowana w ośrodku. */
export class WersjaKartyResponse {
  id: string;
  kod: string;
  od: string;
  tresc: TrescKartyDto;
  /** szkic, wydana albo odrzucona */
  stan: string;
  przygotowal_id: string;
  zamknal_id: string | null;
  wersja: number;
}

/** Names of what a card refers to. */
export interface NazwyKarty {
  readonly rodzaje_spraw: KodINazwaResponse[];
  readonly oswiadczenia: KodINazwaResponse[];
}

export function toKartaResponse({ kod, od, tresc }: KartaUslugi, nazwy: NazwyKarty): KartaUslugiResponse {
  return { kod, od, tresc: tresc as TrescKartyDto, ...nazwy };
}

export function toKartaSkrot({ kod, tresc: { nazwa, opis, dla_kogo } }: KartaUslugi, { rodzaje_spraw }: NazwyKarty): KartaSkrotResponse {
  return { kod, nazwa, opis, dla_kogo, rodzaje_spraw };
}

export function toWersjaResponse({ id, kod, od, tresc, stan, przygotowalId, zamknalId, wersja }: WersjaKarty): WersjaKartyResponse {
  return { id, kod, od, tresc: tresc as TrescKartyDto, stan, przygotowal_id: przygotowalId, zamknal_id: zamknalId, wersja };
}
