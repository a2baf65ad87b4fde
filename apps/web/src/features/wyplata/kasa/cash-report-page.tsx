import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField, MoneyField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatInstant } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Details } from '../../../shared/ui/details.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { cashReportQuery, type DowodKasowy, type RaportKasowy, receiptsQuery } from './api.js';
import { texts } from './texts.js';

const t = texts.report;

const columns: Column<DowodKasowy>[] = [
  { header: t.receipt, cell: (row) => <span className="nowrap">{row.dowod}</span> },
  { header: t.kind, cell: (row) => t.kinds[row.rodzaj] ?? row.rodzaj },
  { header: t.list, cell: (row) => row.lista },
  { header: t.collector, cell: (row) => row.odebral ?? '–' },
  { header: t.time, cell: (row) => formatInstant(row.wykonano) },
  { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
];

/** The desk on one day: its receipts, what is left, and the end of the day with the cash counted. */
export function CashReportPage() {
  const today = useToday();
  const [day, setDay] = useState(today);
  const report = useQuery({ ...cashReportQuery(day), enabled: day !== '' });
  const receipts = useInfiniteQuery({ ...receiptsQuery(day), enabled: day !== '' });
  return (
    <Page title={t.title} actions={<TextLink to="/kasa">{t.back}</TextLink>}>
      <Stack gap="md">
        <search className="filters card" aria-label={t.day}><DateField label={t.day} max={today} value={day} onChange={(event) => setDay(event.currentTarget.value)} /></search>
        <Section title={t.summary}><QueryView query={report}>{(raport) => <Summary raport={raport} />}</QueryView></Section>
        <Section title={t.receipts}><PagesView query={receipts} empty={t.empty}>{(rows) => <DataTable caption={t.receipts} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView></Section>
      </Stack>
    </Page>
  );
}

function Summary({ raport }: { readonly raport: RaportKasowy }) {
  const may = useMay();
  const [closing, dialog] = useDisclosure();
  return (
    <Stack gap="sm">
      <Details
        rows={[
          [t.number, raport.numer ?? t.open],
          [t.opening, formatMoney(raport.stan_poczatkowy)],
          [t.income, formatMoney(raport.przychod)],
          [t.outgo, formatMoney(raport.rozchod)],
          [t.closing, formatMoney(raport.stan_koncowy)],
        ]}
      />
      {!raport.numer && may('wyplata:kasa:write') && <Group><Button onClick={dialog.open}>{t.close}</Button></Group>}
      {closing && <CloseDialog dzien={raport.dzien} onClose={dialog.close} />}
    </Stack>
  );
}

function CloseDialog({ dzien, onClose }: { readonly dzien: string; readonly onClose: () => void }) {
  const close = useAct('post', '/api/v1/raporty-kasowe');
  const form = useForm({ policzono: '' }, close.error);
  const submit = () => {
    if (form.validate({ policzono: !form.values.policzono && t.countedRequired })) close.mutate({ body: { dzien, ...form.values } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.closeTitle} opened onClose={onClose} submitLabel={t.close} pending={close.isPending} error={close.error} onSubmit={submit}>
      <Text>{t.closeText}</Text>
      <MoneyField label={t.counted} required value={form.values.policzono} error={form.errorAt('policzono')} onChange={(policzono) => form.set({ policzono })} />
    </ActModal>
  );
}
