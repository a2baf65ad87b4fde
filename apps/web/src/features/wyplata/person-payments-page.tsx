import { Button, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../shared/api/me.js';
import { formatDate, formatMonth, formatPeriod } from '../../shared/format/date.js';
import { formatMoney } from '../../shared/format/money.js';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { Section } from '../../shared/ui/page.js';
import { PagesView } from '../../shared/ui/pages-view.js';
import { StatusBadge } from '../../shared/ui/status-badge.js';
import { useParam } from '../../shared/ui/use-param.js';
import { paymentsQuery, titlesQuery, type Tytul, type Wyplata } from './api.js';
import { paymentTone } from './labels.js';
import { MonthsChart } from './months-chart.js';
import { texts } from './texts.js';
import { AuthorisedSection } from './upowaznienie/authorised-section.js';
import { ChannelDialog } from './upowaznienie/channel-dialog.js';
import { texts as authorised } from './upowaznienie/texts.js';

const t = texts.person;

const titleColumns: Column<Tytul>[] = [
  { header: t.benefit, cell: (row) => row.opis },
  { header: t.basis, cell: (row) => row.podstawa },
  { header: t.period, cell: (row) => formatPeriod(row.od, row.do) },
  { header: t.channel, cell: (row) => texts.channels[row.kanal] ?? row.kanal },
  { header: t.state, cell: (row) => <StatusBadge tone={row.stan === 'aktywny' ? 'good' : 'warn'}>{texts.titleStates[row.stan] ?? row.stan}</StatusBadge> },
  { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
];

const paymentColumns: Column<Wyplata>[] = [
  { header: t.month, cell: (row) => formatMonth(row.miesiac) },
  { header: t.benefit, cell: (row) => row.opis },
  { header: t.state, cell: (row) => <StatusBadge tone={paymentTone(row.stan)}>{texts.payment[row.stan] ?? row.stan}</StatusBadge> },
  { header: t.day, cell: (row) => formatDate(row.dzien) },
  { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
];

/** What a person is granted and what was paid, in the person file. */
export function PersonPaymentsPage() {
  const osobaId = useParam('id');
  const titles = useInfiniteQuery(titlesQuery(osobaId));
  const payments = useInfiniteQuery(paymentsQuery(osobaId));
  const [changed, setChanged] = useState<Tytul | null>(null);
  const may = useMay();
  const changeable = (row: Tytul) => row.stan !== 'zakonczony' && row.kanal !== 'rzeczowo';
  const columns: Column<Tytul>[] = may('wyplata:tytul:update')
    ? [...titleColumns, { header: authorised.acts, cell: (row) => changeable(row) && <Button size="compact-sm" variant="subtle" onClick={() => setChanged(row)} aria-label={`${authorised.channel.act}: ${row.opis}`}>{authorised.channel.act}</Button> }]
    : titleColumns;
  return (
    <Stack gap="md">
      <Section title={t.titles}>
        <PagesView query={titles} empty={t.noTitles}>{(rows) => <DataTable caption={t.titles} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      </Section>
      <Section title={authorised.title}><AuthorisedSection osobaId={osobaId} titles={titles.data?.pages.flatMap((page) => page.elementy) ?? []} /></Section>
      <Section title={t.months}>
        <PagesView query={payments} empty={t.empty}>
          {(rows) => (
            <Stack gap="md">
              <MonthsChart payments={rows} />
              <DataTable caption={t.months} columns={paymentColumns} rows={rows} rowKey={(row) => row.id} />
            </Stack>
          )}
        </PagesView>
      </Section>
      {changed && <ChannelDialog title={changed} onClose={() => setChanged(null)} />}
    </Stack>
  );
}
