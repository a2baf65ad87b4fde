import { useEffect, useRef } from 'react';
import { useMay } from '../../shared/api/me.js';
import { isFree } from '../../shared/ui/use-shortcuts.js';
import { type NavigationItem, navigationFor } from './navigation.js';

const PATIENCE_MS = 2000;

/** `g` and then the letter of an item of the menu leads to its screen. The second key is nobody else's. */
export function useGoKeys(go: (to: NavigationItem['to']) => void): void {
  const now = { go, items: navigationFor(useMay()) };
  const current = useRef(now);
  current.current = now;
  useEffect(() => {
    let pressed = -Infinity;
    const onKey = (event: KeyboardEvent) => {
      if (!isFree(event)) return;
      const waits = event.timeStamp - pressed < PATIENCE_MS;
      pressed = event.key === 'g' && !waits ? event.timeStamp : -Infinity;
      const item = waits && current.current.items.find((one) => one.go === event.key);
      if (!item) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      current.current.go(item.to);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
