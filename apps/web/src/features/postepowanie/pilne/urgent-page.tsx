import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { apiQuery } from '../../../shared/api/query.js';
import { useSwiadczenieName } from '../../../shared/api/swiadczenia.js';
import { formatDate } from '../../../shared/format/date.js';
import { Details } from '../../../shared/ui/details.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { useParam } from '../../../shared/ui/use-param.js';
import type { Czynnosc } from '../api.js';
import { ActForm } from '../sprawa/act-dialog.js';
import { texts as t } from './texts.js';

type SprawaPilna = Schema<'SprawaPilnaResponse'>;

/** What an excluded official needs for the acts that were let through, and nothing else of the case. */
export function UrgentPage() {
  const query = useQuery(apiQuery('/api/v1/czynnosci-pilne/{id}', { path: { id: useParam('id') } }));
  return (
    <Page title={t.title(query.data?.znak ?? '')} subtitle={t.subtitle}>
      <QueryView query={query}>{(found) => <Urgent found={found} />}</QueryView>
    </Page>
  );
}

function Urgent({ found }: { readonly found: SprawaPilna }) {
  const nameOf = useSwiadczenieName();
  const take = useAct('post', '/api/v1/czynnosci-pilne/{id}/czynnosci');
  const [chosen, setChosen] = useState<Czynnosc | null>(null);
  const close = () => setChosen(null);
  return (
    <Stack gap="md">
      {take.isSuccess && <Alert color="morski" role="status">{t.done}</Alert>}
      <Section title={t.acts}>
        <Stack gap="xs">
          {found.mozliwe.length === 0 && <EmptyState>{t.none}</EmptyState>}
          {found.mozliwe.map((act) => (
            <Group key={act.kod} gap="sm">
              <Button size="xs" variant="light" disabled={act.brak !== null} onClick={() => setChosen(act)}>{act.nazwa}</Button>
              <Text size="xs" c="dimmed">{act.brak ?? act.przepis}</Text>
            </Group>
          ))}
          <Details rows={[
            [t.person, `${found.osoba.imie} ${found.osoba.nazwisko}`], [t.benefit, nameOf(found.swiadczenie_kod)], [t.state, found.stan_nazwa], [t.lastDay, formatDate(found.do)], [t.why, found.powod],
          ]} />
        </Stack>
      </Section>
      {found.terminy.length > 0 && <Section title={t.terms}><List size="sm">{found.terminy.map(({ id, nazwa, data }) => <List.Item key={id}>{nazwa}: {formatDate(data)}</List.Item>)}</List></Section>}
      {chosen && <ActForm key={chosen.kod} act={chosen} running={take} onClose={close} onSubmit={(body) => take.mutate({ path: { id: found.wylaczenie_id }, body }, { onSuccess: close })} />}
    </Stack>
  );
}
