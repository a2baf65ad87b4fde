import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsObject, IsOptional, Matches } from 'class-validator';
import { schematDanych } from './czynnosc.schema.js';

/** Czynność w postępowaniu. */
export class CzynnoscPostepowaniaRequest {
  /** Kod czynności z listy `czynnosci` postępowania, np. usuniecie-brakow. */
  @Matches(/^[a-z0-9-]{1,60}$/, { message: 'Podaj kod czynności z listy czynności postępowania.' })
  czynnosc: string;

  /** Dzień czynności, RRRR-MM-DD; pominięty oznacza dziś. */
  @IsOptional() @IsDay()
  dzien?: PlainDate;

  /** Dane czynności: schemat zależy od niej (tytuł schematu wymienia czynności); lista czynności w aktach sprawy podaje go w polu `schemat`. */
  @ApiPropertyOptional(schematDanych()) @IsOptional() @IsObject()
  dane?: Record<string, unknown>;
}
