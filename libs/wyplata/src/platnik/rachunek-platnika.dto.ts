import { IsDay } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { BANK_PROFILE_CODES } from '../plik/bank-profile.js';
import type { PayerAccountInput } from './payer-account.service.js';
import type { RachunekPlatnika } from './rachunek-platnika.entity.js';

/** Rachunek bankowy ośrodka. */
export class RachunekPlatnikaRequest {
  /** Numer rachunku NRB, 26 cyfr. */
  @IsString() @MaxLength(40)
  numer: string;

  /** Nazwa i adres ośrodka na przelewie, wiersz po wierszu (najwyżej cztery). */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(4) @Matches(/^[^\p{Cc}\p{Cs}]{1,35}$/u, { each: true, message: 'Każdy wiersz ma od 1 do 35 znaków.' })
  linie: string[];

  /** Format pliku, którego wymaga bank. */
  @IsIn(BANK_PROFILE_CODES)
  profil: string;

  /** Pierwszy dzień, w którym z rachunku się płaci. */
  @IsDay()
  od: string;

  /** Ostatni dzień; bez niego rachunek obowiązuje bezterminowo. */
  @IsOptional() @IsDay()
  do?: string | null;
}

/** Rachunek bankowy ośrodka. */
export class RachunekPlatnikaResponse {
  /** Identyfikator rachunku. */
  id: string;
  /** Numer rachunku NRB. */
  numer: string;
  /** Nazwa i adres ośrodka na przelewie. */
  linie: string[];
  /** Format pliku. */
  profil: string;
  /** Pierwszy dzień. */
  od: string;
  /** Ostatni dzień; null bezterminowo. */
  do: string | null;
}

export function toPayerAccount(request: RachunekPlatnikaRequest): PayerAccountInput {
  return { ...request, od: request.od as PlainDate, do: (request.do ?? null) as PlainDate | null };
}

export function toRachunekPlatnikaResponse({ id, numer, linie, profil, od, do: end }: RachunekPlatnika): RachunekPlatnikaResponse {
  return { id, numer, linie, profil, od, do: end };
}
