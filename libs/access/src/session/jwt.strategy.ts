import { createSecretKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Config, type Principal } from '@ostoja/database';
import { Clock, deriveKey } from '@ostoja/kernel';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { AccessClaims } from './access-token.service.js';

/** What a valid token proves; the guard still asks the database what its holder may do. */
export interface Bearer {
  readonly principal: Principal;
  readonly sesjaId?: string;
  readonly zakresy?: readonly string[];
}

/** The key of access tokens. */
export function accessTokenKey(config: Config): Buffer {
  return deriveKey(config.OSTOJA_SECRET, 'access-token');
}

/** Reads and verifies the bearer token of a request. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(config: Config, private readonly clock: Clock) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      // A key object, though the types know only bytes: given bytes, the library tries to read a public key from them at every request.
      secretOrKey: createSecretKey(accessTokenKey(config)) as unknown as Buffer,
      algorithms: ['HS256'],
      // The library would ask the machine's clock, not ours.
      ignoreExpiration: true,
    });
  }

  /** The bearer, or null when the token is out of date. */
  validate(claims: AccessClaims): Bearer | null {
    if (!(claims.exp * 1000 > this.clock.now().getTime())) return null;
    return {
      principal: { uzytkownikId: claims.sub, jednostkaId: claims.jed, rodzaj: claims.rod },
      ...(claims.ses && { sesjaId: claims.ses }),
      ...(claims.zak && { zakresy: claims.zak }),
    };
  }
}
