import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Conflict, mergeParts } from '../../../shared/autosave/merge.js';
import { interviewQuery, type Wywiad } from '../api.js';
import { type Draft, toDraft } from './draft.js';
import { useKeptDraft } from './use-kept-draft.js';
import type { WorkingCopy } from './working-copy.js';

/** How the draft came to be what it is, for a quiet line above the form. */
export type Note = 'restored' | 'joined' | null;

/** The draft that keeps itself. When the server moved on meanwhile, places that only one side changed are joined; for the others the person chooses. */
export function useInterviewDraft(wywiad: Wywiad, beginning: WorkingCopy) {
  const { draft, state, autosave, write, root, newest, isUnsettled, goOnFrom, wait, settled } = useKeptDraft(wywiad, beginning);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>(beginning.conflicts);
  const [note, setNote] = useState<Note>(beginning.unsent ? 'restored' : null);
  const joining = useRef(false);
  const client = useQueryClient();

  const join = async () => {
    const theirs = await client.fetchQuery({ ...interviewQuery(wywiad.id), staleTime: 0 });
    const there = { version: theirs.wersja, base: toDraft(theirs) };
    const { merged, conflicts: found } = mergeParts(root().base, newest(), there.base);
    if (found.length > 0) wait(there);
    else goOnFrom(there);
    write(merged);
    setConflicts(found);
    setNote(found.length > 0 ? null : 'joined');
    if (found.length === 0) await autosave.flush();
  };
  /** Without a network the versions meet later: at the next change. */
  const catchUp = () => {
    if (joining.current || isUnsettled()) return;
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
    settled();
    setConflicts([]);
    write(value);
    await autosave.flush();
  };
  /** Sends what waits; false while something could not be sent or a choice is open. */
  const flush = async () => !isUnsettled() && (await autosave.flush());
  const onConflict = useEffectEvent(catchUp);
  const onBegin = useEffectEvent(() => {
    if (beginning.unsent) write(beginning.draft);
  });
  useEffect(() => {
    if (state.kind === 'conflict') onConflict();
  }, [state.kind]);
  useEffect(() => onBegin(), []);
  return { draft, state, conflicts, note, change, settle, flush, unsaved: () => autosave.unsaved, kept: beginning.copies !== null, version: () => root().version };
}
