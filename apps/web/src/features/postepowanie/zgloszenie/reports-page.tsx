import { Checkbox, Group, NativeSelect, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../../shared/api/client.js';
import { useMay } from '../../../shared/api/me.js';
import { apiPages } from '../../../shared/api/query.js';
import { formatDate } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { LinkButton, TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { texts } from './texts.js';

const t = texts.list;
type Zgloszenie = Schema<'ZgloszenieResponse'>;
type Stan = 'nowe' | 'wniosek' | 'z-urzedu' | 'zamkniete';

const columns: readonly Column<Zgloszenie>[] = [
  { header: t.who, cell: (row) => <TextLink to="/zgloszenia/$id" params={{ id: row.id }} data-row-link="">{[row.nazwisko, row.imie].filter(Boolean).join(' ') || t.unknown}</TextLink> },
  { header: t.deadline, cell: (row) => <>{formatDate(row.termin)} {row.pilne && <StatusBadge tone="bad">{t.urgent}</StatusBadge>}</> },
  { header: t.received, cell: (row) => formatDate(row.data_zgloszenia) },
  { header: t.source, cell: (row) => texts.sources[row.zrodlo] },
  { header: t.content, cell: (row) => <Text size="sm" lineClamp={2}>{row.tresc}</Text> },
];

/** Reports to settle: what is urgent or waits longest is on top. */
export function ReportsPage() {
  const [stan, setStan] = useState<Stan>('nowe');
  const [mine, setMine] = useState(false);
  const may = useMay();
  const query = useInfiniteQuery(apiPages('/api/v1/zgloszenia', { query: { stan, ...(mine && { moje: 'true' as const }) } }));
  return (
    <Page title={t.title} actions={may('postepowanie:zgloszenie:register') && <LinkButton to="/zgloszenia/nowe">{t.add}</LinkButton>}>
      <Group gap="md" align="flex-end">
        <NativeSelect label={t.state} data={Object.entries(texts.states).map(([value, label]) => ({ value, label }))} value={stan} onChange={(event) => setStan(event.currentTarget.value as Stan)} />
        <Checkbox label={t.mine} checked={mine} onChange={(event) => setMine(event.currentTarget.checked)} />
      </Group>
      <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
    </Page>
  );
}
