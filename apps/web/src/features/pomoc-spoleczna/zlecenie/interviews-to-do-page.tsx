import { Checkbox, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { ordersQuery, updatesQuery } from '../api.js';
import { texts } from '../texts.js';
import { WaitingRequests } from '../wystapienie/requests.js';
import { OrderTable } from './order-table.js';
import { RegisterOrder } from './register-order.js';
import { UpdateTable } from './update-table.js';

const t = texts.todo;

/** Interviews that no application waits for: ordered from outside, with relatives, and updates while help runs. */
export function InterviewsToDoPage() {
  const may = useMay();
  const interviews = may('pomoc-spoleczna:wywiad:write');
  const [mine, setMine] = useState(false);
  const [answered, setAnswered] = useState(false);
  const orders = useQuery(ordersQuery(mine, answered));
  return (
    <Page title={t.title} subtitle={t.lead} actions={may('pomoc-spoleczna:zlecenie-wywiadu:create') && <RegisterOrder />}>
      <Group gap="lg">
        {interviews && <Checkbox label={t.mine} checked={mine} onChange={(event) => setMine(event.currentTarget.checked)} />}
        <Checkbox label={t.answered} checked={answered} onChange={(event) => setAnswered(event.currentTarget.checked)} />
      </Group>
      <Section title={t.orders}>
        <QueryView query={orders} empty={{ when: (rows) => rows.length === 0, text: t.noOrders }}>{(rows) => <OrderTable rows={rows} />}</QueryView>
      </Section>
      <WaitingRequests />
      {may('pomoc-spoleczna:wywiad:read') && <Updates mine={mine} />}
    </Page>
  );
}

function Updates({ mine }: { readonly mine: boolean }) {
  const query = useQuery(updatesQuery(mine));
  return (
    <Section title={t.updates}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t.updatesLead}</Text>
        <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.noUpdates }}>{(rows) => <UpdateTable rows={rows} />}</QueryView>
      </Stack>
    </Section>
  );
}
