import type { Rola } from '@ostoja/access';
import { newId } from '@ostoja/kernel';
import request, { type Test } from 'supertest';
import { accountOf, DEMO_PASSWORD } from './test-city.js';

/** Requests of one signed-in person. Paths are below `/api/v1`; a POST carries a fresh `Idempotency-Key` unless the test sets its own. */
export interface Caller {
  readonly login: string;
  get(path: string): Test;
  post(path: string, body?: object): Test;
  put(path: string, body: object): Test;
  patch(path: string, body: object): Test;
  delete(path: string): Test;
}

/** Whoever can sign in as a demo account. */
export interface Office {
  asLogin(login: string): Promise<Caller>;
  /** The first demo account of the role. */
  asRole(role: Rola): Promise<Caller>;
}

type Anonymous = () => ReturnType<typeof request>;

/** The API of an application that runs elsewhere, by its address. */
export function officeAt(address: string): Office {
  const anonymous: Anonymous = () => request(address);
  const asLogin = async (login: string): Promise<Caller> => {
    const token = await signIn(anonymous, login);
    return callerOf(login, anonymous, () => token);
  };
  return { asLogin, asRole: (role) => asLogin(accountOf(role).login) };
}

/** Signs in with a demo account and answers its token. */
export async function signIn(anonymous: Anonymous, login: string): Promise<string> {
  const { body } = await anonymous().post('/api/v1/sesje').send({ login, haslo: DEMO_PASSWORD }).expect(201);
  return (body as { token: string }).token;
}

/** The bytes of a file that the API answers with. */
export async function bytesOf(test: Test): Promise<Buffer> {
  const answer = await test.buffer(true).parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
  });
  return answer.body as Buffer;
}

export function callerOf(login: string, anonymous: Anonymous, token: () => string): Caller {
  const signed = (test: Test): Test => test.set('Authorization', `Bearer ${token()}`);
  const url = (path: string): string => `/api/v1${path}`;
  return {
    login,
    get: (path) => signed(anonymous().get(url(path))),
    post: (path, body = {}) => signed(anonymous().post(url(path))).set('Idempotency-Key', newId()).send(body),
    put: (path, body) => signed(anonymous().put(url(path))).send(body),
    patch: (path, body) => signed(anonymous().patch(url(path))).send(body),
    delete: (path) => signed(anonymous().delete(url(path))),
  };
}
