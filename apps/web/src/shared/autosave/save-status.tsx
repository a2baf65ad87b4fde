import { Alert, Button, Group, Text } from '@mantine/core';
import { formatTime } from '../format/date.js';
import { ProblemAlert } from '../ui/states.js';
import type { SaveState } from './autosave.js';
import { texts } from './texts.js';

/** One quiet line: when it was saved, or that it is not. Screen readers hear it change. `kept`: what is typed is on the device too. */
export function SaveStatus({ state, kept = false }: { readonly state: SaveState; readonly kept?: boolean }) {
  const bad = state.kind === 'unreachable' || state.kind === 'refused' || state.kind === 'conflict';
  return <Text size="sm" c={bad ? 'ceglasty.8' : 'dimmed'} fw={bad ? 600 : undefined} role="status" className="save-status">{kept && state.kind === 'unreachable' ? texts.unreachableKept : line(state)}</Text>;
}

function line(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return state.at === null ? texts.notYet : texts.saved(formatTime(state.at));
    case 'conflict':
      return texts.conflictTitle;
    default:
      return texts[state.kind];
  }
}

interface SaveProblemProps {
  readonly state: SaveState;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onRetry: () => void;
}

/** What to do when saving stopped: two versions, or a refusal of the server. */
export function SaveProblem({ state, onKeepMine, onTakeTheirs, onRetry }: SaveProblemProps) {
  if (state.kind === 'conflict') {
    return (
      <Alert color="ceglasty" title={texts.conflictTitle} role="alert">
        {texts.conflict}
        <Group mt="sm" gap="xs">
          <Button size="xs" onClick={onKeepMine}>{texts.keepMine}</Button>
          <Button size="xs" variant="default" onClick={onTakeTheirs}>{texts.takeTheirs}</Button>
        </Group>
      </Alert>
    );
  }
  if (state.kind !== 'refused') return null;
  return <ProblemAlert error={state.error}><Group mt="sm"><Button size="xs" variant="default" onClick={onRetry}>{texts.retry}</Button></Group></ProblemAlert>;
}
