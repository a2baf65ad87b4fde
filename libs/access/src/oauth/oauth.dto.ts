import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

/** Prośba o token (RFC 6749, 4.4). Dane klienta mogą też przyjść w nagłówku `Authorization: Basic`. */
export class OauthTokenRequest {
  /** Zawsze `client_credentials`. */
  @IsString() @IsIn(['client_credentials'], { message: 'unsupported_grant_type' })
  grant_type: string;

  /** Identyfikator klienta integracyjnego. */
  @IsOptional() @IsString() @MaxLength(100)
  client_id?: string;

  /** Sekret klienta integracyjnego. */
  @IsOptional() @IsString() @MaxLength(200)
  client_secret?: string;

  /** Zakresy oddzielone spacją; bez nich token dostaje wszystkie zakresy klienta. */
  @IsOptional() @IsString() @MaxLength(2000)
  scope?: string;
}

/** Token klienta integracyjnego (RFC 6749, 5.1). */
export class OauthTokenResponse {
  /** Token do nagłówka `Authorization: Bearer`. */
  access_token: string;

  /** Zawsze `Bearer`. */
  token_type: string;

  /** Ile sekund token będzie ważny. */
  expires_in: number;

  /** Zakresy tokenu oddzielone spacją. */
  scope: string;
}
