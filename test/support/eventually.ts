import { setTimeout as sleep } from 'node:timers/promises';

/** How long a state may take to come: far beyond what a slow and busy machine needs, for it is met only by what never comes. */
export const STATE_LIMIT_MS = 90_000;

/** Repeats an assertion until it holds; what never holds fails in its own words. */
export async function eventually(assertion: () => void | Promise<void>): Promise<void> {
  const deadline = Date.now() + STATE_LIMIT_MS;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}
