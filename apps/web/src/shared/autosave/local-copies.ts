/** A form as it stood on this device: what was typed, what the server had when it began, and the version of that. */
export interface LocalCopy<T> {
  readonly value: T;
  readonly base: T;
  readonly version: number;
}

const DATABASE = 'ostoja-kopie';
const STORE = 'kopie';
const IV_BYTES = 12;

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly box: ArrayBuffer;
}

/**
 * Working copies in IndexedDB, sealed with AES-GCM. The key comes from the server to a signed-in person and stays in memory, so what lies on the
 * device can be read neither after the sign-out nor by somebody else. One copy for each document and person.
 */
export class LocalCopies<T> {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  private constructor(private readonly key: CryptoKey, private readonly owner: string) {}

  /** Null where the browser has no storage or no cryptography (a page without HTTPS). */
  static async open<T>(key: string, owner: string): Promise<LocalCopies<T> | null> {
    if (!globalThis.crypto?.subtle || !globalThis.indexedDB) return null;
    const bytes = Uint8Array.from(atob(key), (sign) => sign.charCodeAt(0));
    return new LocalCopies<T>(await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']), owner);
  }

  /** Writes go one after another, so that the newest is the last. */
  put(id: string, copy: LocalCopy<T>): Promise<void> {
    return this.queue(async () => {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: this.bound(id) }, this.key, new TextEncoder().encode(JSON.stringify(copy)));
      await inStore('readwrite', (store) => store.put({ iv, box } satisfies Sealed, this.place(id)));
    });
  }

  /** Null when there is none, or none that this person can open. */
  async get(id: string): Promise<LocalCopy<T> | null> {
    const sealed = await inStore<Sealed | undefined>('readonly', (store) => store.get(this.place(id)) as IDBRequest<Sealed | undefined>);
    if (!sealed) return null;
    try {
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv, additionalData: this.bound(id) }, this.key, sealed.box);
      return JSON.parse(new TextDecoder().decode(text)) as LocalCopy<T>;
    } catch {
      return null;
    }
  }

  remove(id: string): Promise<void> {
    return this.queue(() => inStore('readwrite', (store) => store.delete(this.place(id))).then(() => undefined));
  }

  private queue(work: () => Promise<void>): Promise<void> {
    this.waiting += 1;
    this.mark();
    const next = this.last.then(work, work).finally(() => {
      this.waiting -= 1;
      this.mark();
    });
    this.last = next.catch(() => undefined);
    return next;
  }

  /** Sealing takes a moment: the page says while something typed is not on the device yet. */
  private mark(): void {
    document.documentElement.toggleAttribute('data-copying', this.waiting > 0);
  }

  private place(id: string): string {
    return `${this.owner}/${id}`;
  }

  private bound(id: string): Uint8Array<ArrayBuffer> {
    return new TextEncoder().encode(this.place(id));
  }
}

/** How many copies wait on this device, of whomever. */
export async function countLocalCopies(): Promise<number> {
  return globalThis.indexedDB ? inStore('readonly', (store) => store.count()).catch(() => 0) : 0;
}

/** Leaves nothing on the device: at the sign-out. */
export async function clearLocalCopies(): Promise<void> {
  if (globalThis.indexedDB) await inStore('readwrite', (store) => store.clear()).catch(() => undefined);
}

function inStore<R>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<R>): Promise<R> {
  return new Promise<R>((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no storage')));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.addEventListener('complete', () => {
        opening.result.close();
        resolve(request.result);
      });
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('storage refused')));
    });
  });
}
