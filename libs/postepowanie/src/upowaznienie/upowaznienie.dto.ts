import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Upowaznienie } from './upowaznienie.entity.js';
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

/** Upoważnienie w rejestrze. */
export class UpowaznienieResponse {
  id: string;
  uzytkownik_id: string;
  komorka_id: string;
  zakres: string[];
  numer: string;
  w_imieniu: string;
  od: string;
  do: string | null;
  wersja: number;
}

export function toNoweUpowaznienie(request: UpowaznienieRequest): NoweUpowaznienie {
  const { uzytkownik_id, komorka_id, zakres, numer, w_imieniu, od } = request;
  return { uzytkownikId: uzytkownik_id, komorkaId: komorka_id, zakres, numer, wImieniu: w_imieniu, od, do: request.do ?? null };
}

export function toUpowaznienieResponse(one: Upowaznienie): UpowaznienieResponse {
  const { id, uzytkownikId, komorkaId, zakres, numer, wImieniu, od, wersja } = one;
  return { id, uzytkownik_id: uzytkownikId, komorka_id: komorkaId, zakres, numer, w_imieniu: wImieniu, od, do: one.do, wersja };
}
