import { useEffect, useRef } from 'react';

const STORED = 'ostoja.skroty';

/** WCAG 2.1.4: single-key shortcuts can be turned off; the choice is no personal data and stays in the browser. */
export const shortcutsSetting = {
  on: (): boolean => localStorage.getItem(STORED) !== 'nie',
  set: (on: boolean): void => localStorage.setItem(STORED, on ? 'tak' : 'nie'),
};

/** Acts on single keys, except while the person types or a window is open. */
export function useShortcuts(shortcuts: Readonly<Record<string, () => void>>): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = current.current[event.key];
      if (!act || event.ctrlKey || event.altKey || event.metaKey || isBusy(event.target) || !shortcutsSetting.on()) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Fields that take no letters: a key on them is a shortcut. */
const WITHOUT_TEXT = new Set(['radio', 'checkbox', 'button', 'submit']);

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]')) return true;
  if (!(target instanceof HTMLElement) || (target instanceof HTMLInputElement && WITHOUT_TEXT.has(target.type))) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
