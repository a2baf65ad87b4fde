import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';
import { PasswordHasher } from '../session/password.js';
import { RefreshTokenService } from '../session/refresh-token.service.js';
import { SignInService } from '../session/sign-in.service.js';

/** Lets people change their own password. */
@Injectable()
export class MojeHasloService {
  constructor(
    private readonly database: Database,
    private readonly signIn: SignInService,
    private readonly passwords: PasswordHasher,
    private readonly sessions: RefreshTokenService,
  ) {}

  /**
   * Changes the password after the present one was given again; all sessions end. Guesses count towards the lock.
   * @throws DomainError ACCESS.WRONG_CREDENTIALS (401), ACCESS.ONLY_STAFF (403)
   */
  async change(present: string, next: string): Promise<void> {
    const { uzytkownikId, rodzaj } = getPrincipal();
    if (rodzaj !== 'pracownik') throw new DomainError('ACCESS.ONLY_STAFF', 'Hasło zmieniają tylko pracownicy.', { status: 403 });
    const [me] = await this.database.read<{ login: string }>('select login from access.uzytkownik where id = $1', [uzytkownikId]);
    await this.signIn.identify('pracownik', me!.login, present);
    const hash = await this.passwords.hash(next);
    await this.database.transaction(async (tx) => {
      await tx.query('select access.zmien_haslo($1)', [hash]);
      await this.sessions.endAll(uzytkownikId);
    });
  }
}
