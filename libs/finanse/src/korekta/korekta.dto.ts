import { IsAmount, IsPlainText, PageQuery } from '@ostoja/http';
import type { Page } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { nazwaRodzaju } from '../ksiega/plan-kont.js';
import { LiniaBudzetowaRequest } from '../plan/plan.dto.js';
import { KOREKTA_STAN, type KorektaStan } from './korekta.entity.js';
import type { KorektaRow } from './korekta.query.js';
import type { KorektaInput } from './korekta.service.js';

/** Linia, na którą operacja zostanie zapisana na nowo. */
export class LiniaKorektyRequest extends LiniaBudzetowaRequest {
  /** Kwota w złotych. */
  @IsAmount()
  kwota: string;
}

/** Zgłoszenie korekty operacji księgowej. */
export class KorektaKsiegowaRequest {
  /** Operacja do skorygowania. */
  @IsUUID()
  operacja_id: string;

  /** Powód. */
  @IsPlainText(1000)
  powod: string;

  /** Właściwe linie; ich suma jest równa kwocie operacji. */
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => LiniaKorektyRequest)
  linie: LiniaKorektyRequest[];
}

/** Powód odrzucenia korekty. */
export class OdrzucenieKorektyRequest {
  /** Uwaga dla zgłaszającego. */
  @IsPlainText(1000)
  uwaga: string;
}

/** Filtr korekt. */
export class KorektaKsiegowaPageQuery extends PageQuery {
  /** Tylko w tym stanie: zgloszona, zatwierdzona, odrzucona. */
  @IsOptional() @IsIn(KOREKTA_STAN)
  stan?: KorektaStan;
}

/** Linia korekty. */
export class LiniaKorektyResponse {
  /** Dział. */
  dzial: string;
  /** Rozdział. */
  rozdzial: string;
  /** Paragraf. */
  paragraf: string;
  /** Źródło pieniędzy. */
  zrodlo: string;
  /** Kwota. */
  kwota: string;
}

/** Korekta operacji księgowej. */
export class KorektaKsiegowaResponse {
  /** Identyfikator korekty. */
  id: string;
  /** Korygowana operacja. */
  operacja_id: string;
  /** Nazwa rodzaju korygowanej operacji. */
  nazwa: string;
  /** Kwota operacji. */
  kwota: string;
  /** Powód. */
  powod: string;
  /** Właściwe linie. */
  linie: LiniaKorektyResponse[];
  /** Stan: zgloszona, zatwierdzona, odrzucona. */
  stan: string;
  /** Kto zgłosił. */
  zglosil_id: string;
  /** Kiedy zgłoszono. */
  zgloszono: string;
  /** Kto rozstrzygnął; null, gdy nikt. */
  rozstrzygnal_id: string | null;
  /** Kiedy rozstrzygnięto; null, gdy czeka. */
  rozstrzygnieto: string | null;
  /** Uwaga rozstrzygającego; null, gdy jej nie ma. */
  uwaga: string | null;
  /** Wersja do nagłówka If-Match. */
  wersja: number;
}

/** Strona korekt. */
export class KorektaKsiegowaPage implements Page<KorektaKsiegowaResponse> {
  /** Korekty, od najnowszej. */
  elementy: KorektaKsiegowaResponse[];
  /** Znacznik następnej strony. */
  nastepny: string | null;
}

export const toKorektaInput = ({ operacja_id, powod, linie }: KorektaKsiegowaRequest): KorektaInput => ({ operacjaId: operacja_id, powod, linie });

export function toKorektaKsiegowaResponse({ rodzaj, ...row }: KorektaRow): KorektaKsiegowaResponse {
  return { ...row, nazwa: nazwaRodzaju(rodzaj), zgloszono: row.zgloszono.toISOString(), rozstrzygnieto: row.rozstrzygnieto?.toISOString() ?? null };
}
