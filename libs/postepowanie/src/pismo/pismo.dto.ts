import { IsPlainText } from '@ostoja/http';
import { Type } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsObject, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { type AdresatPisma, ROLA_ADRESATA } from './pismo.entity.js';
import type { ZmianaPisma } from './pismo.service.js';

/** Nowy projekt pisma. */
export class NowePismoSprawyRequest {
  /** Kod szablonu z GET /szablony-pism. */
  @IsPlainText(60)
  szablon_kod: string;
}

/** Adresat inny niż strona. */
export class AdresatPismaRequest {
  /** pelnomocnik, przedstawiciel, przedstawiciel-34 (art. 34 KPA) albo instytucja */
  @IsIn(ROLA_ADRESATA)
  rola: AdresatPisma['rola'];

  /** Imię i nazwisko albo nazwa. */
  @IsPlainText(200)
  nazwa: string;

  /** Adres, wiersz po wierszu. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(5) @IsString({ each: true }) @MaxLength(200, { each: true })
  adres: string[];
}

/** Części pisma, które pisze jego autor. */
export class ProjektPismaRequest {
  /** Dane pisma według schematu szablonu. */
  @IsObject() @ApiProperty({ type: 'object', additionalProperties: true })
  dane: Record<string, unknown>;

  /** Części wolne według schematu szablonu. */
  @IsObject() @ApiProperty({ type: 'object', additionalProperties: true })
  wolne: Record<string, unknown>;

  /** Adresat inny niż strona; null, gdy pismo idzie do strony. */
  @IsOptional() @ValidateNested() @Type(() => AdresatPismaRequest)
  adresat?: AdresatPismaRequest | null;
}

export function toZmianaPisma({ dane, wolne, adresat }: ProjektPismaRequest): ZmianaPisma {
  return { dane, wolne, adresat: adresat ? { rola: adresat.rola, nazwa: adresat.nazwa, adres: adresat.adres } : null };
}
