import { IsAmount, IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** Połączenie spraw do wspólnego postępowania (art. 62 KPA). */
export class PolaczenieRequest {
  /** Sprawa, którą dołącza się do prowadzącej. */
  @IsUUID()
  sprawa_id: string;

  /** Wspólny stan faktyczny. */
  @IsPlainText(1000)
  powod: string;
}

/** Rozłączenie spraw. */
export class RozlaczenieRequest {
  /** Powód. */
  @IsPlainText(1000)
  powod: string;
}

/** Wydzielenie części żądania do osobnej sprawy. */
export class WydzielenieRequest {
  /** Kod świadczenia nowej sprawy; domyślnie ten sam. */
  @IsOptional() @IsString() @MaxLength(60)
  swiadczenie_kod?: string | null;

  /** Wydzielana kwota; o tyle maleje żądanie w dotychczasowej sprawie. */
  @IsOptional() @IsAmount()
  kwota?: string | null;

  /** Na co. */
  @IsOptional() @IsPlainText(500)
  cel?: string | null;

  /** Początek okresu, RRRR-MM-DD. */
  @IsOptional() @IsDay()
  od?: PlainDate | null;

  /** Koniec okresu, RRRR-MM-DD. */
  @IsOptional() @IsDay()
  do?: PlainDate | null;

  /** Powód wydzielenia. */
  @IsPlainText(1000)
  powod: string;
}

/** Sprawa powiązana. */
export class PowiazanieResponse {
  id: string;
  /** polaczenie, wydzielenie albo czas-zawieszenia (art. 106 ust. 8 ustawy o pomocy społecznej) */
  rodzaj: string;
  /** glowna: ta druga prowadzi albo z niej wydzielono; podrzedna: ta druga jest dołączona albo wydzielona */
  druga: string;
  sprawa_id: string;
  znak: string;
  swiadczenie_kod: string;
  stan: string;
  /** Imię i nazwisko strony tej drugiej sprawy. */
  strona: string;
  od: string;
  powod: string;
  kto: string;
  do: string | null;
  powod_konca: string | null;
  wersja: number;
}
