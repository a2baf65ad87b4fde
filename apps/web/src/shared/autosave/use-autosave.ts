import { useEffect, useRef, useState } from 'react';
import { isConflict, isOffline, ProblemError } from '../api/problem.js';
import { session } from '../api/session.js';
import { Autosave, type Failure, type SaveState } from './autosave.js';

/** A form that saves itself; the newest `save` is used, so it may close over the version that the last answer gave. */
export function useAutosave<T>(save: (value: T) => Promise<void>): { readonly state: SaveState; readonly autosave: Autosave<T> } {
  const newest = useRef(save);
  newest.current = save;
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const [autosave] = useState(() => new Autosave<T>({ save: (value) => newest.current(value), classify, onState: setState }));
  useEffect(() => {
    const again = () => void autosave.flush();
    const afterSignIn = session.subscribe(() => session.get().kind === 'signed-in' && autosave.unsaved && again());
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      afterSignIn();
      autosave.stop();
    };
  }, [autosave]);
  return { state, autosave };
}

/** An expired sign-in is a pause like a lost connection: the value waits until the person is back. */
function classify(error: unknown): Failure {
  if (isConflict(error)) return 'conflict';
  if (isOffline(error) || !(error instanceof ProblemError) || error.status === 401 || error.status === 429 || error.status >= 500) return 'unreachable';
  return 'refused';
}
