import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import type { PracaGrupowa } from './praca-grupowa.entity.js';
import type { NowaPracaGrupowa } from './praca-grupowa.service.js';

const DOBA = 1440;

/** Zajęcia z grupą, społecznością albo w projekcie socjalnym. */
export class NowaPracaGrupowaRequest {
  /** Filia albo dział. */
  @IsUUID()
  komorka_id: string;

  /** Kod ze słownika: grupa, spolecznosc, projekt_socjalny. */
  @Matches(/^[a-z_]{1,60}$/)
  rodzaj: string;

  @IsDay()
  dzien: PlainDate;

  @IsPlainText(300)
  temat: string;

  @IsInt() @Min(1) @Max(DOBA)
  minuty: number;

  /** Ile osób wzięło udział. */
  @IsInt() @Min(1) @Max(10_000)
  uczestnicy: number;
}

/** Okres i jednostka. */
export class PraceGrupoweQuery {
  @IsDay()
  od: PlainDate;

  @IsDay()
  do: PlainDate;

  @IsOptional() @IsUUID()
  komorka_id?: string;
}

/** Unieważnienie błędnego wpisu. */
export class UniewaznieniePracyGrupowejRequest {
  @IsPlainText(500)
  powod: string;
}

/** Rodzaj pracy grupowej ze słownika. */
export class RodzajPracyGrupowejResponse {
  kod: string;
  nazwa: string;
  podstawa_prawna: string;
}

/** Zajęcia. */
export class PracaGrupowaResponse {
  id: string;
  komorka_id: string;
  rodzaj: string;
  dzien: string;
  temat: string;
  minuty: number;
  uczestnicy: number;
  pracownik_id: string;
  uniewazniono: string | null;
  powod_uniewaznienia: string | null;
}

export function toNowaPracaGrupowa({ komorka_id, rodzaj, dzien, temat, minuty, uczestnicy }: NowaPracaGrupowaRequest): NowaPracaGrupowa {
  return { komorkaId: komorka_id, rodzaj, dzien, temat, minuty, uczestnicy };
}

export function toPracaGrupowa({ id, komorkaId, rodzaj, dzien, temat, minuty, uczestnicy, pracownikId, uniewazniono, powodUniewaznienia }: PracaGrupowa): PracaGrupowaResponse {
  return { id, komorka_id: komorkaId, rodzaj, dzien, temat, minuty, uczestnicy, pracownik_id: pracownikId, uniewazniono: uniewazniono?.toISOString() ?? null, powod_uniewaznienia: powodUniewaznienia };
}
