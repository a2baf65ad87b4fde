import { Alert, Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { fieldErrors } from '../../../shared/api/problem.js';
import { LeaveGuard } from '../../../shared/autosave/leave-guard.js';
import { SaveProblem, SaveStatus } from '../../../shared/autosave/save-status.js';
import { useVersionedAutosave } from '../../../shared/autosave/use-versioned-autosave.js';
import { DateField } from '../../../shared/form/fields.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { type Notatka, noteQuery } from './api.js';
import { texts } from './texts.js';

const t = texts.note;

interface Draft {
  readonly rodzaj: string;
  readonly dzien: string;
  readonly tresc: string;
}
const draftOf = ({ rodzaj, dzien, tresc }: Notatka): Draft => ({ rodzaj, dzien, tresc });

/** A draft, which its author alone sees: saves itself while it is written, and is closed or thrown away. */
export function NoteEditor({ note }: { readonly note: Notatka }) {
  const [draft, setDraft] = useState(() => draftOf(note));
  const [unsaved, setUnsaved] = useState(false);
  const client = useQueryClient();
  const put = useAct('put', '/api/v1/praca-socjalna/notatki/{id}', { quiet: true });
  const close = useAct('post', '/api/v1/praca-socjalna/notatki/{id}/zamkniecia');
  const discard = useAct('delete', '/api/v1/praca-socjalna/notatki/{id}');
  const path = { id: note.id };
  const { state, autosave, version, keepMine, takeTheirs } = useVersionedAutosave<Draft, Notatka>({
    row: note,
    save: (body, wersja) => put.mutateAsync({ path, body, wersja }),
    newest: () => client.fetchQuery({ ...noteQuery(note.id), staleTime: 0 }),
    onTheirs: (theirs) => setDraft(draftOf(theirs)),
  });
  const faults = fieldErrors(state.kind === 'refused' ? state.error : close.error);
  const change = (patch: Partial<Draft>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    autosave.change(next);
  };
  const submit = async () => {
    const saved = await autosave.flush();
    setUnsaved(!saved);
    if (saved) close.mutate({ path, wersja: version.current });
  };
  const drop = () => {
    autosave.discard();
    discard.mutate({ path });
  };
  return (
    <Stack gap="sm">
      <LeaveGuard unsaved={() => autosave.unsaved} />
      {note.poprawia_id && <Text size="sm" fw={600}>{t.corrects}</Text>}
      <div className="filters">
        <NativeSelect label={t.kind} value={draft.rodzaj} data={Object.entries(t.kinds).map(([value, label]) => ({ value, label: capitalize(label) }))} onChange={(event) => change({ rodzaj: event.currentTarget.value })} />
        <DateField label={texts.day} required value={draft.dzien} error={faults['dzien']} onChange={(event) => change({ dzien: event.currentTarget.value })} />
      </div>
      <Textarea label={t.text} description={t.closeHint} autosize minRows={4} maxRows={24} maxLength={20_000} data-autofocus value={draft.tresc} error={faults['tresc']} onChange={(event) => change({ tresc: event.currentTarget.value })} />
      <SaveStatus state={state} />
      <SaveProblem state={state} onKeepMine={() => void keepMine()} onTakeTheirs={() => void takeTheirs()} onRetry={() => void autosave.flush()} />
      {unsaved && <Alert color="ceglasty" role="alert">{t.notSaved}</Alert>}
      <ProblemAlert error={close.error ?? discard.error} />
      <Group gap="xs">
        <Button onClick={() => void submit()} loading={close.isPending}>{t.close}</Button>
        <Button variant="default" onClick={drop} loading={discard.isPending}>{t.discard}</Button>
      </Group>
    </Stack>
  );
}
