import { NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday } from '../../../shared/api/me.js';
import { MonthField } from '../../../shared/form/fields.js';
import { formatNumber } from '../../../shared/format/money.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { type Rb28sWiersz, reportQuery } from './api.js';
import { lineColumn, lineKey } from './budget-line.js';
import { texts } from './texts.js';

const t = texts.report;
type By = 'linia' | 'komorka';
type Row = Omit<Rb28sWiersz, 'dzial' | 'rozdzial' | 'paragraf' | 'zrodlo'> & { readonly [name in 'dzial' | 'rozdzial' | 'paragraf' | 'zrodlo']: string | null };

const amounts: readonly Column<Row>[] = [
  { header: t.plan, cell: (row) => formatNumber(row.plan), align: 'right' },
  { header: t.planNow, cell: (row) => formatNumber(row.plan_po_zmianach), align: 'right' },
  { header: t.committed, cell: (row) => formatNumber(row.zaangazowanie), align: 'right' },
  { header: t.spent, cell: (row) => formatNumber(row.wykonanie), align: 'right' },
  { header: t.owed, cell: (row) => formatNumber(row.zobowiazania_ogolem), align: 'right' },
  { header: t.overdue, cell: (row) => formatNumber(row.zobowiazania_wymagalne), align: 'right' },
];

/** Figures of Rb-28S at the end of a month, per line and unit, from the ledger. */
export function ReportPage() {
  const [month, setMonth] = useState(useToday().slice(0, 7));
  const [by, setBy] = useState<By>('linia');
  const query = useQuery(reportQuery({ miesiac: month, wedlug: by }));
  const unit: Column<Row>[] = by === 'komorka' ? [{ header: texts.line.unit, cell: (row) => (row.dzial === null ? '' : (row.komorka ?? texts.line.wholeCentre)) }] : [];
  return (
    <Stack gap="md">
      <search className="filters card no-print" aria-label={t.filters}>
        <MonthField label={t.month} value={month} onChange={(event) => event.currentTarget.value && setMonth(event.currentTarget.value)} />
        <NativeSelect label={t.by} value={by} data={[{ value: 'linia', label: t.byLine }, { value: 'komorka', label: t.byUnit }]} onChange={(event) => setBy(event.currentTarget.value as By)} />
      </search>
      <QueryView query={query} rows={8} empty={{ when: ({ wiersze }) => wiersze.length === 0, text: t.empty }}>
        {({ wiersze, razem, podstawa, pewnosc }) => {
          const total: Row = { ...razem, dzial: null, rozdzial: null, paragraf: null, zrodlo: null, komorka: null, komorka_id: null };
          return (
            <Stack gap="xs">
              <DataTable caption={t.caption} columns={[lineColumn<Row>(), ...unit, ...amounts]} rows={[...wiersze, total]} rowKey={(row) => `${lineKey(row)} ${row.komorka_id}`} />
              <Text size="sm" c="dimmed">{t.note}</Text>
              <Text size="sm" c="dimmed">{podstawa}. {pewnosc === 'unverified' && t.unverified}</Text>
            </Stack>
          );
        }}
      </QueryView>
    </Stack>
  );
}
