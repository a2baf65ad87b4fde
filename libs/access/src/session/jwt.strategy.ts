import { createSecretKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Config } from '@ostoja/database';
import { Clock, deriveKey } from '@ostoja/kernel';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { type AccessClaims, type Bearer, toBearer } from './access-token.service.js';

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
    return toBearer(claims, this.clock.now());
  }
}
