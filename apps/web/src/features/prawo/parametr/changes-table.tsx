import { Text } from '@mantine/core';
import { formatPeriod } from '../../../shared/format/date.js';
import { formatQuantity } from '../../../shared/format/quantity.js';
import { DataTable } from '../../../shared/ui/data-table.js';
import type { ZmianaWartosci } from '../api.js';
import { texts as t } from './texts.js';

interface ChangesTableProps {
  readonly changes: readonly ZmianaWartosci[];
  readonly unit: string;
}

/** What a release changes: for which days, from which value to which. */
export function ChangesTable({ changes, unit }: ChangesTableProps) {
  if (changes.length === 0) return <Text size="sm">{t.load.noChange}</Text>;
  return (
    <DataTable
      caption={t.load.previewTitle} rows={changes} rowKey={(row) => row.od}
      columns={[
        { header: t.period, cell: (row) => formatPeriod(row.od, row.do) },
        { header: t.load.before, cell: (row) => (row.bylo === null ? t.load.nothingBefore : formatQuantity(row.bylo, unit)) },
        { header: t.load.after, cell: (row) => <strong>{formatQuantity(row.bedzie, unit)}</strong> },
      ]}
    />
  );
}
