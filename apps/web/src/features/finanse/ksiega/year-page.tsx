import { Button, NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday } from '../../../shared/api/me.js';
import { formatMonth } from '../../../shared/format/date.js';
import { approximateGrosze, formatMoney, sumMoney } from '../../../shared/format/money.js';
import { type Column, DataTable, totalOf } from '../../../shared/ui/data-table.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { type WierszRoczny, yearQuery } from './api.js';
import { lineColumn, lineKey, lineText } from './budget-line.js';
import { texts } from './texts.js';

const t = texts.year;
const YEARS_BACK = 5;

/** Spending of a year per line of the budget; of one line, month by month. */
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
        {({ wiersze }) => <Lines key={year} year={year} rows={wiersze} />}
      </QueryView>
    </Stack>
  );
}

function Lines({ year, rows }: { readonly year: number; readonly rows: readonly WierszRoczny[] }) {
  const [key, setKey] = useState<string | null>(null);
  const shown = rows.find((row) => lineKey(row) === key);
  const columns: readonly Column<WierszRoczny>[] = [
    lineColumn<WierszRoczny>(),
    { header: texts.report.planNow, cell: (row) => formatMoney(row.plan_po_zmianach), align: 'right', total: totalOf((row) => row.plan_po_zmianach) },
    { header: texts.report.committed, cell: (row) => formatMoney(row.zaangazowanie), align: 'right', total: totalOf((row) => row.zaangazowanie) },
    { header: t.spent, cell: (row) => formatMoney(row.wykonanie), align: 'right', total: totalOf((row) => row.wykonanie) },
    { header: t.share, cell: ({ wykonanie, plan_po_zmianach }) => share(wykonanie, plan_po_zmianach), align: 'right', total: shareOfAll },
    { header: t.months, cell: (row) => <Button size="compact-sm" variant="subtle" aria-label={t.monthsOf(lineText(row))} onClick={() => setKey(lineKey(row))}>{t.months}</Button> },
  ];
  return (
    <>
      <DataTable caption={t.caption(year)} columns={columns} rows={rows} rowKey={lineKey} selectedKey={key} />
      {shown && <Section title={t.monthsOf(lineText(shown))}><Months year={year} row={shown} /></Section>}
    </>
  );
}

function Months({ year, row }: { readonly year: number; readonly row: WierszRoczny }) {
  const months = row.miesiace.map((kwota, i) => ({ month: `${year}-${String(i + 1).padStart(2, '0')}`, kwota }));
  return (
    <DataTable caption={t.monthsOf(lineText(row))} rows={months} rowKey={({ month }) => month} columns={[
      { header: texts.months.month, cell: ({ month }) => formatMonth(month) },
      { header: t.spent, cell: ({ kwota }) => formatMoney(kwota), align: 'right', total: totalOf(({ kwota }) => kwota) },
    ]} />
  );
}

function share(spent: string, planned: string): string {
  const plan = approximateGrosze(planned);
  return plan > 0 ? `${Math.round((approximateGrosze(spent) / plan) * 100)}%` : '–';
}

const shareOfAll = (rows: readonly WierszRoczny[]): string => share(sumMoney(rows.map((row) => row.wykonanie)), sumMoney(rows.map((row) => row.plan_po_zmianach)));
