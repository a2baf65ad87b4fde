import { Inject, Injectable } from '@nestjs/common';
import { argon2id, hash, verify } from 'argon2';

/** What one try of a password costs an attacker; the numbers of OWASP's minimum for argon2id. */
export interface PasswordCost {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}
export const STRONG_PASSWORD_COST: PasswordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Provider token of the cost; tests override it with `{ memoryCost: 1024, timeCost: 2, parallelism: 1 }` to sign in many people quickly. */
export const PASSWORD_COST = Symbol('PASSWORD_COST');

/** argon2id hash of the password, with its salt and cost inside. */
export async function hashPassword(password: string, cost: PasswordCost = STRONG_PASSWORD_COST): Promise<string> {
  return hash(password, { type: argon2id, ...cost });
}

/** Makes and checks password hashes at the configured cost. */
@Injectable()
export class PasswordHasher {
  private decoy?: Promise<string>;

  constructor(@Inject(PASSWORD_COST) private readonly cost: PasswordCost) {}

  /** The hash to store. */
  hash(password: string): Promise<string> {
    return hashPassword(password, this.cost);
  }

  /** True when the password fits. Without a hash it takes as long and answers false, so that time does not tell which logins exist. */
  async fits(stored: string | undefined, password: string): Promise<boolean> {
    this.decoy ??= this.hash('nobody has this password');
    const fits = await verify(stored ?? (await this.decoy), password);
    return fits && stored !== undefined;
  }
}
