import { Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Schema } from '../../../shared/api/client.js';
import { apiPages } from '../../../shared/api/query.js';
import { formatDate } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { PartnerForm } from './partner-form.js';
import { texts as t } from './texts.js';

const columns: Column<Schema<'WlasneZgloszenieResponse'>>[] = [
  { header: t.columns.number, cell: (row) => row.numer_zewnetrzny ?? t.noNumber },
  { header: t.columns.day, cell: (row) => formatDate(row.data_zgloszenia) },
  { header: t.columns.state, cell: (row) => <StatusBadge tone={row.stan === 'nowe' ? 'info' : 'neutral'}>{t.states[row.stan] ?? row.stan}</StatusBadge> },
  { header: t.columns.content, cell: (row) => <Text size="sm" lineClamp={2}>{row.tresc}</Text> },
];

/** The screen of an NGO, a school or the police: report somebody in need, and see that it was taken up. */
export function PartnerPage() {
  const query = useInfiniteQuery(apiPages('/api/v1/zgloszenia/wlasne', { query: {} }));
  return (
    <Page title={t.title}>
      <Stack gap="md">
        <Text maw={720}>{t.intro}</Text>
        <PartnerForm />
        <Section title={t.own}>
          <Stack gap="sm">
            <Text size="sm" c="dimmed">{t.ownHint}</Text>
            <PagesView query={query} empty={t.none}>{(rows) => <DataTable caption={t.own} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
          </Stack>
        </Section>
      </Stack>
    </Page>
  );
}
