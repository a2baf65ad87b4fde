import { IsPlainText } from '@ostoja/http';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import type { WynikRuchu } from './przekazanie.service.js';
import { type PrzydzialSprawy, ROLE_W_SPRAWIE, type RolaWSprawie } from './przydzial-sprawy.entity.js';

const CODE = /^[a-z0-9-]{1,60}$/;
/** More at once would hold too many rows too long; the rest goes with the next request. */
export const NAJWIECEJ_SPRAW = 500;

/** Otwarte sprawy do przekazania. */
export class FiltrPrzekazaniaRequest {
  /** Jednostka prowadząca. */
  @IsUUID()
  komorka_id: string;

  /** Kto ma sprawy teraz; pominięty oznacza sprawy nieprzydzielone. */
  @IsOptional() @IsUUID()
  od_id?: string | null;

  @IsOptional() @Matches(CODE)
  swiadczenie_kod?: string | null;

  @IsOptional() @Matches(CODE)
  stan?: string | null;
}

/** Jedna sprawa i osoba, która ma ją przejąć. */
export class RuchRequest {
  @IsUUID()
  sprawa_id: string;

  @IsUUID()
  nowy_id: string;
}

/** Przekazanie wielu spraw: wskazane ruchy, albo sprawy z listy lub filtru rozdzielane po kolei. */
export class PrzekazanieRequest {
  /** prowadzacy albo pracownik-socjalny */
  @IsIn(ROLE_W_SPRAWIE)
  rola: RolaWSprawie;

  /** Wskazane ruchy, np. z prognozy terminów. */
  @IsOptional() @IsArray() @ArrayNotEmpty() @ArrayMaxSize(NAJWIECEJ_SPRAW) @ValidateNested({ each: true }) @Type(() => RuchRequest)
  ruchy?: RuchRequest[];

  /** Sprawy do rozdzielenia. */
  @IsOptional() @IsArray() @ArrayNotEmpty() @ArrayMaxSize(NAJWIECEJ_SPRAW) @ArrayUnique() @IsUUID(undefined, { each: true })
  sprawa_ids?: string[];

  /** Sprawy do rozdzielenia: wszystkie, które spełniają warunki (najwyżej 500, najpilniejsze najpierw). */
  @IsOptional() @ValidateNested() @Type(() => FiltrPrzekazaniaRequest)
  filtr?: FiltrPrzekazaniaRequest;

  /** Kto przejmuje rozdzielane sprawy. */
  @IsOptional() @IsArray() @ArrayNotEmpty() @ArrayMaxSize(30) @ArrayUnique() @IsUUID(undefined, { each: true })
  nowi_ids?: string[];

  /** Uwagi do historii przydziałów. */
  @IsOptional() @IsPlainText(300)
  uwagi?: string | null;
}

/** Przekazanie spraw innej jednostce. */
export class InnaJednostkaRequest {
  /** Sprawy; te, które łączy wspólny wniosek, wywiad albo pismo, przekazuje się razem. */
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(20) @ArrayUnique() @IsUUID(undefined, { each: true })
  sprawa_ids: string[];

  /** Filia albo dział, który przejmuje. */
  @IsUUID()
  komorka_id: string;

  /** Kto w niej poprowadzi sprawę; pominięty: przydzieli ją kierownik tej jednostki. */
  @IsOptional() @IsUUID()
  prowadzacy_id?: string | null;

  /** Dlaczego, np. wszyscy pracownicy filii są wyłączeni (art. 26 § 1 KPA). */
  @IsPlainText(300)
  powod: string;
}

/** Sprawy przekazane innej jednostce. */
export class InnaJednostkaResponse {
  /** Znaki spraw; zostają bez zmiany. */
  znaki: string[];
}

/** Co się stało z jedną sprawą. */
export class WynikRuchuResponse {
  sprawa_id: string;
  /** Pusty, gdy sprawy nie widać. */
  znak: string | null;
  /** Kto ją przejął; pusty przy odmowie. */
  nowy_id: string | null;
  kod: string | null;
  komunikat: string | null;
  przepis: string | null;
}

/** Wynik przekazania. */
export class PrzekazanieResponse {
  przekazano: number;
  odmowy: number;
  wyniki: WynikRuchuResponse[];
}

/** Zmiana przydziału sprawy. */
export class PrzydzialSprawyHistoriaResponse {
  id: string;
  rola: string;
  poprzedni_id: string | null;
  nowy_id: string | null;
  powod: string;
  uwagi: string | null;
  chwila: Date;
  kto: string;
}

export function toPrzekazanieResponse(wyniki: readonly WynikRuchu[]): PrzekazanieResponse {
  const rows = wyniki.map(({ sprawaId, znak, nowyId, odmowa }): WynikRuchuResponse => ({
    sprawa_id: sprawaId, znak, nowy_id: nowyId, kod: odmowa?.code ?? null, komunikat: odmowa?.message ?? null, przepis: odmowa?.provision ?? null,
  }));
  const przekazano = rows.filter(({ nowy_id }) => nowy_id !== null).length;
  return { przekazano, odmowy: rows.length - przekazano, wyniki: rows };
}

export function toHistoriaResponse({ id, rola, poprzedniId, nowyId, powod, uwagi, chwila, kto }: PrzydzialSprawy): PrzydzialSprawyHistoriaResponse {
  return { id, rola, poprzedni_id: poprzedniId, nowy_id: nowyId, powod, uwagi, chwila, kto };
}
