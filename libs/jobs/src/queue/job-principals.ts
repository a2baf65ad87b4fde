import { Injectable } from '@nestjs/common';
import { Database, type Principal, runAs } from '@ostoja/database';
import { newId } from '@ostoja/kernel';

/** Jobs act as accounts of their own, one per centre, with a role and its permissions like people. */
@Injectable()
export class JobPrincipals {
  constructor(private readonly database: Database) {}

  /** Runs `work` once in every centre that has the account. */
  async runInEachCentre(login: string, work: () => Promise<void>): Promise<void> {
    for (const principal of await this.find(login)) await runAs({ principal, requestId: newId() }, work);
  }

  /** Runs `work` in one centre; a centre without the account is a fault of its set-up. */
  async runIn(jednostkaId: string, login: string, work: () => Promise<void>): Promise<void> {
    const principal = (await this.find(login)).find((one) => one.jednostkaId === jednostkaId);
    if (!principal) throw new Error(`The centre has no account ${login}`);
    await runAs({ principal, requestId: newId() }, work);
  }

  private async find(login: string): Promise<Principal[]> {
    const rows = await this.database.read<{ jednostka_id: string; id: string }>('select jednostka_id, id from access.konta_zadania($1)', [login]);
    return rows.map((row) => ({ jednostkaId: row.jednostka_id, uzytkownikId: row.id, rodzaj: 'zadanie' }));
  }
}
