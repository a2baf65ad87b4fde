import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';

const KLUCZ = /^[a-z0-9-]{1,40}$/;
const LONG = 5000;

export const STRONY_KONTRAKTU = ['osoba', 'pracownik'] as const;
export const RODZAJE_CELU = ['glowny', 'szczegolowy'] as const;

/** Cel kontraktu ze sposobem, w jaki pozna się, że go osiągnięto. */
export class CelKontraktu {
  /** Oznaczenie celu w tym kontrakcie, np. c1. */
  @Matches(KLUCZ)
  klucz: string;

  /** glowny albo szczegolowy */
  @IsIn(RODZAJE_CELU)
  rodzaj: (typeof RODZAJE_CELU)[number];

  @IsPlainText(1000)
  tresc: string;

  /** Po czym strony poznają, że cel osiągnięto. */
  @IsOptional() @IsPlainText(500, { empty: true })
  miernik?: string;

  @IsOptional() @IsDay()
  termin?: PlainDate | null;
}

/** Działanie, do którego zobowiązuje się jedna ze stron. */
export class DzialanieKontraktu {
  /** osoba (osoba albo rodzina) albo pracownik (pracownik socjalny i ośrodek) */
  @IsIn(STRONY_KONTRAKTU)
  strona: (typeof STRONY_KONTRAKTU)[number];

  /** Kto z rodziny; puste, gdy wszyscy. */
  @IsOptional() @IsUUID()
  osoba_id?: string | null;

  /** Cel, któremu działanie służy. */
  @IsOptional() @Matches(KLUCZ)
  cel?: string | null;

  @IsPlainText(1000)
  tresc: string;

  @IsOptional() @IsDay()
  termin?: PlainDate | null;
}

/** Umówiona ocena realizacji kontraktu. */
export class PlanowanaOcena {
  @IsDay()
  termin: PlainDate;
}

/** Skierowanie z powiatowego urzędu pracy. */
export class SkierowanieUrzeduPracy {
  @IsPlainText(100)
  numer: string;

  @IsDay()
  dzien: PlainDate;
}

/** Uzgodnienie tekstu z ośrodkiem ostatniego zameldowania osoby bezdomnej (art. 108 ust. 1a). */
export class UzgodnienieKontraktu {
  @IsPlainText(300)
  osrodek: string;

  @IsDay()
  dzien: PlainDate;
}

/** Treść kontraktu socjalnego. */
export class KontraktTresc {
  /** Przyczyny trudnej sytuacji. */
  @IsOptional() @IsPlainText(LONG, { empty: true })
  przyczyny?: string;

  /** Mocne strony osoby lub rodziny i zasoby środowiska. */
  @IsOptional() @IsPlainText(LONG, { empty: true })
  mozliwosci?: string;

  /** Ograniczenia i bariery. */
  @IsOptional() @IsPlainText(LONG, { empty: true })
  ograniczenia?: string;

  /** Część B: dotychczasowe działania i przyczyny ich niepowodzeń. */
  @IsOptional() @IsPlainText(LONG, { empty: true })
  dotychczasowe_dzialania?: string;

  @IsOptional() @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => CelKontraktu)
  cele?: CelKontraktu[];

  @IsOptional() @IsArray() @ArrayMaxSize(60) @ValidateNested({ each: true }) @Type(() => DzialanieKontraktu)
  dzialania?: DzialanieKontraktu[];

  /** Forma i zakres pomocy ośrodka. */
  @IsOptional() @IsPlainText(LONG, { empty: true })
  pomoc?: string;

  /** Umówione dni oceny realizacji. */
  @IsOptional() @IsArray() @ArrayMaxSize(24) @ValidateNested({ each: true }) @Type(() => PlanowanaOcena)
  oceny?: PlanowanaOcena[];

  @IsOptional() @ValidateNested() @Type(() => SkierowanieUrzeduPracy)
  skierowanie?: SkierowanieUrzeduPracy | null;

  @IsOptional() @ValidateNested() @Type(() => UzgodnienieKontraktu)
  uzgodnienie?: UzgodnienieKontraktu | null;
}
