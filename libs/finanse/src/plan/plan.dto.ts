import { IsAmount, IsChecked, IsDay, IsPlainText, PageQuery } from '@ostoja/http';
import { Money, type PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { RODZAJ_DOKUMENTU, type RodzajDokumentu } from './dokument/dokument-planu.entity.js';
import type { DokumentInput } from './dokument/plan.service.js';

const SIGNED = /^-?\d{1,10}(\.\d{1,2})?$/;
const isSigned = (value: unknown): boolean => typeof value === 'string' && SIGNED.test(value);

/** Linia budżetu. */
export class LiniaBudzetowaRequest {
  /** Dział, np. 852. */
  @Matches(/^\d{3}$/, { message: 'Podaj trzycyfrowy dział.' })
  dzial: string;

  /** Rozdział, np. 85214. */
  @Matches(/^\d{5}$/, { message: 'Podaj pięciocyfrowy rozdział.' })
  rozdzial: string;

  /** Paragraf, np. 3110. */
  @Matches(/^\d{4}$/, { message: 'Podaj czterocyfrowy paragraf.' })
  paragraf: string;

  /** Źródło pieniędzy, np. wlasne, dotacja-2030. */
  @Matches(/^[a-z0-9-]{2,40}$/, { message: 'Podaj kod źródła: małe litery, cyfry i łączniki.' })
  zrodlo: string;
}

/** Pozycja dokumentu planu. */
export class PozycjaPlanuRequest extends LiniaBudzetowaRequest {
  /** Komórka, która dostaje własną kwotę; pominięta oznacza cały ośrodek. */
  @IsOptional() @IsUUID()
  komorka_id?: string | null;

  /** Kwota w złotych; ujemna zmniejsza plan. */
  @IsChecked('isSignedAmount', isSigned, 'Podaj kwotę jako tekst z najwyżej dwoma miejscami po kropce, np. "-450.00".')
  kwota: string;
}

/** Dokument planu finansowego: plan roku, jego zmiana albo przeniesienie między liniami. */
export class DokumentPlanuRequest {
  /** Rok budżetowy. */
  @IsInt() @Min(2020) @Max(2100)
  rok: number;

  /** plan (pierwszy w roku), zmiana (więcej albo mniej pieniędzy) albo przeniesienie (suma zmian zero). */
  @IsIn(RODZAJ_DOKUMENTU)
  rodzaj: RodzajDokumentu;

  /** Podstawa: uchwała albo zarządzenie, z numerem. */
  @IsPlainText(200)
  podstawa: string;

  /** Dzień uchwały albo zarządzenia. */
  @IsDay()
  dzien: string;

  /** Powód. */
  @IsPlainText(1000)
  powod: string;

  /** Kwoty linii. */
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => PozycjaPlanuRequest)
  pozycje: PozycjaPlanuRequest[];
}

/** Limit komórki na miesiąc. */
export class LimitWydatkowRequest extends LiniaBudzetowaRequest {
  /** Komórka. */
  @IsUUID()
  komorka_id: string;

  /** Miesiąc, w którym przyznaje się świadczenia, RRRR-MM. */
  @Matches(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, { message: 'Podaj miesiąc w postaci RRRR-MM.' })
  miesiac: string;

  /** Najwyższa kwota nowych zaangażowań w tym miesiącu. */
  @IsAmount()
  kwota: string;
}

/** Decyzja o zaangażowaniu ponad plan. */
export class PrzekroczeniePlanuRequest extends LiniaBudzetowaRequest {
  /** Rok budżetowy. */
  @IsInt() @Min(2020) @Max(2100)
  rok: number;

  /** Komórka z własną kwotą w planie; pominięta oznacza cały ośrodek. */
  @IsOptional() @IsUUID()
  komorka_id?: string | null;

  /** O ile więcej niż plan. */
  @IsAmount() @Matches(/[1-9]/, { message: 'Podaj kwotę większą od zera.' })
  kwota: string;

  /** Powód, np. świadczenie obligatoryjne i złożony wniosek o zwiększenie dotacji. */
  @IsPlainText(1000)
  powod: string;
}

/** Którego roku dotyczy. */
export class RokPlanuQuery {
  /** Rok budżetowy. */
  @Type(() => Number) @IsInt() @Min(2020) @Max(2100)
  rok: number;
}

/** Filtr dokumentów planu. */
export class DokumentPlanuPageQuery extends PageQuery {
  /** Tylko dokumenty tego roku. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(2020) @Max(2100)
  rok?: number;
}

export function toDokumentInput(request: DokumentPlanuRequest): DokumentInput {
  return {
    ...request, dzien: request.dzien as PlainDate,
    pozycje: request.pozycje.map(({ komorka_id, kwota, dzial, rozdzial, paragraf, zrodlo }) => ({ dzial, rozdzial, paragraf, zrodlo, komorkaId: komorka_id ?? null, kwota: Money.parse(kwota) })),
  };
}
