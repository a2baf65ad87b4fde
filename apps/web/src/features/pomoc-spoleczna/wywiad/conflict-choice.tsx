import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { type Conflict, setPlace } from '../../../shared/autosave/merge.js';
import { texts as a } from '../../../shared/autosave/texts.js';
import { texts as t } from '../texts.js';
import type { Draft } from './draft.js';

interface ConflictChoiceProps {
  readonly draft: Draft;
  readonly conflicts: readonly Conflict[];
  readonly onSettle: (draft: Draft) => void;
}

/** Places that two versions changed, each with both values to choose from. Everything else has been joined already. */
export function ConflictChoice({ draft, conflicts, onSettle }: ConflictChoiceProps) {
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const settle = () => onSettle(conflicts.filter(({ place }) => theirs.has(place)).reduce((value, { place, theirs: part }) => setPlace(value, place, part), draft));
  const choose = (place: string, choice: string) => setTheirs((old) => new Set(choice === 'theirs' ? [...old, place] : [...old].filter((one) => one !== place)));
  return (
    <Alert color="ceglasty" title={a.conflictTitle} role="alert">
      <Stack gap="md">
        <Text size="sm">{a.conflictPlaces}</Text>
        {conflicts.map((conflict) => (
          <Radio.Group key={conflict.place} label={placeName(conflict.place)} value={theirs.has(conflict.place) ? 'theirs' : 'mine'} onChange={(choice) => choose(conflict.place, choice)}>
            <Stack gap={6} mt={6}>
              <Radio value="mine" label={a.mine} description={shown(conflict.mine)} />
              <Radio value="theirs" label={a.theirs} description={shown(conflict.theirs)} />
            </Stack>
          </Radio.Group>
        ))}
        <Group><Button size="xs" onClick={settle}>{a.saveChosen}</Button></Group>
      </Stack>
    </Alert>
  );
}

function placeName(place: string): string {
  const name = place.split('.').find((part) => part in t.modules);
  return name ? (t.modules[name] ?? name) : (t.places2[place] ?? place.replaceAll('.', ' › ').replaceAll('_', ' '));
}

const LONGEST = 600;

function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return a.empty;
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1).replaceAll(/["{}[\]]/g, '').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
