import { IsDay } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsOptional, IsUUID } from 'class-validator';
import type { Postepowanie } from './postepowanie.entity.js';

/** Zlecenie wywiadu środowiskowego. */
export class ZlecenieWywiaduRequest {
  /** Dzień czynności, RRRR-MM-DD; pominięty oznacza dziś. */
  @IsOptional() @IsDay()
  dzien?: PlainDate;

  /** Pracownik socjalny, który przeprowadzi wywiad; pominięty: zostaje dotychczasowy. */
  @IsOptional() @IsUUID()
  pracownik_socjalny_id?: string;
}

/** Postępowanie po czynności. */
export class StanPostepowaniaResponse {
  id: string;
  sprawa_id: string;
  stan: string;
  wersja: number;
}

export function toStanPostepowania(postepowanie: Postepowanie): StanPostepowaniaResponse {
  return { id: postepowanie.id, sprawa_id: postepowanie.sprawaId, stan: postepowanie.stan, wersja: postepowanie.wersja };
}
