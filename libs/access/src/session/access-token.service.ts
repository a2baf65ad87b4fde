import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { Principal } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';

/** A stolen token is useful this long at most; signing out ends it at once. */
export const ACCESS_TOKEN_SECONDS = 600;

/** What the token says: who, of which session, and for an integration client with which scopes. */
export interface AccessClaims {
  readonly sub: string;
  readonly jed: string;
  readonly rod: Principal['rodzaj'];
  /** Family of refresh tokens, for staff. */
  readonly ses?: string;
  readonly zak?: readonly string[];
  readonly exp: number;
}

/** What a valid token proves; the guard still asks the database what its holder may do. */
export interface Bearer {
  readonly principal: Principal;
  readonly sesjaId?: string;
  readonly zakresy?: readonly string[];
}

/** A token for the `Authorization: Bearer` header. */
export interface AccessToken {
  readonly token: string;
  readonly wygasa: Date;
}

/** Issues access tokens. Their time comes from the Clock, as everything's. */
@Injectable()
export class AccessTokenService {
  constructor(private readonly jwt: JwtService, private readonly clock: Clock) {}

  /** Signs a token for `ACCESS_TOKEN_SECONDS`. */
  issue(principal: Principal, rest: Pick<AccessClaims, 'ses' | 'zak'>): AccessToken {
    const iat = Math.floor(this.clock.now().getTime() / 1000);
    const exp = iat + ACCESS_TOKEN_SECONDS;
    const claims: AccessClaims & { iat: number } = { sub: principal.uzytkownikId, jed: principal.jednostkaId, rod: principal.rodzaj, ...rest, iat, exp };
    return { token: this.jwt.sign(claims), wygasa: new Date(exp * 1000) };
  }

  /** Whom an `Authorization` header names by a token of ours that is not out of date, or null. What they may do is for the guard to ask. */
  readBearer(header: string | undefined): Bearer | null {
    try {
      const claims = this.jwt.verify<AccessClaims>(/^Bearer (.+)$/i.exec(header ?? '')?.[1] ?? '', { ignoreExpiration: true });
      return toBearer(claims, this.clock.now());
    } catch {
      return null;
    }
  }
}

/** What the claims prove, or null when they are out of date. */
export function toBearer(claims: AccessClaims, now: Date): Bearer | null {
  if (!(claims.exp * 1000 > now.getTime())) return null;
  return {
    principal: { uzytkownikId: claims.sub, jednostkaId: claims.jed, rodzaj: claims.rod },
    ...(claims.ses && { sesjaId: claims.ses }),
    ...(claims.zak && { zakresy: claims.zak }),
  };
}
