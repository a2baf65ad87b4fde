import { AsyncLocalStorage } from 'node:async_hooks';

/** Who acts: a member of staff, an integration client or a named job. All are rows of `access.uzytkownik`. */
export interface Principal {
  readonly uzytkownikId: string;
  readonly jednostkaId: string;
  readonly rodzaj: 'pracownik' | 'klient' | 'zadanie';
}

/** What one request (or one run of a job) carries along without passing it by hand. */
export interface RequestContext {
  readonly principal: Principal;
  readonly requestId: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` as the principal; everything it does in the database is seen with that principal's eyes. */
export function runAs<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** The acting principal, or undefined outside a signed-in request. */
export function findContext(): RequestContext | undefined {
  return storage.getStore();
}

/** The acting principal; its absence is a bug: the guard lets no such request in. */
export function getPrincipal(): Principal {
  const context = storage.getStore();
  if (!context) throw new Error('No principal: this code runs outside a signed-in request or job');
  return context.principal;
}
