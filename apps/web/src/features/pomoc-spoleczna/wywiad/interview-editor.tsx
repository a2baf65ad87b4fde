import { Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { fieldErrors } from '../../../shared/api/problem.js';
import { LeaveGuard } from '../../../shared/autosave/leave-guard.js';
import { SaveProblem, SaveStatus } from '../../../shared/autosave/save-status.js';
import { useAutosave } from '../../../shared/autosave/use-autosave.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { interviewQuery, type Wywiad } from '../api.js';
import { texts as t } from '../texts.js';
import { type Draft, toBody, toDraft } from './draft.js';
import { DraftParts } from './draft-parts.js';
import { RefuseInterview, SignInterview } from './sign-interview.js';

/** The interview while it is written: saves itself, keeps what is typed when the connection is lost, and asks when somebody else was faster. */
export function InterviewEditor({ wywiad }: { readonly wywiad: Wywiad }) {
  const [draft, setDraft] = useState(() => toDraft(wywiad));
  const [failure, setFailure] = useState<unknown>(null);
  const version = useRef(wywiad.wersja);
  const client = useQueryClient();
  const put = useAct('put', '/api/v1/wywiady/{id}', { quiet: true });
  const { state, autosave } = useAutosave<Draft>(async (value) => {
    const answer = await put.mutateAsync({ path: { id: wywiad.id }, body: toBody(value).body, wersja: version.current });
    version.current = answer.wersja;
  });
  const waiting = toBody(draft).waiting;
  const faults = fieldErrors(state.kind === 'refused' ? state.error : failure);
  const change = (next: Draft) => {
    setDraft(next);
    autosave.change(next);
  };
  const newest = () => client.fetchQuery({ ...interviewQuery(wywiad.id), staleTime: 0 });
  const keepMine = async () => {
    version.current = (await newest()).wersja;
    await autosave.flush();
  };
  const takeTheirs = async () => {
    const theirs = await newest();
    version.current = theirs.wersja;
    autosave.discard();
    setDraft(toDraft(theirs));
  };
  const closing = { wywiadId: wywiad.id, version, flush: () => autosave.flush(), onFailure: setFailure };
  return (
    <Stack gap="md">
      <LeaveGuard unsaved={() => autosave.unsaved || waiting > 0} />
      <div className="save-bar no-print">
        <Group justify="space-between" gap="xs"><SaveStatus state={state} /><FileButton size="xs" address={`/api/v1/wywiady/${wywiad.id}/wydruk`} how="open">{t.print}</FileButton></Group>
        {waiting > 0 && <Text size="sm" c="bursztyn.8">{t.incomplete(waiting)}</Text>}
      </div>
      <SaveProblem state={state} onKeepMine={() => void keepMine()} onTakeTheirs={() => void takeTheirs()} onRetry={() => void autosave.flush()} />
      <DraftParts wywiad={wywiad} draft={draft} onChange={change} errorAt={(path) => faults[path]} />
      <Group gap="xs"><SignInterview {...closing} /><RefuseInterview {...closing} /></Group>
    </Stack>
  );
}
