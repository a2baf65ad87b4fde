import type { Schema } from '../../../shared/api/client.js';
import { formatInstant } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { texts } from './texts.js';

const t = texts.history;
type Row = Schema<'PrzydzialSprawyHistoriaResponse'>;

const who = (id: string | null) => (id ? <StaffName id={id} /> : t.nobody);
const columns: Column<Row>[] = [
  { header: t.when, cell: (row) => formatInstant(row.chwila) },
  { header: t.role, cell: (row) => t.roles[row.rola] ?? row.rola },
  { header: t.change, cell: (row) => <span>{who(row.poprzedni_id)} → {who(row.nowy_id)}</span> },
  { header: t.why, cell: (row) => [t.reasons[row.powod] ?? row.powod, row.uwagi].filter(Boolean).join(': ') },
  { header: t.by, cell: (row) => <StaffName id={row.kto} /> },
];

/** Whom the case was given to, newest first. */
export function AssignmentHistory({ rows }: { readonly rows: readonly Row[] }) {
  return <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
