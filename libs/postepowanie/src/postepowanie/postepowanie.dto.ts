import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { KODY_PODSTAW, type KodPodstawy } from '../wznowienie/podstawy.js';
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

/** Nowe postępowanie w sprawie, w której już wydano decyzję. */
export class NowePostepowanieRequest {
  /** zmiana (art. 106 ust. 5 ustawy o pomocy społecznej, art. 155 KPA), wygaszenie (art. 162 KPA, art. 106a ustawy) albo wznowienie (art. 145 KPA). */
  @IsIn(['zmiana', 'wygaszenie', 'wznowienie'])
  rodzaj: 'zmiana' | 'wygaszenie' | 'wznowienie';

  /** wniosek strony albo z urzędu. */
  @IsIn(['wniosek', 'z-urzedu'])
  tryb: 'wniosek' | 'z-urzedu';

  /** Dzień wpływu wniosku albo pierwszej czynności z urzędu, RRRR-MM-DD; pominięty oznacza dziś. */
  @IsOptional() @IsDay()
  dzien?: PlainDate;

  /** Przyczyna wznowienia (art. 145-145b KPA); wymagana przy wznowieniu. */
  @IsOptional() @IsIn(KODY_PODSTAW)
  podstawa?: KodPodstawy;

  /** Dzień, od którego liczy się miesiąc na podanie strony o wznowienie (art. 148 KPA), RRRR-MM-DD. */
  @IsOptional() @IsDay()
  od_kiedy?: PlainDate;

  /** true: przyczyną wznowienia jest działalność samego organu, więc rozstrzyga kolegium (art. 150 § 2 KPA). */
  @IsOptional() @IsBoolean()
  dzialalnosc_organu?: boolean;

  /** Co się zmieniło. */
  @IsPlainText(2000)
  przyczyna: string;
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
