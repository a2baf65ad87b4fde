import { useSyncExternalStore } from 'react';

/** A value that lives as long as this tab and no longer: neither the browser nor an address keeps it. */
export interface Memory<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createMemory<T>(initial: T): Memory<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useMemory<T>({ subscribe, get }: Memory<T>): T {
  return useSyncExternalStore(subscribe, get);
}
