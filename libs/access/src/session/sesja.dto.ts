import { IsString, MaxLength, MinLength } from 'class-validator';
import type { AccessToken } from './access-token.service.js';

/** Logowanie pracownika. */
export class SesjaRequest {
  /** Login pracownika. */
  @IsString() @MinLength(1) @MaxLength(100)
  login: string;

  /** Hasło pracownika. */
  @IsString() @MinLength(1) @MaxLength(200)
  haslo: string;
}

/** Token dostępu po zalogowaniu; token odświeżania jest w ciasteczku, którego strona nie widzi. */
export class SesjaResponse {
  /** Token do nagłówka `Authorization: Bearer`. */
  token: string;

  /** Chwila, w której token przestaje działać (ISO 8601, UTC). */
  wygasa: string;
}

/** The answer of sign-in and of a refresh. */
export function toSesjaResponse(access: AccessToken): SesjaResponse {
  return { token: access.token, wygasa: access.wygasa.toISOString() };
}
