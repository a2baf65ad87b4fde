import { IsDay } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { CZLONEK_ROLA, type CzlonekRola } from './czlonkostwo.entity.js';
import type { NowyCzlonek } from './gospodarstwo.service.js';
import type { CzlonkostwoView } from './sklad.js';

/** Nowy członek gospodarstwa. */
export class CzlonekRequest {
  @IsUUID()
  osoba_id: string;

  /** Kim jest wobec osoby głównej: osoba-glowna, malzonek, partner, dziecko, rodzic, rodzenstwo, inny-krewny, niespokrewniony. */
  @IsIn(CZLONEK_ROLA)
  rola: string;

  /** Od kiedy razem mieszka i gospodaruje, RRRR-MM-DD. */
  @IsDay()
  od: string;

  /** Ostatni dzień w gospodarstwie; brak oznacza, że trwa. */
  @IsOptional() @IsDay()
  do?: string;
}

/** Nowe gospodarstwo domowe. */
export class GospodarstwoRequest {
  /** Komórka, która obejmie opieką wszystkich członków. */
  @IsUUID()
  komorka_id: string;

  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => CzlonekRequest)
  czlonkowie: CzlonekRequest[];
}

/** Członek gospodarstwa w okresie. */
export class CzlonekResponse {
  /** Identyfikator członkostwa. */
  id: string;
  osoba_id: string;
  imie: string;
  nazwisko: string;
  data_urodzenia: string | null;
  rola: string;
  od: string;
  do: string | null;
}

/** Gospodarstwo domowe z członkami w czasie. */
export class GospodarstwoResponse {
  id: string;
  czlonkowie: CzlonekResponse[];
}

/** Gospodarstwa osoby w czasie. */
export class GospodarstwaResponse {
  elementy: GospodarstwoResponse[];
}

/** Zapisane członkostwo. */
export class CzlonkostwoResponse {
  id: string;
  gospodarstwo_id: string;
  osoba_id: string;
  rola: string;
  od: string;
  do: string | null;
}

export function toNowyCzlonek(request: CzlonekRequest): NowyCzlonek {
  return { osobaId: request.osoba_id, rola: request.rola as CzlonekRola, od: request.od as PlainDate, do: (request.do as PlainDate | undefined) ?? null };
}

/** Memberships grouped by household, in the order given. */
export function toGospodarstwa(rows: readonly CzlonkostwoView[]): GospodarstwoResponse[] {
  const byId = new Map<string, CzlonekResponse[]>();
  for (const row of rows) {
    const czlonek = { id: row.id, osoba_id: row.osobaId, imie: row.imie, nazwisko: row.nazwisko, data_urodzenia: row.dataUrodzenia, rola: row.rola, od: row.od, do: row.do };
    byId.set(row.gospodarstwoId, [...(byId.get(row.gospodarstwoId) ?? []), czlonek]);
  }
  return [...byId].map(([id, czlonkowie]) => ({ id, czlonkowie }));
}
