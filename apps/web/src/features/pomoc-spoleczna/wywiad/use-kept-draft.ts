import { useRef, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useAutosave } from '../../../shared/autosave/use-autosave.js';
import type { Wywiad } from '../api.js';
import type { Root } from './beginning.js';
import { type Draft, toBody, toDraft } from './draft.js';
import type { WorkingCopy } from './working-copy.js';

/** The draft on the screen, on this device (every keystroke) and on the server (after a pause). While a conflict is unsettled nothing is sent. */
export function useKeptDraft(wywiad: Wywiad, beginning: WorkingCopy) {
  const { copies } = beginning;
  const [draft, setDraft] = useState(beginning.draft);
  const root = useRef<Root>(beginning.root);
  const unsettled = useRef<Root | null>(beginning.conflicts.length > 0 ? beginning.server : null);
  const newest = useRef(beginning.draft);
  const put = useAct('put', '/api/v1/wywiady/{id}', { quiet: true });
  const keep = (value: Draft) => copies?.put(wywiad.id, { value, ...root.current }).catch(() => undefined);
  const { state, autosave } = useAutosave<Draft>(async (value) => {
    const { body, waiting } = toBody(value);
    const answer = await put.mutateAsync({ path: { id: wywiad.id }, body, wersja: root.current.version });
    root.current = { version: answer.wersja, base: toDraft(answer) };
    // What is still half filled, or was typed meanwhile, stays on the device.
    if (waiting === 0 && newest.current === value) await copies?.remove(wywiad.id);
    else await keep(newest.current);
  });
  const write = (value: Draft) => {
    newest.current = value;
    setDraft(value);
    void keep(value);
    if (!unsettled.current) autosave.change(value);
  };
  return {
    draft, state, autosave, write,
    root: () => root.current,
    newest: () => newest.current,
    isUnsettled: () => unsettled.current !== null,
    /** Goes on from this state of the server. */
    goOnFrom: (there: Root) => {
      root.current = there;
    },
    /** Sends nothing until the person has chosen between the draft and this state of the server. */
    wait: (there: Root) => {
      unsettled.current = there;
    },
    /** The person has chosen. */
    settled: () => {
      root.current = unsettled.current ?? root.current;
      unsettled.current = null;
    },
  };
}
