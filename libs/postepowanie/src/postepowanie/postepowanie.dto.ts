import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { Postepowanie } from './postepowanie.entity.js';

class CzynnoscRequest {
  /** Dzień czynności, RRRR-MM-DD; pominięty oznacza dziś. */
  @IsOptional() @IsDay()
  dzien?: PlainDate;
}

/** Zlecenie wywiadu środowiskowego. */
export class ZlecenieWywiaduRequest extends CzynnoscRequest {
  /** Pracownik socjalny, który przeprowadzi wywiad; pominięty: zostaje dotychczasowy. */
  @IsOptional() @IsUUID()
  pracownik_socjalny_id?: string;
}

/** Uznanie sprawy za szczególnie skomplikowaną: dwa miesiące zamiast miesiąca. */
export class UznanieZaSkomplikowanaRequest extends CzynnoscRequest {
  /** Dlaczego. */
  @IsPlainText(1000)
  przyczyna: string;
}

/** Zawiadomienie strony o niezałatwieniu sprawy w terminie (art. 36 KPA). */
export class ZawiadomienieOZwloceRequest extends CzynnoscRequest {
  /** Przyczyna zwłoki. */
  @IsPlainText(1000)
  przyczyna: string;

  /** Nowy termin załatwienia sprawy, RRRR-MM-DD. */
  @IsDay()
  nowy_termin: PlainDate;
}

/** Zawieszenie postępowania. */
export class ZawieszenieRequest extends CzynnoscRequest {
  /** Podstawa: art-97-kpa (obowiązkowe), art-98-kpa (na wniosek strony), art-106-ups (art. 106 ust. 7 ustawy). */
  @IsIn(['art-97-kpa', 'art-98-kpa', 'art-106-ups'])
  podstawa: string;

  /** Przyczyna. */
  @IsPlainText(1000)
  przyczyna: string;
}

/** Podjęcie zawieszonego postępowania. */
export class PodjecieRequest extends CzynnoscRequest {
  /** Dlaczego ustała przyczyna zawieszenia. */
  @IsPlainText(1000)
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
