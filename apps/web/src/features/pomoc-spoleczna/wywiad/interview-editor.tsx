import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fieldErrors } from '../../../shared/api/problem.js';
import { LeaveGuard } from '../../../shared/autosave/leave-guard.js';
import { SaveStatus } from '../../../shared/autosave/save-status.js';
import { texts as a } from '../../../shared/autosave/texts.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { formQuery, type Formularz, type Wywiad } from '../api.js';
import { texts as t } from '../texts.js';
import { ConflictChoice } from './conflict-choice.js';
import { toBody } from './draft.js';
import { DraftParts } from './draft-parts.js';
import { RefuseInterview, SignInterview } from './sign-interview.js';
import { useInterviewDraft } from './use-interview-draft.js';
import { useWorkingCopy, type WorkingCopy } from './working-copy.js';

/** Opens the questionnaire of the interview and what waits for it on this device. */
export function InterviewEditor({ wywiad }: { readonly wywiad: Wywiad }) {
  const [first] = useState(wywiad);
  const form = useQuery(formQuery(first.formularz_wersja));
  const copy = useWorkingCopy(first);
  return <QueryView query={form} rows={8}>{(formularz) => <QueryView query={copy} rows={8}>{(beginning) => <Editor wywiad={first} formularz={formularz} beginning={beginning} />}</QueryView>}</QueryView>;
}

interface EditorProps {
  readonly wywiad: Wywiad;
  readonly formularz: Formularz;
  readonly beginning: WorkingCopy;
}

/** The interview while it is written: saves itself on the device and on the server, and asks only where two versions changed one place. */
function Editor({ wywiad, formularz, beginning }: EditorProps) {
  const [failure, setFailure] = useState<unknown>(null);
  const { draft, state, conflicts, note, change, settle, flush, unsaved, kept, version } = useInterviewDraft(wywiad, beginning);
  const waiting = toBody(draft).waiting;
  const faults = fieldErrors(state.kind === 'refused' ? state.error : failure);
  const closing = { wywiadId: wywiad.id, version, waiting, flush, onFailure: setFailure };
  return (
    <Stack gap="md">
      <LeaveGuard unsaved={() => !kept && (unsaved() || waiting > 0)} />
      <div className="save-bar no-print">
        <Group justify="space-between" gap="xs"><SaveStatus state={state} kept={kept} /><FileButton size="xs" address={`/api/v1/wywiady/${wywiad.id}/wydruk`} how="open">{t.print}</FileButton></Group>
        {waiting > 0 && <Text size="sm" c="bursztyn.8">{t.incomplete(waiting)}</Text>}
      </div>
      {note && <Alert color="granat" role="status">{a[note]}</Alert>}
      {conflicts.length > 0 && <ConflictChoice draft={draft} conflicts={conflicts} onSettle={(chosen) => void settle(chosen)} />}
      {state.kind === 'refused' && <ProblemAlert error={state.error}><Group mt="sm"><Button size="xs" variant="default" onClick={() => void flush()}>{a.retry}</Button></Group></ProblemAlert>}
      <DraftParts wywiad={wywiad} formularz={formularz} draft={draft} onChange={change} errorAt={(path) => faults[path]} />
      <Group gap="xs"><SignInterview {...closing} /><RefuseInterview {...closing} /></Group>
    </Stack>
  );
}
