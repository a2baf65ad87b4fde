import { useEffect, useRef } from 'react';
import { firstToFill, focusOn, focusPart } from './focus.js';

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
      if (!act || !isFree(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** The key of the next step of a screen, whatever the step is. */
export const NEXT = 'z';

/** Properties of a control of the screen that a key works wherever the focus is; the style sheet draws the key beside it. */
export function onKey(key: string) {
  return { 'data-key': key, 'aria-keyshortcuts': key } as const;
}

/**
 * Keys that work on every screen: those that controls declare by `onKey`; Ctrl+Enter, which sends the form the person is in and outside of a
 * form takes the next step; Alt with PageDown and PageUp, which lead from part to part. The last two work in fields too.
 */
export function useScreenKeys(): void {
  useEffect(() => {
    const onPress = (event: KeyboardEvent) => {
      if (work(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onPress);
    return () => document.removeEventListener('keydown', onPress);
  }, []);
}

function work(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (isFree(event)) return press(key);
  if (altKey && (key === 'PageDown' || key === 'PageUp')) return focusPart(key === 'PageDown' ? 1 : -1);
  if (key !== 'Enter' || !(ctrlKey || metaKey)) return false;
  const form = target instanceof Element && target.closest('form');
  if (!form) return !isWindowOpen() && press(NEXT);
  form.requestSubmit();
  return true;
}

/** Presses the control of the screen that declares the key: a button is clicked; of a part whose heading declares it, the field to begin with takes the focus. */
function press(key: string): boolean {
  const control = document.querySelector<HTMLElement>(`main [data-key="${CSS.escape(key)}"]:not(:disabled, [data-disabled])`);
  if (!control) return false;
  const field = control.matches('h2') && firstToFill(control.closest('section'));
  if (field) focusOn(field);
  else {
    control.focus({ preventScroll: true });
    control.click();
  }
  return true;
}

/** True for a key alone that nobody types: a box to tick or a button is no place to type in. */
export function isFree(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey && !isBusy(event.target) && shortcutsSetting.on();
}

function isWindowOpen(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}

const TICKED = new Set(['checkbox', 'radio', 'button', 'submit']);

function isBusy(target: EventTarget | null): boolean {
  if (isWindowOpen()) return true;
  if (target instanceof HTMLInputElement) return !TICKED.has(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName));
}
