import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CEL_WYSTAPIENIA, type CelWystapienia } from './wystapienie.entity.js';
import type { WystapienieRow } from './wystapienie.query.js';
import type { NoweWystapienie } from './wystapienie-pismo.service.js';

/** Wystąpienie do innego ośrodka o wywiad do naszej sprawy. */
export class NoweWystapienieRequest {
  @IsUUID()
  sprawa_id: string;

  /** Z kim przeprowadzić wywiad. */
  @IsUUID()
  osoba_id: string;

  /** osoba (ubiegająca się), krewni (obowiązani do pomocy) albo oplata-dps */
  @IsIn(CEL_WYSTAPIENIA)
  cel: CelWystapienia;

  /** Nazwa ośrodka. */
  @IsPlainText(200)
  osrodek: string;

  /** Adres ośrodka, wiersz po wierszu. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(5) @IsString({ each: true }) @MaxLength(200, { each: true })
  adres: string[];

  /** Adres osoby w gminie tego ośrodka. */
  @IsPlainText(200)
  adres_osoby: string;

  /** Co ustalić. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(15) @IsString({ each: true }) @MaxLength(300, { each: true })
  pytania: string[];

  /** Dlaczego wywiad jest potrzebny; bez opisu zdrowia i sytuacji strony. */
  @IsPlainText(2000)
  znaczenie: string;
}

/** Odpowiedź innego ośrodka. */
export class OdpowiedzOsrodkaRequest {
  /** Dzień wpływu, RRRR-MM-DD. */
  @IsDay()
  dzien: PlainDate;

  /** Znak odpowiedzi. */
  @IsPlainText(100)
  znak: string;

  /** Osoba odmówiła wywiadu. */
  @IsBoolean()
  odmowa: boolean;

  /** Co ustalono; przy odmowie: jak ją odnotowano. */
  @IsPlainText(10_000)
  ustalenia: string;
}

/** Które wystąpienia. */
export class WystapieniaQuery {
  @IsOptional() @IsUUID()
  sprawa_id?: string;

  /** true: także te, na które odpowiedziano. */
  @IsOptional() @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean()
  odpowiedziane?: boolean = false;
}

/** Osoba, z którą ma być wywiad. */
export class OsobaWystapieniaResponse {
  id: string;
  imie: string;
  nazwisko: string;
}

/** Wystąpienie o wywiad z pismem, terminem i odpowiedzią. */
export class WystapienieResponse {
  id: string;
  sprawa_id: string;
  /** Znak naszej sprawy. */
  znak: string;
  osoba: OsobaWystapieniaResponse;
  /** osoba, krewni albo oplata-dps */
  cel: string;
  osrodek: string;
  pismo_id: string;
  /** projekt, wydane albo doreczone */
  pismo_stan: string;
  pismo_numer: string | null;
  /** Dzień podpisania pisma. */
  wyslano: string | null;
  /** Pisma ponawiające. */
  ponowienia: string[];
  /** Termin odpowiedzi, dopóki biegnie. */
  termin: string | null;
  termin_opis: string | null;
  po_terminie: boolean;
  odpowiedz_dzien: string | null;
  odpowiedz_znak: string | null;
  odmowa: boolean | null;
  ustalenia: string | null;
  wersja: number;
}

export function toNoweWystapienie(request: NoweWystapienieRequest): NoweWystapienie {
  const { sprawa_id, osoba_id, cel, osrodek, adres, adres_osoby, pytania, znaczenie } = request;
  return { sprawaId: sprawa_id, osobaId: osoba_id, cel, osrodek, adres, adresOsoby: adres_osoby, pytania, znaczenie };
}

export function toWystapienieResponse({ osoba_id: id, imie, nazwisko, ponowienia, ...row }: WystapienieRow, dzis: PlainDate): WystapienieResponse {
  return { ...row, osoba: { id, imie, nazwisko }, ponowienia: [...ponowienia], po_terminie: row.termin !== null && row.termin < dzis };
}
