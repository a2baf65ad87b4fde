import { Injectable } from '@nestjs/common';
import { Database, type Principal } from '@ostoja/database';
import { Clock, DomainError } from '@ostoja/kernel';
import { PasswordHasher } from './password.js';

/** Guesses before the account rests: enough for a person who mistypes, hopeless for a dictionary. */
const ALLOWED_FAILURES = 5;
/** Long enough to stop guessing, short enough that an officer need not call the administrator. */
const LOCK = '15 minutes';

/** Longer input only costs time; the database knows no zero character. */
const LONGEST = 200;

/** Somebody whose password or secret was right. */
export interface Identity {
  readonly principal: Principal;
  /** Permissions that an integration client may get; empty for staff. */
  readonly zakresy: readonly string[];
}

interface Account {
  jednostka_id: string;
  id: string;
  rodzaj: Principal['rodzaj'];
  haslo_hash: string;
  zakresy: string[];
}

/** Checks passwords of staff and secrets of integration clients. */
@Injectable()
export class SignInService {
  constructor(private readonly database: Database, private readonly passwords: PasswordHasher, private readonly clock: Clock) {}

  /**
   * Who signs in. A wrong password, an unknown login and a locked account get one answer and take one time.
   * @throws DomainError ACCESS.WRONG_CREDENTIALS (401)
   */
  async identify(rodzaj: 'pracownik' | 'klient', login: string, password: string): Promise<Identity> {
    if (login.length > LONGEST || password.length > LONGEST || login.includes('\0')) throw wrongCredentials();
    const account = await this.beginAttempt(login);
    const fits = await this.passwords.fits(account?.rodzaj === rodzaj ? account.haslo_hash : undefined, password);
    if (!account || !fits) throw wrongCredentials();
    await this.database.transaction((tx) => tx.query('select access.udane_logowanie($1, $2)', [account.jednostka_id, account.id]));
    return { principal: { uzytkownikId: account.id, jednostkaId: account.jednostka_id, rodzaj }, zakresy: account.zakresy };
  }

  private beginAttempt(login: string): Promise<Account | undefined> {
    return this.database.transaction(async (tx) => {
      const rows = await tx.query<Account[]>('select * from access.proba_logowania($1, $2, $3, $4)', [login, this.clock.now(), ALLOWED_FAILURES, LOCK]);
      return rows[0];
    });
  }
}

/** One answer for every reason, so that it does not tell which accounts exist. */
export function wrongCredentials(): DomainError {
  return new DomainError('ACCESS.WRONG_CREDENTIALS', 'Login lub hasło są nieprawidłowe albo konto jest chwilowo zablokowane po nieudanych próbach.', { status: 401 });
}
