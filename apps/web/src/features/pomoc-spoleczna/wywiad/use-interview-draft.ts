import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { type Conflict, mergeParts } from '../../../shared/autosave/merge.js';
import { useAutosave } from '../../../shared/autosave/use-autosave.js';
import { interviewQuery, type Wywiad } from '../api.js';
import { type Draft, toBody, toDraft } from './draft.js';
import type { Beginning } from './working-copy.js';

/** How the draft came to be what it is, for a quiet line above the form. */
export type Note = 'restored' | 'joined' | null;

/**
 * The draft in three places: on the screen, on this device (every keystroke), on the server (after a pause). When the server moved on meanwhile,
 * places that only one side changed are joined; for the others the person chooses.
 */
export function useInterviewDraft(wywiad: Wywiad, beginning: Beginning) {
  const { copies } = beginning;
  const [draft, setDraft] = useState(beginning.draft);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>(beginning.conflicts);
  const [note, setNote] = useState<Note>(beginning.unsent ? 'restored' : null);
  const known = useRef({ version: wywiad.wersja, base: beginning.base });
  const newest = useRef(draft);
  const client = useQueryClient();
  const put = useAct('put', '/api/v1/wywiady/{id}', { quiet: true });

  const { state, autosave } = useAutosave<Draft>(async (value) => {
    const { body, waiting } = toBody(value);
    const answer = await put.mutateAsync({ path: { id: wywiad.id }, body, wersja: known.current.version });
    known.current = { version: answer.wersja, base: toDraft(answer) };
    // What is still half filled, or was typed meanwhile, stays on the device.
    if (waiting === 0 && newest.current === value) await copies?.remove(wywiad.id);
    else await keep(newest.current);
  });
  const keep = (value: Draft) => copies?.put(wywiad.id, { value, ...known.current }).catch(() => undefined);
  const show = (value: Draft) => {
    newest.current = value;
    setDraft(value);
  };
  const change = (value: Draft) => {
    show(value);
    void keep(value);
    autosave.change(value);
  };
  const catchUp = async () => {
    const theirs = await client.fetchQuery({ ...interviewQuery(wywiad.id), staleTime: 0 });
    const { merged, conflicts: found } = mergeParts(known.current.base, newest.current, toDraft(theirs));
    known.current = { version: theirs.wersja, base: toDraft(theirs) };
    change(merged);
    setConflicts(found);
    if (found.length > 0) return;
    setNote('joined');
    await autosave.flush();
  };
  /** Ends a conflict with what the person chose. */
  const settle = async (value: Draft) => {
    setConflicts([]);
    change(value);
    await autosave.flush();
  };
  useEffect(() => {
    if (state.kind === 'conflict' && conflicts.length === 0) void catchUp();
  }, [state.kind]);
  useEffect(() => {
    if (beginning.unsent && beginning.conflicts.length === 0) change(beginning.draft);
  }, []);
  return { draft, state, autosave, conflicts, note, change, settle, kept: copies !== null, version: () => known.current.version };
}
