import { AsyncResource } from 'node:async_hooks';

interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** Collects what arrives while the previous batch is being written and writes it in one go; each caller waits for its own batch. */
export class GroupCommit<T> {
  private waiting: Waiting<T>[] = [];
  private running = false;
  private readonly run: () => void;

  constructor(private readonly write: (items: readonly T[]) => Promise<void>, private readonly largest: number) {
    // The batch belongs to no request: it must not run in the transaction, or as the principal, of the request that happened to start it.
    this.run = AsyncResource.bind(() => void this.drain());
  }

  /** Resolves when the item is written. */
  add(item: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.running) return;
      this.running = true;
      setImmediate(this.run);
    });
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, this.largest);
      try {
        await this.write(batch.map(({ item }) => item));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.running = false;
  }
}
