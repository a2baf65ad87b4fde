import { firstDay, lastDay, plainMonth } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import type { Okres } from './evidence-kind.js';
import { Amount, Choice, Code, Currency, Flag, Hectares, Month, Rate, Text, Whole } from './field.decorators.js';

const MONTHS_OF_YEAR = 12;

/** The annual return of a business: the items of the tax office certificate (art. 8 ust. 5 pkt 1, ust. 6-7 ustawy o pomocy społecznej). */
export class ZeznanieRoczneTresc {
  @Amount() przychod: string;
  @Amount() koszty: string;
  @Amount() podatek_nalezny: string;
  @Amount() skladki_zdrowotne: string;
  @Amount() skladki_spoleczne: string;
  /** Months of activity in that year. */
  @Whole(1, MONTHS_OF_YEAR) miesiace: number;
  /** Income of the whole return, when it shows other income or that of the spouse too. */
  @Amount({ optional: true }) dochod_z_zeznania?: string;
}

/** One income (art. 8 ust. 3-13 ustawy o pomocy społecznej). Which codes exist and how they count is for the library of that act. */
export class DochodTresc {
  @Code() rodzaj: string;
  @Amount({ optional: true }) kwota?: string;
  /** Month in which it was received. */
  @Month({ optional: true }) miesiac?: string;
  @Flag({ optional: true }) jednorazowy?: boolean;
  /** Arrears: the months for which it was due (art. 8 ust. 12). */
  @Month({ optional: true }) okres_od?: string;
  @Month({ optional: true }) okres_do?: string;
  @Amount({ optional: true }) podatek?: string;
  @Amount({ optional: true }) koszty?: string;
  @Amount({ optional: true }) skladka_zdrowotna?: string;
  @Amount({ optional: true }) skladki_spoleczne?: string;
  @Currency({ optional: true }) waluta?: string;
  @Rate({ optional: true }) kurs?: string;
  /** Farm: conversion hectares (art. 8 ust. 9). */
  @Hectares({ optional: true }) ha?: string;
  @IsOptional() @IsObject({ message: 'Podaj zeznanie roczne.' }) @ValidateNested() @Type(() => ZeznanieRoczneTresc) roczny?: ZeznanieRoczneTresc;
  @Text({ optional: true, max: 200 }) platnik?: string;
}

/** A deduction from income: alimony really paid to others (art. 8 ust. 3 pkt 3 ustawy o pomocy społecznej). */
export class OdliczenieTresc {
  @Choice(['alimenty']) rodzaj: string;
  @Amount() kwota: string;
  @Month() miesiac: string;
}

/** The month of the content; for arrears paid in no named month, the months for which they were due. */
export function okresOfMonths(tresc: { miesiac?: string; okres_od?: string; okres_do?: string }): Okres | null {
  const from = tresc.miesiac ?? tresc.okres_od;
  const to = tresc.miesiac ?? tresc.okres_do ?? from;
  return from && to ? { od: firstDay(plainMonth(from)), do: lastDay(plainMonth(to)) } : null;
}
