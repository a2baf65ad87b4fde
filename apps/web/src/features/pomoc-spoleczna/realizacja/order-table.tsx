import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatDate, formatPeriod } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { providersQuery, type ZlecenieUslug } from './api.js';
import { ChangeOrder, EndOrder } from './order-acts.js';
import { ReportMonth } from './report-month.js';
import { texts } from './texts.js';
import { formatUnits } from './units.js';

const t = texts.orders;

/** Orders of a case with how much is ordered from which day. */
export function OrderTable({ rows }: { readonly rows: readonly ZlecenieUslug[] }) {
  const providers = useQuery(providersQuery()).data ?? [];
  const columns: Column<ZlecenieUslug>[] = [
    { header: t.provider, cell: (row) => providers.find(({ id }) => id === row.uslugodawca_id)?.nazwa ?? '–' },
    { header: texts.period, cell: (row) => formatPeriod(row.od, row.do) },
    { header: t.amount, cell: (row) => row.zmiany.map((zmiana) => <Text key={zmiana.od} size="sm">{formatDate(zmiana.od)}: {formatUnits(zmiana.ilosc)} ({texts.units[row.jednostka]})</Text>) },
    { header: t.what, cell: (row) => row.zmiany.at(-1)?.opis },
    { header: texts.state, cell: (row) => <StatusBadge tone={row.stan === 'zlozone' ? 'good' : 'neutral'}>{t.states[row.stan] ?? row.stan}</StatusBadge> },
    { header: texts.acts, cell: (row) => <Group gap="xs"><ReportMonth order={row} /><ChangeOrder order={row} /><EndOrder order={row} /></Group> },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
