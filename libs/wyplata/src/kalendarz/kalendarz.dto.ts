import { IsDay } from '@ostoja/http';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { KANAL, type Kanal } from '../tytul/tytul.entity.js';

/** Pytanie o najbliższy dzień wypłaty. */
export class DzienWyplatyQuery {
  /** Komórka (filia). */
  @IsUUID()
  komorka_id: string;

  /** Sposób wypłaty. */
  @IsIn(KANAL)
  kanal: Kanal;
}

/** Najbliższy dzień wypłaty komórki. */
export class DzienWyplatyResponse {
  /** Dzień; null, gdy w tym roku już żaden. */
  dzien: string | null;
  /** Do którego dnia trzeba przygotować listę. */
  granica_dzien: string | null;
  /** Do której godziny tego dnia, GG:MM. */
  granica_godzina: string | null;
  /** Dni miesiąca, w które komórka wypłaca; puste, gdy każdy dzień roboczy. */
  dni: number[];
}

/** Dni wypłat ustalone dla komórki. */
export class DniKomorkiResponse {
  /** Identyfikator. */
  id: string;
  /** Komórka (filia). */
  komorka_id: string;
  /** Nazwa komórki. */
  komorka: string;
  /** Dni miesiąca. */
  dni: number[];
  /** Od którego dnia. */
  od: string;
  /** Do którego dnia; null, gdy bezterminowo. */
  do: string | null;
}

/** Dni wypłat komórki. */
export class DniWyplatRequest {
  /** Komórka (filia). */
  @IsUUID()
  komorka_id: string;

  /** Dni miesiąca od 1 do 31. */
  @ArrayMinSize(1) @ArrayMaxSize(31) @IsInt({ each: true }) @Min(1, { each: true }) @Max(31, { each: true })
  dni: number[];

  /** Od którego dnia. */
  @IsDay()
  od: string;
}
