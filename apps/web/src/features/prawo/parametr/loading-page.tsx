import { NativeSelect, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { formatInstant } from '../../../shared/format/date.js';
import { DataTable } from '../../../shared/ui/data-table.js';
import { LinkButton } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { loadedValuesQuery } from '../api.js';
import { Alarms } from './alarms.js';
import { texts } from './texts.js';
import { VALUE_COLUMNS, WaitingList } from './waiting-list.js';

const t = texts.loading;

/** Values of the law under two pairs of eyes: what waits, what has to be loaded, what was decided. */
export function LoadingPage() {
  const may = useMay();
  const mayLoad = may('prawo:parametr:load');
  return (
    <Page title={t.title} subtitle={t.lead} actions={mayLoad && <LinkButton to="/wartosci-parametrow/nowa">{t.add}</LinkButton>}>
      <Section title={t.waiting}><WaitingList /></Section>
      <Section title={texts.alarms.title}><Stack gap="sm"><Text size="sm" c="dimmed">{texts.alarms.lead}</Text><Alarms mayLoad={mayLoad} /></Stack></Section>
      <Settled />
    </Page>
  );
}

function Settled() {
  const [state, setState] = useState('zwolniona');
  const query = useInfiniteQuery(loadedValuesQuery(state));
  return (
    <Section title={t.settled}>
      <Stack gap="sm">
        <NativeSelect label={t.state} maw={240} value={state} data={Object.entries(t.states).map(([value, label]) => ({ value, label }))} onChange={(event) => setState(event.currentTarget.value)} />
        <PagesView query={query} empty={t.noneSettled}>
          {(rows) => (
            <DataTable
              caption={t.settled} rows={rows} rowKey={(row) => row.id}
              columns={[...VALUE_COLUMNS, { header: t.settledBy, cell: (row) => <Text size="sm">{row.rozpatrzyl}, {formatInstant(row.rozpatrzono)}{row.powod && `: ${row.powod}`}</Text> }]}
            />
          )}
        </PagesView>
      </Stack>
    </Section>
  );
}
