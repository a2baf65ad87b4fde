import createClient, { type ClientPathsWithMethod, type MethodResponse } from 'openapi-fetch';
import type { components, paths } from '../../api/schema.js';
import { toProblem } from './problem.js';
import { transport } from './transport.js';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
const client = createClient<paths>({ fetch: transport });
type Client = typeof client;

/** A body of the API by its name: `Schema<'OsobaResponse'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
export type PathWith<M extends Method> = ClientPathsWithMethod<Client, M>;
export type Answer<M extends Method, P extends PathWith<M>> = MethodResponse<Client, M, P>;

type Operation<M extends Method, P> = P extends keyof paths ? (M extends keyof paths[P] ? NonNullable<paths[P][M]> : never) : never;
type PathPart<O> = O extends { parameters: { path: infer X } } ? { path: X } : { path?: undefined };
type QueryPart<O> = O extends { parameters: { query?: infer X } } ? { query?: X } : { query?: undefined };
type BodyPart<O> = O extends { requestBody: { content: { 'application/json': infer X } } } ? { body: X } : { body?: undefined };

/**
 * Codes come from selects, as texts: unions of texts are taken as text, while names and shapes of fields stay checked. The server refuses
 * a code that it does not know and says at which field.
 */
type Loose<T> = T extends string ? string : T extends readonly (infer Item)[] ? readonly Loose<Item>[] : T extends object ? { [K in keyof T]: Loose<T[K]> } : T;

/** What addresses a GET: path and query parameters. */
export type Address<P extends PathWith<'get'>> = Loose<PathPart<Operation<'get', P>> & QueryPart<Operation<'get', P>>>;
/** What an act carries besides its headers, which the transport of acts adds. */
export type ActInput<M extends Method, P extends PathWith<M>> = Loose<PathPart<Operation<M, P>> & BodyPart<Operation<M, P>>>;

interface SendOptions {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

/** One request of the generated client. Throws `ProblemError` for every answer that is not a success. */
export async function send<M extends Method, P extends PathWith<M>>(method: M, path: P, options: SendOptions): Promise<Answer<M, P>> {
  const { path: pathParams, query, ...rest } = options;
  const init = { params: { path: pathParams, query }, ...rest };
  const { data, error, response } = await client.request(method as never, path as never, init as never);
  if (!response.ok) throw toProblem(response.status, error);
  return data as Answer<M, P>;
}

/** A POST to an address that a body of the API gave, such as the calculator of one benefit; the caller names the answer. */
export async function postTo<T>(address: string, body: unknown): Promise<T> {
  const request = new Request(new URL(address, window.location.origin), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const response = await transport(request);
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw toProblem(response.status, answer);
  return answer as T;
}
