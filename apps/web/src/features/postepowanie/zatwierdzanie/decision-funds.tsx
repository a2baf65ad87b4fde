import { Alert, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../../../shared/api/client.js';
import { apiQuery } from '../../../shared/api/query.js';
import { sourceName } from '../../../shared/format/budget-source.js';
import { formatMoney } from '../../../shared/format/money.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { texts } from './texts.js';

type Srodki = Schema<'SrodkiNaDecyzjeResponse'>;
const t = texts.funds;

const columns: Column<Srodki>[] = [
  { header: t.line, cell: (row) => `${row.dzial}-${row.rozdzial}-${row.paragraf}, ${sourceName(row.zrodlo)}, ${row.rok} r.` },
  { header: t.unit, cell: (row) => row.komorka ?? t.wholeCentre },
  { header: t.need, cell: (row) => formatMoney(row.potrzeba), align: 'right' },
  { header: t.reserved, cell: (row) => formatMoney(row.zarezerwowano), align: 'right' },
  { header: t.left, cell: (row) => (row.dostepne === null ? t.noPlan : formatMoney(row.dostepne)), align: 'right' },
];

/** What the decision needs of the financial plan and what is left there; nothing for one that grants no money. */
export function DecisionFunds({ id }: { readonly id: string }) {
  const { data = [] } = useQuery(apiQuery('/api/v1/decyzje/{id}/srodki', { path: { id } }));
  if (data.length === 0) return null;
  const missing = data.some(({ brakuje }) => brakuje !== '0.00');
  return (
    <Stack gap="xs">
      {missing && <Alert color="ceglasty" role="status">{t.missing}</Alert>}
      <DataTable caption={t.title} columns={columns} rows={data} rowKey={(row) => `${row.rozdzial} ${row.paragraf} ${row.zrodlo} ${row.rok}`} />
    </Stack>
  );
}
