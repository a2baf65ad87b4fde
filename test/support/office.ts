import { type Answer, type Call, OfficeClient } from '@ostoja/composition';
import type { Caller, Office } from './caller.js';

export { type OfficeClient, Procedure, seedMonth, seedOffice, type Story } from '@ostoja/composition';

/** The office of the tests: every account signs in when it first acts. */
export function openOffice(api: Office): OfficeClient {
  const callers = new Map<string, Promise<Caller>>();
  return new OfficeClient(async ({ login, method, path, body, headers }: Call) => {
    if (!callers.has(login)) callers.set(login, api.asLogin(login));
    const caller = await callers.get(login)!;
    const test = method === 'GET' ? caller.get(path) : method === 'POST' ? caller.post(path, body) : caller.put(path, body ?? {});
    const answer = await test.set(headers);
    return { status: answer.status, body: answer.body as unknown };
  });
}

/** The people of Filia 1 who carry a case. */
export interface Staff {
  readonly informacja: Caller;
  readonly socjalny: Caller;
  readonly specjalista: Caller;
  readonly kierownik: Caller;
}

export async function signInStaff(api: Office): Promise<Staff> {
  return {
    informacja: await api.asLogin('informacja.1'),
    socjalny: await api.asLogin('socjalny.f1'),
    specjalista: await api.asLogin('specjalista.f1'),
    kierownik: await api.asLogin('kierownik.f1'),
  };
}

/** One act on a decision that names the version seen; it must succeed. */
export async function act(caller: Caller, decyzja: Answer, kind: string, body: object = {}): Promise<Answer> {
  return (await caller.post(`/decyzje/${decyzja.id}/${kind}`, body).set('If-Match', `"${decyzja.wersja}"`).expect(200)).body as Answer;
}
