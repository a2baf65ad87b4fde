import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday } from '../../../shared/api/me.js';
import { useSwiadczenieName } from '../../../shared/api/swiadczenia.js';
import { MonthField } from '../../../shared/form/fields.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { ownOrdersQuery, type Raport, reportsQuery, type WlasneZlecenie } from './api.js';
import { texts } from './texts.js';
import { formatUnits } from './units.js';
import { ReportOrder } from './report-order.js';

const t = texts.reports;
const TONES = { zlozony: 'info', przyjety: 'good', zwrocony: 'warn' } as const;

const sentColumns: Column<Raport>[] = [
  { header: t.person, cell: ({ imie, nazwisko }) => (nazwisko ? `${nazwisko} ${imie}` : '–') },
  { header: t.done, cell: (row) => formatUnits(row.ilosc), align: 'right' },
  { header: texts.state, cell: (row) => <><StatusBadge tone={TONES[row.stan as keyof typeof TONES] ?? 'neutral'}>{t.states[row.stan] ?? row.stan}</StatusBadge>{row.powod && <Text size="xs">{row.powod}</Text>}</> },
];

/** The screen of a provider: its orders of a month, what was done under each, and what the centre answered. */
export function ProviderPage() {
  const [month, setMonth] = useState(useToday().slice(0, 7));
  const orders = useQuery({ ...ownOrdersQuery(month), enabled: month !== '' });
  const sent = useQuery(reportsQuery(month));
  const nameOf = useSwiadczenieName();
  const reported = new Map((sent.data ?? []).filter(({ stan }) => stan !== 'zwrocony').map(({ zlecenie_id, stan }) => [zlecenie_id, stan]));
  const names = new Map((orders.data ?? []).map((one) => [one.id, one]));
  const lines = (sent.data ?? []).map((line) => ({ ...line, imie: line.imie ?? names.get(line.zlecenie_id)?.imie ?? null, nazwisko: line.nazwisko ?? names.get(line.zlecenie_id)?.nazwisko ?? null }));
  const columns: Column<WlasneZlecenie>[] = [
    { header: t.person, cell: ({ imie, nazwisko }) => `${nazwisko} ${imie}` },
    { header: t.what, cell: ({ swiadczenie_kod, jednostka, zmiany }) => zmiany.slice(-1).map(({ od, ilosc, opis }) => <Text key={od} size="sm">{nameOf(swiadczenie_kod)}, {t.perMonth(`${formatUnits(ilosc)} (${texts.units[jednostka] ?? jednostka})`)}: {opis}</Text>) },
    { header: texts.acts, cell: (row) => { const state = reported.get(row.id); return state ? (t.states[state] ?? state) : <ReportOrder order={row} month={month} />; } },
  ];
  return (
    <Page title={t.title} subtitle={t.lead}>
      <Stack gap="md">
        <div className="filters"><MonthField label={texts.accounts.month} value={month} onChange={(event) => setMonth(event.currentTarget.value)} /></div>
        <Section title={t.orders}>
          <QueryView query={orders} empty={{ when: (rows) => rows.length === 0, text: `${t.noOrders} ${t.noOrdersHint}` }}>{(rows) => <DataTable caption={t.orders} columns={columns} rows={rows} rowKey={(row) => row.id} />}</QueryView>
        </Section>
        <Section title={t.sent}>
          <QueryView query={sent} empty={{ when: (rows) => rows.length === 0, text: t.noneSent }}>{() => <DataTable caption={t.sent} columns={sentColumns} rows={lines} rowKey={(row) => row.id} />}</QueryView>
        </Section>
      </Stack>
    </Page>
  );
}
