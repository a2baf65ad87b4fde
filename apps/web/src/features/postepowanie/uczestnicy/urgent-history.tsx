import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../../../shared/api/client.js';
import { formatInstant } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { passagesQuery } from './api.js';
import { texts } from './texts.js';

const t = texts.exclusion;

const columns: readonly Column<Schema<'CzynnoscPilnaHistoriaResponse'>>[] = [
  { header: t.whom, cell: (row) => <StaffName id={row.kto} /> },
  { header: t.passage, cell: (row) => row.nazwa },
  { header: t.moment, cell: (row) => formatInstant(row.chwila) },
];

/** What excluded officials did in the case all the same. Nothing where nobody did. */
export function UrgentHistory({ sprawaId }: { readonly sprawaId: string }) {
  const rows = useQuery(passagesQuery(sprawaId)).data ?? [];
  if (rows.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>{t.passages}</Text>
      <DataTable caption={t.passages} columns={columns} rows={rows} rowKey={(row) => row.id} />
    </div>
  );
}
