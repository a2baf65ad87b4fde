import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatMonth } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { type Column, DataTable, totalOf } from '../../../shared/ui/data-table.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { forecastQuery, lineKey, type PrognozaLinii } from './api.js';
import { lineColumns } from './line-columns.js';
import { texts as t } from './texts.js';

const columns: Column<PrognozaLinii>[] = [
  ...lineColumns<PrognozaLinii>(),
  { header: t.committed, cell: (row) => formatMoney(row.zaangazowano), align: 'right', total: totalOf((row) => row.zaangazowano) },
  { header: t.prolonged, cell: (row) => formatMoney(row.przedluzenie), align: 'right', total: totalOf((row) => row.przedluzenie) },
  { header: t.renewed, cell: (row) => formatMoney(row.ponowienie), align: 'right', total: totalOf((row) => row.ponowienie) },
  { header: t.missing, cell: (row) => formatMoney(row.brakuje), align: 'right', total: totalOf((row) => row.brakuje) },
  { header: t.lasts, cell: (row) => (row.wyczerpanie ? <StatusBadge tone="bad">{t.missingFrom(formatMonth(row.wyczerpanie))}</StatusBadge> : <StatusBadge tone="good">{t.enough}</StatusBadge>) },
];

/** How long the money of each line lasts. */
export function Forecast({ rok }: { readonly rok: number }) {
  const query = useQuery(forecastQuery(rok));
  return (
    <Section title={t.forecast}>
      <QueryView query={query} empty={{ when: ({ linie }) => linie.length === 0, text: t.emptyState }}>
        {({ linie }) => (
          <Stack gap="sm">
            <Text size="sm" c="dimmed">{t.forecastHint}</Text>
            <DataTable caption={t.forecast} columns={columns} rows={linie} rowKey={lineKey} />
          </Stack>
        )}
      </QueryView>
    </Section>
  );
}
