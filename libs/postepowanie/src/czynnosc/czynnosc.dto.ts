import { IsDay } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsObject, IsOptional, Matches } from 'class-validator';

/** Czynność w postępowaniu. */
export class CzynnoscPostepowaniaRequest {
  /** Kod czynności z listy `czynnosci` postępowania, np. usuniecie-brakow. */
  @Matches(/^[a-z0-9-]{1,60}$/, { message: 'Podaj kod czynności z listy czynności postępowania.' })
  czynnosc: string;

  /** Dzień czynności, RRRR-MM-DD; pominięty oznacza dziś. */
  @IsOptional() @IsDay()
  dzien?: PlainDate;

  /** Dane czynności według jej schematu (pole `schemat` na liście czynności postępowania). */
  @IsOptional() @IsObject()
  dane?: Record<string, unknown>;
}
