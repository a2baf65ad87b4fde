import { IsAmount, IsDay, IsPlainText } from '@ostoja/http';
import { Money, type PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { RODZAJE_ULG, type RodzajDecyzjiNaleznosci, type RataWDecyzji, WNIOSKODAWCY } from './decyzja-naleznosci.entity.js';
import { planInstalments } from './plan-splaty.js';
import type { ProjektDecyzji } from './projekt-decyzji.policy.js';

/** Rata. */
export class RataSplatyRequest {
  /** Termin raty. */
  @IsDay()
  termin: PlainDate;
  /** Kwota raty. */
  @IsAmount()
  kwota: string;
}

/** Projekt decyzji o należności. */
export class DecyzjaNaleznosciRequest {
  /** Rodzaj decyzji. */
  @IsIn(['zwrot', ...RODZAJE_ULG])
  rodzaj: RodzajDecyzjiNaleznosci;
  /** Kwota umorzenia lub odstąpienia. */
  @IsOptional() @IsAmount()
  kwota?: string | null;
  /** Termin płatności zwrotu lub odroczenia; przy ratach termin pierwszej. */
  @IsOptional() @IsDay()
  termin?: PlainDate | null;
  /** Liczba równych rat miesięcznych. */
  @IsOptional() @IsInt() @Min(1) @Max(120)
  liczba_rat?: number | null;
  /** Raty ustalone ręcznie, zamiast równych. */
  @IsOptional() @IsArray() @ArrayMaxSize(120) @ValidateNested({ each: true }) @Type(() => RataSplatyRequest)
  raty?: RataSplatyRequest[];
  /** Dzień wniosku o ulgę. */
  @IsOptional() @IsDay()
  wniosek_dzien?: PlainDate | null;
  /** Kto wniósł o ulgę. */
  @IsOptional() @IsIn(WNIOSKODAWCY)
  wnioskodawca?: ProjektDecyzji['wnioskodawca'];
  /** Uzasadnienie. */
  @IsPlainText(10_000)
  uzasadnienie: string;
}

/** Dzień doręczenia. */
export class DoreczenieNaleznosciRequest {
  /** Dzień doręczenia. */
  @IsDay()
  dzien: PlainDate;
}

/** Ostateczność. */
export class OstatecznoscNaleznosciRequest {
  /** Dzień, w którym strona zrzekła się odwołania; bez niego liczy się termin odwołania. */
  @IsOptional() @IsDay()
  zrzeczenie?: PlainDate | null;
}

/** `pozostalo` is what instalments of equal parts divide. */
export function toProjekt({ rodzaj, kwota, termin = null, liczba_rat, raty, wniosek_dzien = null, wnioskodawca = null, uzasadnienie }: DecyzjaNaleznosciRequest, pozostalo: string): ProjektDecyzji {
  const equal: readonly RataWDecyzji[] = rodzaj === 'raty' && liczba_rat && termin ? planInstalments(Money.parse(pozostalo), liczba_rat, termin) : [];
  const plan = raty?.length ? raty.map((rata) => ({ termin: rata.termin, kwota: Money.parse(rata.kwota).toString() })) : [...equal];
  return { rodzaj, kwota: kwota ? Money.parse(kwota).toString() : null, termin, raty: rodzaj === 'raty' ? plan : [], wniosekDzien: wniosek_dzien, wnioskodawca, uzasadnienie };
}
