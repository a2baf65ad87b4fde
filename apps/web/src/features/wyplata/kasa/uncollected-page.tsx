import { Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { formatMonth } from '../../../shared/format/date.js';
import { personName } from '../../../shared/person/api.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { type Nieodebrane, uncollectedQuery } from './api.js';
import { texts } from './texts.js';

const t = texts.uncollected;

const columns: Column<Nieodebrane>[] = [
  { header: t.person, cell: (row) => <TextLink to="/osoby/$id/wyplaty" params={{ id: row.osoba_id }}>{personName(row)}</TextLink> },
  { header: t.benefit, cell: (row) => row.swiadczenie },
  { header: t.months, cell: (row) => row.miesiace.map(formatMonth).join(', ') },
  { header: t.state, cell: (row) => <StatusBadge tone={row.stan === 'aktywny' ? 'info' : 'warn'}>{t.states[row.stan] ?? row.stan}</StatusBadge> },
  { header: t.case, cell: (row) => (row.sprawa_id ? <TextLink to="/sprawy/$id" params={{ id: row.sprawa_id }}>{t.open}</TextLink> : '–') },
];

/** Benefits that nobody collects, and those withheld because of it. */
export function UncollectedPage() {
  const query = useInfiniteQuery(uncollectedQuery());
  return (
    <Page title={t.title}>
      <Stack gap="md">
        <Text>{t.lead}</Text>
        <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.tytul_id} />}</PagesView>
      </Stack>
    </Page>
  );
}
