import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { apiQuery } from '../../../shared/api/query.js';
import { useSwiadczenieName } from '../../../shared/api/swiadczenia.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import { caseQuery, personInterviewsQuery } from '../api.js';
import { texts } from '../texts.js';

const t = texts.list;

/** Starts an interview for this case and, when the person has more, for them too; or joins a draft that is already being written. */
export function StartInterview({ sprawaId }: { readonly sprawaId: string }) {
  const query = useQuery(caseQuery(sprawaId));
  return <QueryView query={query}>{(akta) => <Stack gap="md"><JoinDraft sprawaId={sprawaId} osobaId={akta.osoba_id} /><StartForm sprawaId={sprawaId} osobaId={akta.osoba_id} /></Stack>}</QueryView>;
}

interface StartProps {
  readonly sprawaId: string;
  readonly osobaId: string;
}

function StartForm({ sprawaId, osobaId }: StartProps) {
  const start = useAct('post', '/api/v1/wywiady');
  const navigate = useNavigate();
  const nameOf = useSwiadczenieName();
  const cases = useQuery(apiQuery('/api/v1/sprawy', { query: { osoba_id: osobaId } })).data?.elementy ?? [];
  const [chosen, setChosen] = useState<string[]>([sprawaId]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!start.isPending) start.mutate({ body: { osoba_id: osobaId, sprawa_ids: chosen } }, { onSuccess: ({ id }) => void navigate({ to: '/wywiady/$id', params: { id } }) });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t.startHint}</Text>
        {cases.length > 1 && (
          <Checkbox.Group label={t.cases} value={chosen} onChange={setChosen}>
            {cases.map(({ id, znak, swiadczenie_kod }) => <Checkbox key={id} value={id} disabled={id === sprawaId} mt={6} label={`${znak} – ${nameOf(swiadczenie_kod)}`} />)}
          </Checkbox.Group>
        )}
        <ProblemAlert error={start.error} />
        <Group><Button type="submit" {...onKey(NEXT)} loading={start.isPending}>{t.start}</Button></Group>
      </Stack>
    </form>
  );
}

function JoinDraft({ sprawaId, osobaId }: StartProps) {
  const first = useQuery(personInterviewsQuery(osobaId)).data?.find(({ stan }) => stan === 'szkic');
  const join = useAct('post', '/api/v1/wywiady/{id}/sprawy');
  const navigate = useNavigate();
  if (!first) return null;
  const act = () => join.mutate({ path: { id: first.id }, body: { sprawa_id: sprawaId } }, { onSuccess: ({ id }) => void navigate({ to: '/wywiady/$id', params: { id } }) });
  return (
    <Stack gap="xs">
      <Text fw={600}>{t.others}</Text>
      <ProblemAlert error={join.error} />
      <Group><Button variant="light" loading={join.isPending} onClick={act}>{t.join}</Button></Group>
    </Stack>
  );
}
