import { useSyncExternalStore } from 'react';
import { toProblem } from './problem.js';

/** `starting` until the first refresh has answered. The token lives in memory only; the refresh token is an http-only cookie. */
export type SessionState = { readonly kind: 'starting' } | { readonly kind: 'signed-out'; readonly expired: boolean } | { readonly kind: 'signed-in'; readonly token: string };

const REFRESH = '/api/v1/sesje/odswiezenia';
/** Answers that end the sign-in; any other fault (a busy server, a rate limit) leaves it as it is. */
const OVER = new Set([400, 401, 403]);

let state: SessionState = { kind: 'starting' };
let running: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

function set(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The sign-in of this tab: one store, read by the transport and by the screens. */
export const session = {
  get: (): SessionState => state,
  subscribe,
  start(token: string): void {
    set({ kind: 'signed-in', token });
  },
  /** `expired`: the person did not ask for it, so the sign-in page says why. */
  end(expired = false): void {
    set({ kind: 'signed-out', expired });
  },
  /** Opens the tab: continues the sign-in of the cookie or says that nobody is signed in. */
  async resume(): Promise<void> {
    if (!(await session.refresh()) && state.kind === 'starting') set({ kind: 'signed-out', expired: false });
  },
  /** Asks for a new token once, however many requests found the old one stale. False when the sign-in is over. */
  refresh(): Promise<boolean> {
    running ??= acrossTabs(askForToken).finally(() => {
      running = null;
    });
    return running;
  },
};

export function useSession(): SessionState {
  return useSyncExternalStore(subscribe, session.get);
}

async function askForToken(): Promise<boolean> {
  const answer = await fetch(REFRESH, { method: 'POST', credentials: 'same-origin' });
  const body: unknown = await answer.json().catch(() => null);
  if (OVER.has(answer.status)) return false;
  if (!answer.ok) throw toProblem(answer.status, body);
  session.start((body as { token: string }).token);
  return true;
}

/** The refresh token rotates: two tabs that used the same one at once would look like a theft and end both. */
function acrossTabs(work: () => Promise<boolean>): Promise<boolean> {
  return 'locks' in navigator ? navigator.locks.request('ostoja-sesja', work) : work();
}
