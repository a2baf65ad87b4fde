import { Text } from '@mantine/core';
import { formatDate } from '../../shared/format/date.js';
import { formatMoney } from '../../shared/format/money.js';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { FileButton } from '../../shared/ui/file-button.js';
import { StatusBadge } from '../../shared/ui/status-badge.js';
import { claimTone, type DecyzjaNaleznosci, type NaleznoscSzczegoly, type Ruch, type Wezwanie } from './api.js';
import { DecisionActs } from './decision-acts.js';
import { DeliverCall, TakeBack } from './entry-acts.js';
import { texts } from './texts.js';

const t = texts.claim;
interface ClaimProps {
  readonly claim: NaleznoscSzczegoly;
}

function Letter({ id }: { readonly id: string | null }) {
  return id && <FileButton size="xs" how="open" address={`/api/v1/dokumenty/${id}/tresc`}>{t.open}</FileButton>;
}

/** Decisions with what may be done with each. */
export function DecisionsTable({ claim }: ClaimProps) {
  if (claim.decyzje.length === 0) return <Text c="dimmed">{t.noDecisions}</Text>;
  const columns: Column<DecyzjaNaleznosci>[] = [
    { header: t.decision, cell: (row) => texts.decisions[row.rodzaj] ?? row.rodzaj },
    { header: texts.list.state, cell: (row) => <StatusBadge tone={claimTone(row.stan)}>{texts.decisionStates[row.stan] ?? row.stan}</StatusBadge> },
    { header: t.day, cell: (row) => formatDate(row.data) },
    { header: t.delivered, cell: (row) => formatDate(row.doreczono) },
    { header: texts.list.due, cell: (row) => formatDate(row.termin) },
    { header: texts.acts.amount, cell: (row) => (row.kwota ? formatMoney(row.kwota) : '–'), align: 'right' },
    { header: t.letter, cell: (row) => <Letter id={row.dokument_id} /> },
    { header: t.act, cell: (row) => <DecisionActs claim={claim} decision={row} /> },
  ];
  return <DataTable caption={t.decisions} columns={columns} rows={claim.decyzje} rowKey={(row) => row.id} />;
}

/** Payments, deductions and what else changed the claim. */
export function EntriesTable({ claim }: ClaimProps) {
  if (claim.ruchy.length === 0) return <Text c="dimmed">{t.noEntries}</Text>;
  const taken = new Set(claim.ruchy.map((row) => row.cofa_id));
  const columns: Column<Ruch>[] = [
    { header: t.day, cell: (row) => formatDate(row.dzien) },
    { header: t.entry, cell: (row) => texts.entries[row.rodzaj] ?? row.rodzaj },
    { header: t.note, cell: (row) => row.opis ?? '–' },
    { header: texts.acts.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
    { header: t.act, cell: (row) => row.rodzaj === 'wplata' && !taken.has(row.id) && <TakeBack claim={claim} entry={row} /> },
  ];
  return <DataTable caption={t.entries} columns={columns} rows={claim.ruchy} rowKey={(row) => row.id} />;
}

/** Reminders and enforcement titles. */
export function CallsTable({ claim }: ClaimProps) {
  const columns: Column<Wezwanie>[] = [
    { header: t.letter, cell: (row) => `${texts.calls[row.rodzaj] ?? row.rodzaj} ${row.numer}` },
    { header: t.day, cell: (row) => formatDate(row.dzien) },
    { header: t.delivered, cell: (row) => formatDate(row.doreczono) },
    { header: texts.acts.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
    { header: t.costs, cell: (row) => formatMoney(row.koszty), align: 'right' },
    { header: t.act, cell: (row) => <><Letter id={row.dokument_id} />{row.rodzaj === 'upomnienie' && !row.doreczono && <DeliverCall claim={claim} call={row} />}</> },
  ];
  return <DataTable caption={t.calls} columns={columns} rows={claim.wezwania} rowKey={(row) => row.id} />;
}
