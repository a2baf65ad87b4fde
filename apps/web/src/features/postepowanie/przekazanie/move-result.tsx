import { Alert, Stack } from '@mantine/core';
import type { Schema } from '../../../shared/api/client.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { texts as t } from './texts.js';

type Row = Schema<'WynikRuchuResponse'>;

const columns: Column<Row>[] = [
  { header: t.case, cell: (row) => row.znak ?? t.hidden },
  { header: t.reason, cell: (row) => [row.komunikat, row.przepis].filter(Boolean).join(' ') },
];

/** How many cases passed, and why the others did not. */
export function MoveResult({ result }: { readonly result: Schema<'PrzekazanieResponse'> }) {
  const refused = result.wyniki.filter(({ nowy_id }) => nowy_id === null);
  return (
    <Stack gap="sm">
      <Alert role="status" color={refused.length > 0 ? 'bursztyn' : 'granat'}>{t.done(result.przekazano, result.odmowy)}</Alert>
      {refused.length > 0 && <DataTable caption={t.refusals} columns={columns} rows={refused} rowKey={(row) => row.sprawa_id} />}
    </Stack>
  );
}
