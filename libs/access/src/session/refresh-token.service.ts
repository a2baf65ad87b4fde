import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type Principal, runAs } from '@ostoja/database';
import { Clock, DomainError, newId } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';

/** A working day with a margin: whoever forgot to sign out is signed out by the next morning. Rotation does not prolong it. */
const SESSION_MS = 12 * 3_600_000;
/** How long ended sessions stay for the answer "who was signed in then". */
const KEPT_MS = 90 * 86_400_000;

/** A refresh token and the session that it belongs to. */
export interface RefreshToken {
  readonly value: string;
  readonly sesjaId: string;
  readonly wygasa: Date;
}

interface StoredToken {
  jednostka_id: string;
  id: string;
  uzytkownik_id: string;
  rodzina_id: string;
  wygasa: Date;
  uzyta: Date | null;
  uniewazniona: Date | null;
}

/** Refresh tokens: each is good once. A spent one that comes back means theft, so its whole family is revoked. */
@Injectable()
export class RefreshTokenService {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  /** Begins a session. */
  async begin(principal: Principal): Promise<RefreshToken> {
    const ends = new Date(this.clock.now().getTime() + SESSION_MS);
    return asOwner(principal, () => this.issue(principal, newId(), ends));
  }

  /**
   * Exchanges a token for the next one of its family.
   * @throws DomainError ACCESS.SESSION_ENDED (401)
   */
  async rotate(value: string): Promise<{ principal: Principal; token: RefreshToken }> {
    const stored = await this.find(value);
    if (!stored || stored.uniewazniona || stored.wygasa <= this.clock.now()) throw sessionEnded();
    const principal: Principal = { uzytkownikId: stored.uzytkownik_id, jednostkaId: stored.jednostka_id, rodzaj: 'pracownik' };
    const token = await asOwner(principal, () =>
      this.database.transaction(async (tx) => {
        await queueUp(tx, principal.uzytkownikId);
        const [, spent] = await tx.query<[unknown, number]>('update access.sesja set uzyta = $2 where id = $1 and uzyta is null and uniewazniona is null', [
          stored.id,
          this.clock.now(),
        ]);
        if (spent === 1) return this.issue(principal, stored.rodzina_id, stored.wygasa);
        await this.revokeFamily(stored.rodzina_id);
        return null;
      }),
    );
    if (!token) throw sessionEnded();
    return { principal, token };
  }

  /** Ends the session of the token; an unknown token is already as good as ended. */
  async end(value: string): Promise<void> {
    const stored = await this.find(value);
    if (!stored) return;
    const principal: Principal = { uzytkownikId: stored.uzytkownik_id, jednostkaId: stored.jednostka_id, rodzaj: 'pracownik' };
    await asOwner(principal, () => this.database.transaction(async (tx) => {
      await queueUp(tx, stored.uzytkownik_id);
      await this.revokeFamily(stored.rodzina_id);
    }));
  }

  /** Ends every session of the user; the caller acts as that user or as an administrator. */
  async endAll(uzytkownikId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await queueUp(tx, uzytkownikId);
      await tx.query('update access.sesja set uniewazniona = $2 where uzytkownik_id = $1 and uniewazniona is null', [uzytkownikId, this.clock.now()]);
    });
  }

  /** Forgets sessions that ended long ago. */
  async removeOld(): Promise<void> {
    await this.database.transaction((tx) => tx.query('select access.usun_sesje($1)', [new Date(this.clock.now().getTime() - KEPT_MS)]));
  }

  private async revokeFamily(rodzinaId: string): Promise<void> {
    await this.database.transaction((tx) =>
      tx.query('update access.sesja set uniewazniona = $2 where rodzina_id = $1 and uniewazniona is null', [rodzinaId, this.clock.now()]),
    );
  }

  private async issue(principal: Principal, sesjaId: string, wygasa: Date): Promise<RefreshToken> {
    const value = randomBytes(32).toString('base64url');
    await this.database.transaction((tx) =>
      tx.query('insert into access.sesja (jednostka_id, id, uzytkownik_id, rodzina_id, token_hash, utworzona, wygasa) values ($1, $2, $3, $4, $5, $6, $7)', [
        principal.jednostkaId,
        newId(),
        principal.uzytkownikId,
        sesjaId,
        digest(value),
        this.clock.now(),
        wygasa,
      ]),
    );
    return { value, sesjaId, wygasa };
  }

  private async find(value: string): Promise<StoredToken | undefined> {
    const rows = await this.database.read<StoredToken>('select * from access.sesja_po_tokenie($1)', [digest(value)]);
    return rows[0];
  }
}

/** Renewals and ends of one person's sessions pass one by one: an end would not see the token that a renewal is just adding to the session. */
async function queueUp(tx: EntityManager, uzytkownikId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('access.sesja' || $1::text, 0))`, [uzytkownikId]);
}

/** Row-level security lets only the owner touch a session, and here the owner has not signed in yet. */
function asOwner<T>(principal: Principal, work: () => Promise<T>): Promise<T> {
  return runAs({ principal, requestId: 'session' }, work);
}

function digest(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}

function sessionEnded(): DomainError {
  return new DomainError('ACCESS.SESSION_ENDED', 'Sesja się skończyła. Zaloguj się ponownie.', { status: 401 });
}
