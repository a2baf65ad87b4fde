import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { DomainError, newId, parseNrb, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { getBankProfile } from '../plik/bank-profile.js';
import { RachunekPlatnika } from './rachunek-platnika.entity.js';

/** An account of the centre as an administrator enters it. */
export interface PayerAccountInput {
  readonly numer: string;
  readonly linie: readonly string[];
  readonly profil: string;
  readonly od: PlainDate;
  readonly do: PlainDate | null;
}

/** The centre's own bank accounts. */
@Injectable()
export class PayerAccountService {
  constructor(private readonly database: Database, private readonly audit: AuditLog) {}

  /** Errors: those of `parseNrb`, `WYPLATA.BANK_PROFILE_UNKNOWN` (422), `WYPLATA.PAYER_OVERLAP` (409). */
  async create(input: PayerAccountInput): Promise<RachunekPlatnika> {
    getBankProfile(input.profil, input.od);
    return this.database.transaction(async (tx) => {
      const account = await tx.save(tx.create(RachunekPlatnika, { ...input, id: newId(), linie: [...input.linie], numer: parseNrb(input.numer) }));
      await this.audit.write({ zasob: 'rachunek-platnika', czynnosc: 'utworzenie', ids: [account.id] });
      return account;
    });
  }

  /** All accounts, the newest first. */
  async list(): Promise<RachunekPlatnika[]> {
    return this.database.transaction((tx) => tx.find(RachunekPlatnika, { order: { od: 'DESC' } }));
  }

  /** The account that pays on the day, for whoever prepares a list. Errors: `WYPLATA.PAYER_MISSING`. */
  async getInForce(tx: EntityManager, day: PlainDate): Promise<Pick<RachunekPlatnika, 'id' | 'profil'>> {
    const [account] = await tx.query<Pick<RachunekPlatnika, 'id' | 'profil'>[]>('select id, profil from wyplata.rachunek_na_dzien($1)', [day]);
    if (!account) throw new DomainError('WYPLATA.PAYER_MISSING', 'Ośrodek nie ma wskazanego rachunku bankowego na ten dzień. Administrator musi go wprowadzić.', { field: 'dzien' });
    return account;
  }
}
