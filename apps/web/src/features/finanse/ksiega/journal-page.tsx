import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { DateField } from '../../../shared/form/fields.js';
import { formatDate } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { AccountSelect } from './account-select.js';
import { journalQuery, type Operacja } from './api.js';
import { type JournalSearch, parseJournalSearch } from './journal-search.js';
import { texts } from './texts.js';

const t = texts.journal;

const columns: readonly Column<Operacja>[] = [
  { header: t.day, cell: (row) => <span className="nowrap">{formatDate(row.dzien)}</span> },
  { header: t.kind, cell: (row) => <TextLink to="/operacje-ksiegowe/$id" params={{ id: row.id }} data-row-link="">{row.nazwa}</TextLink> },
  { header: t.unit, cell: (row) => row.komorka },
  { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
  { header: t.state, cell: (row) => <State operacja={row} /> },
];

/** Operations of the ledger, newest first. */
export function JournalPage() {
  const search = parseJournalSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const query = useInfiniteQuery(journalQuery(search));
  const show = (next: JournalSearch) => void navigate({ to: '/ksiega/dziennik', search: next, replace: true });
  return (
    <Stack gap="md">
      <search className="filters card no-print" aria-label={t.filters}>
        <DateField label={t.from} value={search.od ?? ''} onChange={(event) => show({ ...search, od: event.currentTarget.value || undefined })} />
        <DateField label={t.to} value={search.do ?? ''} onChange={(event) => show({ ...search, do: event.currentTarget.value || undefined })} />
        <AccountSelect label={t.account} all={t.allAccounts} value={search.konto} onChange={(konto) => show({ ...search, konto })} />
      </search>
      {(search.dzial || search.komorka_id || search.zrodlo_id) && (
        <Group gap="sm"><Text size="sm">{t.narrowed}</Text><Button size="compact-sm" variant="default" onClick={() => show({})}>{t.clear}</Button></Group>
      )}
      <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.caption} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
    </Stack>
  );
}

function State({ operacja }: { readonly operacja: Operacja }) {
  if (operacja.koryguje_id) return <StatusBadge tone="warn">{t.storno}</StatusBadge>;
  if (operacja.storno_id) return <StatusBadge tone="neutral">{t.corrected}</StatusBadge>;
  return null;
}
