import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { CELE_WYWIADU, type CelWywiadu, type FormularzWywiadu, type RodzajPola, RODZAJE_POL, type RodzajWywiadu } from './formularz.js';
import type { FormularzWywiaduWersja } from './formularz.entity.js';

const CELE = Object.keys(CELE_WYWIADU);
const NAJWIECEJ_CZESCI = 60;
const NAJWIECEJ_POL = 100;

/** Wartość słownika pola. */
export class WartoscSlownikaTresc {
  @IsPlainText(40)
  kod: string;

  @IsPlainText(200)
  nazwa: string;
}

/** Pole części. */
export class PoleFormularzaTresc {
  /** Kod pola, np. ogrzewanie; przy rodzaju modul nazwa części o własnej postaci, np. dochody. */
  @IsPlainText(40)
  kod: string;

  @IsPlainText(300)
  nazwa: string;

  /** tekst, dlugi-tekst, liczba, kwota, data, tak-nie, wybor, wybory albo modul */
  @IsIn(RODZAJE_POL)
  rodzaj: RodzajPola;

  @IsBoolean()
  wymagane: boolean;

  /** zwykle albo szczegolne (art. 9 RODO) */
  @IsIn(['zwykle', 'szczegolne'])
  wrazliwosc: 'zwykle' | 'szczegolne';

  @IsOptional() @IsPlainText(500, { empty: true })
  opis?: string;

  /** Dotyczy jednej wizyty: następny wywiad nie zaczyna się od tej wartości. */
  @IsOptional() @IsBoolean()
  jednorazowe?: boolean;

  /** Tylko dla pól wyboru. */
  @IsOptional() @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => WartoscSlownikaTresc)
  slownik?: WartoscSlownikaTresc[];
}

/** Część kwestionariusza. */
export class CzescFormularzaTresc {
  /** Kod, np. i_c. */
  @IsPlainText(40)
  kod: string;

  /** Numer w kwestionariuszu, np. I C. */
  @IsOptional() @IsPlainText(20)
  numer: string | null = null;

  @IsPlainText(300)
  nazwa: string;

  /** Przed podpisem coś musi w niej być. */
  @IsBoolean()
  wymagana: boolean;

  /** Numer i nazwę porównano z załącznikiem do rozporządzenia. */
  @IsBoolean()
  sprawdzona: boolean;

  /** Skąd pochodzą numer i nazwa. */
  @IsPlainText(500)
  zrodlo: string;

  /** osoby: dane od osoby, zamyka je podpis; urzedu: ustalenia pracownika */
  @IsIn(['osoby', 'urzedu'])
  dane: 'osoby' | 'urzedu';

  /** Przy jakich wywiadach: pomoc, inny-osrodek, krewni, oplata-dps, swiadczenia-rodzinne, swiadczenie-wychowawcze, aktywny-rodzic */
  @IsArray() @ArrayMinSize(1) @IsIn(CELE, { each: true })
  cele: CelWywiadu[];

  /** pelny, aktualizacja */
  @IsArray() @ArrayMinSize(1) @IsIn(['pelny', 'aktualizacja'], { each: true })
  rodzaje: RodzajWywiadu[];

  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(NAJWIECEJ_POL) @ValidateNested({ each: true }) @Type(() => PoleFormularzaTresc)
  pola: PoleFormularzaTresc[];
}

/** Wersja formularza wywiadu. */
export class FormularzWywiaduRequest {
  /** Kod wersji, np. 2027-01-01; po utworzeniu się nie zmienia. */
  @Matches(/^[a-z0-9][a-z0-9-]{2,39}$/, { message: 'Kod: od 3 do 40 małych liter, cyfr i łączników.' })
  kod: string;

  @IsPlainText(200)
  nazwa: string;

  /** Od którego dnia rozpoczynane są na nim wywiady, RRRR-MM-DD. */
  @IsDay()
  od: PlainDate;

  @IsPlainText(500)
  podstawa: string;

  @IsOptional() @IsPlainText(2000, { empty: true })
  uwagi: string | null = null;

  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(NAJWIECEJ_CZESCI) @ValidateNested({ each: true }) @Type(() => CzescFormularzaTresc)
  czesci: CzescFormularzaTresc[];
}

/** Dla jakiego dnia. */
export class FormularzNaDzienQuery {
  /** Dzień, RRRR-MM-DD; pominięty: dziś. */
  @IsOptional() @IsDay()
  na_dzien?: PlainDate;
}

/** Formularz, na którym powstał wywiad albo powstanie następny. */
export class FormularzWywiaduResponse extends FormularzWywiaduRequest {}

/** Wersja formularza ośrodka ze stanem. */
export class WersjaFormularzaResponse extends FormularzWywiaduResponse {
  id: string;
  /** szkic albo zwolniony */
  stan: string;
  autor_id: string;
  zmieniono: Date;
  zwolniono: Date | null;
  wersja: number;
}

export function toFormularz({ kod, nazwa, od, podstawa, uwagi, czesci }: FormularzWywiaduRequest): FormularzWywiadu {
  return { kod, nazwa, od, podstawa, uwagi: uwagi ?? null, czesci };
}

export function toFormularzResponse({ kod, nazwa, od, podstawa, uwagi, czesci }: FormularzWywiadu): FormularzWywiaduResponse {
  return { kod, nazwa, od, podstawa, uwagi, czesci: czesci as FormularzWywiaduResponse['czesci'] };
}

export function toWersjaResponse(row: FormularzWywiaduWersja): WersjaFormularzaResponse {
  return { ...toFormularzResponse(row), id: row.id, stan: row.stan, autor_id: row.autorId, zmieniono: row.zmieniono, zwolniono: row.zwolniono, wersja: row.wersja };
}
