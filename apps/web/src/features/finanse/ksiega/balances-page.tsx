import { NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday } from '../../../shared/api/me.js';
import { MonthField } from '../../../shared/form/fields.js';
import { formatNumber, sumMoney } from '../../../shared/format/money.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { useUnits } from '../../../shared/unit/units.js';
import { AccountSelect } from './account-select.js';
import { type BalancesQuestion, balancesQuery, type Obroty, type Wedlug } from './api.js';
import { lineColumn, lineKey, lineText } from './budget-line.js';
import { lastDayOf } from './month-days.js';
import { texts } from './texts.js';

const t = texts.balances;
const WEDLUG: readonly Wedlug[] = ['konto', 'linia', 'komorka'];

/** Turnover and balances of accounts; each row leads to its operations. */
export function BalancesPage() {
  const month = useToday().slice(0, 7);
  const [question, setQuestion] = useState<BalancesQuestion>({ od: month, do: month, wedlug: 'konto' });
  const query = useQuery(balancesQuery(question));
  const centreId = useUnits().find(({ nadrzedna_id }) => nadrzedna_id === null)?.id;
  return (
    <Stack gap="md">
      <Filters question={question} onChange={(patch) => setQuestion({ ...question, ...patch })} />
      <QueryView query={query} rows={8} empty={{ when: ({ wiersze }) => wiersze.length === 0, text: t.empty }}>
        {({ wiersze }) => <DataTable caption={t.caption} columns={columnsOf(question, centreId)} rows={wiersze} rowKey={(row) => [row.konto, lineKey(row), row.komorka_id].join(' ')} />}
      </QueryView>
      <Text size="sm" c="dimmed">{t.note}</Text>
    </Stack>
  );
}

function Filters({ question, onChange }: { readonly question: BalancesQuestion; readonly onChange: (patch: Partial<BalancesQuestion>) => void }) {
  const units = useUnits();
  return (
    <search className="filters card no-print" aria-label={t.filters}>
      <MonthField label={t.from} value={question.od} onChange={(event) => event.currentTarget.value && onChange({ od: event.currentTarget.value })} />
      <MonthField label={t.to} value={question.do} onChange={(event) => event.currentTarget.value && onChange({ do: event.currentTarget.value })} />
      <NativeSelect label={t.by} value={question.wedlug} data={WEDLUG.map((value) => ({ value, label: t.byKinds[value] }))}
        onChange={(event) => onChange({ wedlug: WEDLUG.find((one) => one === event.currentTarget.value) })} />
      <AccountSelect label={t.account} all={t.allAccounts} value={question.konto} onChange={(konto) => onChange({ konto })} />
      <NativeSelect label={t.unit} value={question.komorka_id ?? ''} data={[{ value: '', label: t.allUnits }, ...units.map(({ id, nazwa }) => ({ value: id, label: nazwa }))]}
        onChange={(event) => onChange({ komorka_id: event.currentTarget.value || undefined })} />
    </search>
  );
}

function columnsOf(question: BalancesQuestion, centreId: string | undefined): Column<Obroty>[] {
  return [
    { header: t.account, cell: (row) => <>{row.symbol} {row.nazwa} <TextLink to="/ksiega/dziennik" search={searchOf(question, row, centreId)} aria-label={t.showFor(nameOf(row))}>{t.show}</TextLink></> },
    ...(question.wedlug === 'konto' ? [] : [lineColumn<Obroty>()]),
    ...(question.wedlug === 'komorka' ? [{ header: t.unit, cell: (row: Obroty) => row.komorka ?? texts.line.wholeCentre }] : []),
    amount(t.openingDebit, (row) => row.bo_wn),
    amount(t.openingCredit, (row) => row.bo_ma),
    amount(t.debit, (row) => row.wn),
    amount(t.credit, (row) => row.ma),
    amount(t.balanceDebit, (row) => row.saldo_wn),
    amount(t.balanceCredit, (row) => row.saldo_ma),
  ];
}

/** One side with its total: the totals of both sides are the control of the ledger. */
const amount = (header: string, of: (row: Obroty) => string): Column<Obroty> => ({ header, align: 'right', cell: (row) => formatNumber(of(row)), total: (rows) => formatNumber(sumMoney(rows.map(of))) });

const nameOf = (row: Obroty): string => [row.nazwa, ...(row.dzial ? [lineText(row)] : []), ...(row.komorka ? [row.komorka] : [])].join(', ');

function searchOf(question: BalancesQuestion, row: Obroty, centreId: string | undefined) {
  const { konto, dzial, rozdzial, paragraf, zrodlo } = row;
  const komorka_id = row.komorka_id ?? (question.wedlug === 'komorka' ? centreId : question.komorka_id);
  return {
    od: `${question.od}-01`, do: lastDayOf(question.do), konto,
    ...(dzial && rozdzial && paragraf && zrodlo && { dzial, rozdzial, paragraf, zrodlo }),
    ...(komorka_id && { komorka_id }),
  };
}
