import { formatDate } from '../../shared/format/date.js';
import { formatMoney } from '../../shared/format/money.js';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { TextLink } from '../../shared/ui/links.js';
import { StatusBadge } from '../../shared/ui/status-badge.js';
import { claimTone, type Naleznosc } from './api.js';
import { texts } from './texts.js';

const t = texts.list;

/** The state in words; a claim with nothing left is paid. */
export function ClaimState({ stan, pozostalo }: { readonly stan: string; readonly pozostalo: string }) {
  const isPaid = stan === 'ustalona' && pozostalo === '0.00';
  return <StatusBadge tone={claimTone(stan, pozostalo)}>{isPaid ? texts.paid : (texts.states[stan] ?? stan)}</StatusBadge>;
}

const columns: Column<Naleznosc>[] = [
  { header: t.number, cell: (row) => <span className="nowrap"><TextLink to="/naleznosci/$id" params={{ id: row.id }}>{row.numer}</TextLink></span> },
  { header: t.person, cell: (row) => row.osoba ?? '–' },
  { header: t.unit, cell: (row) => row.komorka },
  { header: t.subject, cell: (row) => row.opis },
  { header: t.state, cell: (row) => <ClaimState {...row} /> },
  { header: t.due, cell: (row) => formatDate(row.termin) },
  { header: t.left, cell: (row) => formatMoney(row.pozostalo), align: 'right' },
  { header: t.overdueAmount, cell: (row) => formatMoney(row.wymagalne), align: 'right' },
];

const ofOnePerson = columns.filter(({ header }) => header !== t.person);

interface ClaimsTableProps {
  readonly caption: string;
  readonly rows: readonly Naleznosc[];
  /** The screen is about one person already. */
  readonly ofPerson?: boolean;
}

/** Claims in a table. */
export function ClaimsTable({ caption, rows, ofPerson = false }: ClaimsTableProps) {
  return <DataTable caption={caption} columns={ofPerson ? ofOnePerson : columns} rows={rows} rowKey={(row) => row.id} />;
}
