import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { type Identity, SignInService, wrongCredentials } from './sign-in.service.js';

/** Signs staff in with `login` and `haslo` of the request body. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly signIn: SignInService) {
    super({ usernameField: 'login', passwordField: 'haslo' });
  }

  /** Who signs in; throws ACCESS.WRONG_CREDENTIALS. Guards run before the body is checked, hence the check here. */
  validate(login: unknown, haslo: unknown): Promise<Identity> {
    if (typeof login !== 'string' || typeof haslo !== 'string') throw wrongCredentials();
    return this.signIn.identify('pracownik', login, haslo);
  }
}

/** Lets the handler run only with a right login and password; the identity is then `request.user`. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error) throw error;
    if (!user) throw wrongCredentials();
    return user;
  }
}
