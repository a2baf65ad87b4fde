import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Page } from '../../shared/ui/page.js';
import { PagesView } from '../../shared/ui/pages-view.js';
import { claimsQuery, type Stan, STANY } from './api.js';
import { ClaimsTable } from './claims-table.js';
import { texts } from './texts.js';

const t = texts.list;

/** Claims of the centre that the person sees, newest first. */
export function ClaimsPage() {
  const [state, setState] = useState<Stan | undefined>();
  const [overdue, setOverdue] = useState(false);
  const query = useInfiniteQuery(claimsQuery({ stan: state, ...(overdue && { zalegle: 'true' as const }) }));
  const states = [{ value: '', label: t.allStates }, ...STANY.map((value) => ({ value, label: texts.states[value] ?? value }))];
  return (
    <Page title={t.title}>
      <Stack gap="md">
        <search className="filters card" aria-label={t.filters}>
          <NativeSelect label={t.state} data={states} value={state ?? ''} onChange={(event) => setState(STANY.find((one) => one === event.currentTarget.value))} />
          <Checkbox label={t.overdue} checked={overdue} onChange={(event) => setOverdue(event.currentTarget.checked)} />
        </search>
        <PagesView query={query} empty={t.empty}>{(rows) => <ClaimsTable caption={t.title} rows={rows} />}</PagesView>
      </Stack>
    </Page>
  );
}
