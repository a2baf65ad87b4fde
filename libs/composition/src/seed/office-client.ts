import { newId } from '@ostoja/kernel';

/** An answer of the API: an object with an id and, where it is edited, a version. */
export interface Answer {
  readonly id: string;
  readonly wersja: number;
  readonly [field: string]: unknown;
}
export interface Call {
  readonly login: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below `/api/v1`. */
  readonly path: string;
  readonly body?: object;
  readonly headers: Readonly<Record<string, string>>;
}

/** Asks the API as a signed-in account; however the call travels, its answer comes back or its problem is thrown. */
export class OfficeClient {
  constructor(private readonly send: (call: Call) => Promise<{ status: number; body: unknown }>) {}

  get(login: string, path: string): Promise<Answer> {
    return this.ask({ login, method: 'GET', path, headers: {} });
  }

  /** A creating POST, or with `wersja` an act on the version that was seen. */
  post(login: string, path: string, body: object = {}, wersja?: number): Promise<Answer> {
    return this.ask({ login, method: 'POST', path, body, headers: { 'idempotency-key': newId(), ...(wersja !== undefined && { 'if-match': `"${wersja}"` }) } });
  }

  put(login: string, path: string, body: object, wersja: number): Promise<Answer> {
    return this.ask({ login, method: 'PUT', path, body, headers: { 'if-match': `"${wersja}"` } });
  }

  private async ask(call: Call): Promise<Answer> {
    const { status, body } = await this.send(call);
    if (status >= 300) throw new Error(`${call.method} ${call.path} as ${call.login}: ${status} ${JSON.stringify(body)}`);
    return body as Answer;
  }
}
