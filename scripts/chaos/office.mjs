// People at the API who do what people do when an answer does not come: they wait and send the same thing again.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../lib/paths.mjs';

const PATIENCE_MS = 120_000;

export class Office {
  constructor(world) {
    this.world = world;
    this.tokens = new Map();
  }

  /**
   * Sends until an answer comes that no crash explains, each time with the same Idempotency-Key.
   * Answers `{ status, body }`; a refusal (4xx) is an answer like another.
   */
  async send(login, method, path, { body, wersja, type } = {}) {
    const key = randomUUID();
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await this.attempt(login, method, path, { body, wersja, type, key });
      if (answer && answer.status < 500 && answer.status !== 401 && !isInProgress(answer)) return answer;
      if (answer?.status === 401) this.tokens.delete(login);
      if (Date.now() > deadline) throw new Error(`${method} ${path}: ${answer ? JSON.stringify(answer) : 'brak odpowiedzi'}`);
      await sleep(100);
    }
  }

  /** The body of an answer that must be given. */
  async get(login, path) {
    const { status, body } = await this.send(login, 'GET', path);
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** Waits until a long work says that it is over. */
  async untilEnded(login, id) {
    while ((await this.get(login, `/prace/${id}`)).stan === 'w-toku') await sleep(200);
  }

  /** Forgets who is signed in: a moved clock has outlived their tokens. */
  signOut() {
    this.tokens.clear();
  }

  async attempt(login, method, path, { body, wersja, type, key }) {
    try {
      const answer = await fetch(`${this.world.address}/api/v1${path}`, { method, ...(await this.requestOf(login, method, { body, wersja, type, key })) });
      const bytes = Buffer.from(await answer.arrayBuffer());
      return { status: answer.status, bytes, body: parse(bytes) };
    } catch {
      return null;
    }
  }

  async requestOf(login, method, { body, wersja, type, key }) {
    const authorization = await this.token(login);
    if (method === 'GET') return { headers: { authorization } };
    const version = wersja === undefined ? {} : { 'if-match': `"${wersja}"` };
    return { headers: { authorization, 'idempotency-key': key, 'content-type': type ?? 'application/json', ...version }, body: type ? body : JSON.stringify(body ?? {}) };
  }

  async token(login) {
    if (!this.tokens.has(login)) {
      const { DEMO_PASSWORD } = await import(join(root, 'dist/libs/access/src/index.js'));
      const answer = await fetch(`${this.world.address}/api/v1/sesje`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login, haslo: DEMO_PASSWORD }) });
      if (!answer.ok) throw new Error(`logowanie: ${answer.status}`);
      this.tokens.set(login, `Bearer ${(await answer.json()).token}`);
    }
    return this.tokens.get(login);
  }
}

const isInProgress = ({ status, body }) => status === 409 && /IDEMPOTENCY/.test(body?.kod ?? '');

function parse(bytes) {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}
