import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';

interface EnterInSearch<T> {
  /** What was found for exactly what is typed; undefined while the answer is on its way. */
  readonly found: readonly T[] | undefined;
  readonly take: (one: T) => void;
  readonly list: RefObject<HTMLElement | null>;
}

/** Enter in a search takes the only thing found, else leads to the list, as the arrow down does; pressed too early, it waits for the answer. */
export function useEnterInSearch<T>({ found, take, list }: EnterInSearch<T>) {
  const [pressed, setPressed] = useState<string | null>(null);
  useEffect(() => {
    if (pressed === null || !found) return;
    setPressed(null);
    const [first, ...others] = found;
    if (first !== undefined && others.length === 0 && pressed === 'Enter') take(first);
    else list.current?.querySelector<HTMLElement>('li button, [data-row-link]')?.focus();
  }, [pressed, found, take, list]);
  return (event: KeyboardEvent) => {
    const leads = (event.key === 'Enter' || event.key === 'ArrowDown') && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (leads) event.preventDefault();
    setPressed(leads ? event.key : null);
  };
}
