import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useAct } from '../api/act.js';
import { apiQuery } from '../api/query.js';
import { ProblemAlert } from '../ui/states.js';
import { texts as t } from './texts.js';

const EVERY_MS = 700;
const WHOLE = 100;

interface PracaBarProps {
  readonly id: string;
  /** The work is done; the id of what it made. */
  readonly onDone: (wynikId: string) => void;
  readonly onClose: () => void;
}

/** How far long work is, with a way to stop it; what went wrong is said when it ends otherwise. */
export function PracaBar({ id, onDone, onClose }: PracaBarProps) {
  const client = useQueryClient();
  const done = useRef(false);
  const cancel = useAct('post', '/api/v1/prace/{id}/anulowania');
  const { data: work, error } = useQuery({ ...apiQuery('/api/v1/prace/{id}', { path: { id } }), refetchInterval: ({ state }) => (state.data === undefined || state.data.stan === 'w-toku' ? EVERY_MS : false) });
  const result = work?.stan === 'zakonczona' ? work.wynik_id : null;
  useEffect(() => {
    if (!result || done.current) return;
    done.current = true;
    void client.invalidateQueries();
    onDone(result);
  }, [client, onDone, result]);
  const running = work === undefined || work.stan === 'w-toku';
  const share = work && work.razem > 0 ? Math.min(WHOLE, Math.floor((WHOLE * work.zrobiono) / work.razem)) : null;
  return (
    <Stack gap="xs">
      <Text size="sm" role="status">{running && cancel.isSuccess ? t.stopping : (t.states[work?.stan ?? 'w-toku'] ?? work?.stan)}</Text>
      {running && work && work.razem > 0 && <Text size="sm" c="dimmed">{t.steps(Math.min(work.zrobiono, work.razem), work.razem)}</Text>}
      {running && <Progress value={share ?? WHOLE} animated striped={share === null} aria-label={t.progress} />}
      {work?.blad && <Text size="sm" c="ceglasty">{work.blad.komunikat}</Text>}
      <ProblemAlert error={error ?? cancel.error} />
      <Group gap="xs">
        {running && <Button size="compact-sm" variant="default" loading={cancel.isPending || cancel.isSuccess} onClick={() => cancel.mutate({ path: { id } })}>{t.stop}</Button>}
        {!running && !result && <Button size="compact-sm" variant="default" onClick={onClose}>{t.close}</Button>}
      </Group>
    </Stack>
  );
}
