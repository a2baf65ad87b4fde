import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday } from '../../../shared/api/me.js';
import { approximateGrosze, formatMoney } from '../../../shared/format/money.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { type WierszRoczny, yearQuery } from './api.js';
import { lineColumns, lineKey } from './budget-line.js';
import { texts } from './texts.js';

const t = texts.year;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const YEARS_BACK = 5;

const columns: readonly Column<WierszRoczny>[] = [
  ...lineColumns<WierszRoczny>(),
  { header: texts.report.planNow, cell: (row) => formatMoney(row.plan_po_zmianach), align: 'right' },
  { header: texts.report.committed, cell: (row) => formatMoney(row.zaangazowanie), align: 'right' },
  { header: t.spent, cell: (row) => formatMoney(row.wykonanie), align: 'right' },
  { header: t.share, cell: share, align: 'right' },
  ...ROMAN.map((header, i): Column<WierszRoczny> => ({ header, cell: (row) => formatMoney(row.miesiace[i]), align: 'right' })),
];

function share({ wykonanie, plan_po_zmianach }: WierszRoczny): string {
  const plan = approximateGrosze(plan_po_zmianach);
  return plan > 0 ? `${Math.round((approximateGrosze(wykonanie) / plan) * 100)}%` : '–';
}

/** Spending of a year per line of the budget, month by month. */
export function YearPage() {
  const present = Number(useToday().slice(0, 4));
  const [year, setYear] = useState(present);
  const query = useQuery(yearQuery(year));
  const years = Array.from({ length: YEARS_BACK }, (_, i) => String(present - i));
  return (
    <Stack gap="md">
      <search className="filters card no-print" aria-label={t.filters}>
        <NativeSelect label={t.year} value={String(year)} data={years} onChange={(event) => setYear(Number(event.currentTarget.value))} />
      </search>
      <QueryView query={query} rows={8} empty={{ when: ({ wiersze }) => wiersze.length === 0, text: t.empty }}>
        {({ wiersze }) => <DataTable caption={t.caption(year)} columns={columns} rows={wiersze} rowKey={lineKey} />}
      </QueryView>
    </Stack>
  );
}
