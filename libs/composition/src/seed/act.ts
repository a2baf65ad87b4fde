import type { INestApplicationContext } from '@nestjs/common';
import { getDemoAccount, JEDNOSTKA_ID } from '@ostoja/access';
import { runAs } from '@ostoja/database';
import { newId } from '@ostoja/kernel';

/** Acts in the application as demo accounts, through the same services as the people whom they stand for. */
export class Actors {
  constructor(private readonly app: INestApplicationContext) {}

  /** The service, whichever module holds it. */
  get<T>(service: abstract new (...args: never[]) => T): T {
    return this.app.get(service, { strict: false });
  }

  /** Runs the work as the account with the login. */
  as<T>(login: string, work: () => Promise<T>): Promise<T> {
    const { id, rodzaj } = getDemoAccount(login);
    return runAs({ principal: { uzytkownikId: id, jednostkaId: JEDNOSTKA_ID, rodzaj }, requestId: newId() }, work);
  }
}
