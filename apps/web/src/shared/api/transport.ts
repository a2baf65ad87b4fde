import { connectionLost, ProblemError } from './problem.js';
import { session } from './session.js';

/**
 * Sends a request as the signed-in person. A 401 is answered by one refresh and one repetition; when that fails too, the
 * sign-in is over, and this is the only place that says so.
 */
export async function transport(request: Request): Promise<Response> {
  const again = request.clone();
  const first = await send(request);
  if (first.status !== 401 || session.get().kind !== 'signed-in') return first;
  if (!(await refreshed())) {
    session.end(true);
    return first;
  }
  const second = await send(again);
  if (second.status === 401) session.end(true);
  return second;
}

async function send(request: Request): Promise<Response> {
  const current = session.get();
  if (current.kind === 'signed-in') request.headers.set('Authorization', `Bearer ${current.token}`);
  return reach(() => fetch(request));
}

function refreshed(): Promise<boolean> {
  return reach(() => session.refresh());
}

async function reach<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError || (error instanceof DOMException && error.name === 'AbortError')) throw error;
    throw connectionLost();
  }
}
