import { formatInstant } from '../../shared/format/date.js';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { StatusBadge } from '../../shared/ui/status-badge.js';
import { type CzynnoscListy } from './api.js';
import { texts } from './texts.js';

const t = texts.list;

const columns: Column<CzynnoscListy>[] = [
  { header: t.act, cell: (row) => texts.listActs[row.rodzaj] ?? row.rodzaj },
  { header: t.who, cell: (row) => `${row.kto}, ${row.stanowisko}` },
  { header: t.when, cell: (row) => formatInstant(row.chwila) },
  { header: t.remark, cell: (row) => row.uwaga ?? '' },
  { header: t.valid, cell: (row) => (row.uniewazniono ? <StatusBadge tone="neutral">{t.voided}</StatusBadge> : <StatusBadge tone="good">{t.standing}</StatusBadge>) },
];

/** Who did what on the list; what was done before it went back is seen, and no longer counts. */
export function ListChain({ rows }: { readonly rows: readonly CzynnoscListy[] }) {
  return <DataTable caption={t.chain} columns={columns} rows={[...rows]} rowKey={(row) => row.id} />;
}
