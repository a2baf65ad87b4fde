import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { type Conflict, mergeParts } from '../../../shared/autosave/merge.js';
import { useAutosave } from '../../../shared/autosave/use-autosave.js';
import { interviewQuery, type Wywiad } from '../api.js';
import type { Root } from './beginning.js';
import { type Draft, toBody, toDraft } from './draft.js';
import type { WorkingCopy } from './working-copy.js';

/** How the draft came to be what it is, for a quiet line above the form. */
export type Note = 'restored' | 'joined' | null;

/**
 * The draft in three places: on the screen, on this device (every keystroke), on the server (after a pause). When the server moved on meanwhile,
 * places that only one side changed are joined; for the others the person chooses, and nothing is sent before that.
 */
export function useInterviewDraft(wywiad: Wywiad, beginning: WorkingCopy) {
  const { copies } = beginning;
  const [draft, setDraft] = useState(beginning.draft);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>(beginning.conflicts);
  const [note, setNote] = useState<Note>(beginning.unsent ? 'restored' : null);
  const root = useRef<Root>(beginning.root);
  const unsettled = useRef<Root | null>(beginning.conflicts.length > 0 ? beginning.server : null);
  const newest = useRef(draft);
  const joining = useRef(false);
  const client = useQueryClient();
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
  const join = async () => {
    const theirs = await client.fetchQuery({ ...interviewQuery(wywiad.id), staleTime: 0 });
    const there = { version: theirs.wersja, base: toDraft(theirs) };
    const { merged, conflicts: found } = mergeParts(root.current.base, newest.current, there.base);
    if (found.length > 0) unsettled.current = there;
    else root.current = there;
    write(merged);
    setConflicts(found);
    setNote(found.length > 0 ? null : 'joined');
    if (found.length === 0) await autosave.flush();
  };
  /** Without a network the versions meet later: at the next change. */
  const catchUp = () => {
    if (joining.current || unsettled.current) return;
    joining.current = true;
    void join().catch(() => undefined).finally(() => {
      joining.current = false;
    });
  };
  const change = (value: Draft) => {
    write(value);
    if (state.kind === 'conflict') catchUp();
  };
  /** Ends a conflict with what the person chose. */
  const settle = async (value: Draft) => {
    root.current = unsettled.current ?? root.current;
    unsettled.current = null;
    setConflicts([]);
    write(value);
    await autosave.flush();
  };
  /** Sends what waits; false while something could not be sent or a choice is open. */
  const flush = async () => !unsettled.current && (await autosave.flush());
  useEffect(() => {
    if (state.kind === 'conflict') catchUp();
  }, [state.kind]);
  useEffect(() => {
    if (beginning.unsent) write(beginning.draft);
  }, []);
  return { draft, state, conflicts, note, change, settle, flush, unsaved: () => autosave.unsaved, kept: copies !== null, version: () => root.current.version };
}
