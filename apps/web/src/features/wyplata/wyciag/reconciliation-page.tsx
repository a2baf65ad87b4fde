import { Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { formatDate } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { type Column, DataTable, totalOf } from '../../../shared/ui/data-table.js';
import { Details } from '../../../shared/ui/details.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { balancesQuery, reconciliationQuery, type Uzgodnienie, type WDrodze } from './api.js';
import { texts } from './texts.js';

const t = texts.reconcile;

const ages: Column<WDrodze>[] = [
  { header: t.age, cell: (row) => t.days(row.od_dni, row.do_dni) },
  { header: t.count, cell: (row) => row.liczba, align: 'right', total: (rows) => rows.reduce((sum, { liczba }) => sum + liczba, 0) },
  { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right', total: totalOf((row) => row.kwota) },
];
const columns: Column<Uzgodnienie>[] = [
  { header: texts.statements.number, cell: (row) => <TextLink to="/bank/wyciagi/$id" params={{ id: row.id }}>{`${row.numer}/${row.rok}`}</TextLink> },
  { header: texts.statements.day, cell: (row) => formatDate(row.do) },
  { header: t.moved, cell: (row) => formatMoney(row.obroty), align: 'right' },
  { header: t.booked, cell: (row) => formatMoney(row.ksiega), align: 'right' },
  { header: t.unknown, cell: (row) => (row.liczba_do_wyjasnienia > 0 ? `${row.liczba_do_wyjasnienia} · ${formatMoney(row.do_wyjasnienia)}` : '–'), align: 'right' },
  { header: t.agrees, cell: (row) => <StatusBadge tone={row.zgodny ? 'good' : 'bad'}>{row.zgodny ? t.yes : t.no}</StatusBadge> },
];

/** The account beside the ledger, and money that is on its way. */
export function ReconciliationPage() {
  const balances = useQuery(balancesQuery());
  const statements = useInfiniteQuery(reconciliationQuery());
  return (
    <Stack gap="md">
      <QueryView query={balances}>
        {({ salda, w_drodze }) => (
          <>
            <Section title={t.balances}>
              <Details
                rows={[
                  [t.statements, formatMoney(salda.wyciagi)],
                  [t.ledger, formatMoney(salda.ksiega_rachunek)],
                  [t.unknownLedger, formatMoney(salda.ksiega_do_wyjasnienia)],
                  [t.unknownEntries, formatMoney(salda.wpisy_do_wyjasnienia)],
                  [t.transitLedger, formatMoney(salda.ksiega_w_drodze)],
                ]}
              />
            </Section>
            <Section title={t.transit}><DataTable caption={t.transit} columns={ages} rows={w_drodze} rowKey={(row) => String(row.od_dni)} /></Section>
          </>
        )}
      </QueryView>
      <Section title={t.byStatement}>
        <PagesView query={statements} empty={t.empty}>{(rows) => <DataTable caption={t.byStatement} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      </Section>
    </Stack>
  );
}
