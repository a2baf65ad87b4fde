import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';

const MIEJSCA = ['zamieszkania', 'pobytu', 'szpital', 'dps', 'osrodek-wsparcia', 'placowka-dla-bezdomnych', 'przestrzen-publiczna', 'inne'] as const;
const OPIEKUNOWIE = ['opiekun-prawny', 'kurator', 'opiekun-faktyczny'] as const;
const NAJWIECEJ_WARUNKOW = 30;

/** Opiekun obecny przy wywiadzie (§ 7 rozporządzenia). */
export class ObecnyOpiekun {
  /** opiekun-prawny, kurator albo opiekun-faktyczny */
  @IsIn(OPIEKUNOWIE)
  rola: (typeof OPIEKUNOWIE)[number];

  @IsPlainText(200)
  kto: string;
}

/** Jak przebiegła wizyta: to, co każe odnotować rozporządzenie. */
export class PrzebiegWizyty {
  /** zamieszkania, pobytu, szpital, dps, osrodek-wsparcia, placowka-dla-bezdomnych, przestrzen-publiczna albo inne (§ 3 ust. 1, § 7) */
  @IsOptional() @IsIn(MIEJSCA)
  miejsce?: (typeof MIEJSCA)[number];

  @IsOptional() @IsPlainText(300, { empty: true })
  miejsce_opis?: string;

  /** Okazano legitymację pracownika socjalnego (art. 107 ust. 3; przy aktualizacji na żądanie, § 13). */
  @IsOptional() @IsBoolean()
  legitymacja?: boolean;

  /** Poza godzinami pracy ośrodka, uzgodnione z osobą i za zgodą kierownika (§ 3 ust. 1). */
  @IsOptional() @IsBoolean()
  poza_godzinami?: boolean;

  /** Osoba jest ubezwłasnowolniona (§ 7 ust. 1) albo niezdolna do samodzielnej egzystencji i pod opieką (§ 7 ust. 2). */
  @IsOptional() @IsIn(['ubezwlasnowolniona', 'niesamodzielna'])
  zdolnosc?: 'ubezwlasnowolniona' | 'niesamodzielna';

  @IsOptional() @ValidateNested() @Type(() => ObecnyOpiekun)
  opiekun?: ObecnyOpiekun;

  /** Była asysta Policji (art. 107 ust. 3a). */
  @IsOptional() @IsBoolean()
  policja?: boolean;

  /** Dlaczego stan zdrowia nie pozwolił uzyskać informacji lub dokumentów (§ 6). */
  @IsOptional() @IsPlainText(1000, { empty: true })
  stan_zdrowia?: string;

  /** Dokumenty uległy zniszczeniu; ustalono z oświadczeń (§ 10). */
  @IsOptional() @IsBoolean()
  dokumenty_zniszczone?: boolean;
}

/** Przesłanka zależna od strony, niespełniona albo niewykazana (art. 79a KPA). */
export class WarunekNiespelniony {
  @IsPlainText(500)
  warunek: string;

  @IsPlainText(200)
  przepis: string;
}

/** Adnotacja podpisana przez stronę przy wywiadzie (art. 10 § 1 i art. 79a KPA). */
export class OswiadczenieWywiadu {
  /** Strona zapoznała się z zebranym materiałem i podpisała adnotację. */
  @IsBoolean()
  zapoznala_sie: boolean;

  /** Dzień podpisania; pominięty: dzień wizyty. */
  @IsOptional() @IsDay()
  dzien?: PlainDate;

  /** Wykaz przesłanek niespełnionych lub niewykazanych na ten dzień; pusty: wszystkie wykazane. */
  @IsOptional() @IsArray() @ArrayMaxSize(NAJWIECEJ_WARUNKOW) @ValidateNested({ each: true }) @Type(() => WarunekNiespelniony)
  warunki?: WarunekNiespelniony[];

  /** Co strona powiedziała o zebranym materiale. */
  @IsOptional() @IsPlainText(5000, { empty: true })
  uwagi?: string;
}
