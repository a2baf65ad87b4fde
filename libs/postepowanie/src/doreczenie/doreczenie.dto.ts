import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { type Doreczenie, SPOSOB_DORECZENIA, type SposobDoreczenia } from './doreczenie.entity.js';
import type { DaneDoreczenia } from './doreczenie.service.js';

/** Daty i dowód doręczenia. */
export class ZmianaDoreczeniaRequest {
  /** Dzień wysłania albo przekazania pisma do doręczenia, RRRR-MM-DD. */
  @IsDay()
  wyslano: PlainDate;

  /** Numer przesyłki. */
  @IsOptional() @IsPlainText(60)
  numer_przesylki?: string | null;

  /** Pierwsze awizo (art. 44 § 2 KPA). */
  @IsOptional() @IsDay()
  awizo_pierwsze?: PlainDate | null;

  /** Powtórne awizo (art. 44 § 3 KPA). */
  @IsOptional() @IsDay()
  awizo_drugie?: PlainDate | null;

  /** Wpływ na adres do doręczeń elektronicznych. */
  @IsOptional() @IsDay()
  wplynelo?: PlainDate | null;

  /** Dzień odbioru. */
  @IsOptional() @IsDay()
  odebrano?: PlainDate | null;

  /** Dzień odmowy przyjęcia (art. 47 KPA). */
  @IsOptional() @IsDay()
  odmowa?: PlainDate | null;

  /** Dzień zwrotu niepodjętego pisma albo dowodu, że go nie odebrano. */
  @IsOptional() @IsDay()
  zwrot?: PlainDate | null;

  /** Dokument ze zwrotnym potwierdzeniem albo dowodem otrzymania. */
  @IsOptional() @IsUUID()
  dowod_id?: string | null;
}

/** Nowe doręczenie decyzji. */
export class DoreczenieRequest extends ZmianaDoreczeniaRequest {
  /** osobiscie, poczta albo e-doreczenia */
  @IsIn(SPOSOB_DORECZENIA)
  sposob: SposobDoreczenia;
}

/** Doręczenie decyzji. */
export class DoreczenieResponse {
  id: string;
  decyzja_id: string;
  /** osobiscie, poczta albo e-doreczenia */
  sposob: string;
  numer_przesylki: string | null;
  wyslano: string;
  awizo_pierwsze: string | null;
  awizo_drugie: string | null;
  wplynelo: string | null;
  odebrano: string | null;
  odmowa: string | null;
  zwrot: string | null;
  dowod_id: string | null;
  /** Dzień, w którym pismo uznaje się za doręczone; null, dopóki nic o tym nie rozstrzyga. */
  uznane_za_doreczone: string | null;
  /** Dlaczego właśnie ten dzień. */
  wyprowadzenie: string | null;
  przepis: string | null;
  wersja: number;
}

export function toDane(request: ZmianaDoreczeniaRequest): DaneDoreczenia {
  return {
    wyslano: request.wyslano,
    numerPrzesylki: request.numer_przesylki ?? null,
    awizoPierwsze: request.awizo_pierwsze ?? null,
    awizoDrugie: request.awizo_drugie ?? null,
    wplynelo: request.wplynelo ?? null,
    odebrano: request.odebrano ?? null,
    odmowa: request.odmowa ?? null,
    zwrot: request.zwrot ?? null,
    dowodId: request.dowod_id ?? null,
  };
}

export function toDoreczenieResponse(d: Doreczenie): DoreczenieResponse {
  const { id, sposob, wyslano, wplynelo, odebrano, odmowa, zwrot, wersja } = d;
  return {
    id, sposob, wyslano, wplynelo, odebrano, odmowa, zwrot, wersja,
    decyzja_id: d.decyzjaId,
    numer_przesylki: d.numerPrzesylki,
    awizo_pierwsze: d.awizoPierwsze,
    awizo_drugie: d.awizoDrugie,
    dowod_id: d.dowodId,
    uznane_za_doreczone: d.uznaneZaDoreczone,
    wyprowadzenie: d.wyprowadzenie?.opis ?? null,
    przepis: d.wyprowadzenie?.przepis ?? null,
  };
}
