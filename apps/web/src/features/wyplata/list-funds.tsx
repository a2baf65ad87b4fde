import { Alert, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../../shared/api/client.js';
import { useMay } from '../../shared/api/me.js';
import { apiQuery } from '../../shared/api/query.js';
import { sourceName } from '../../shared/format/budget-source.js';
import { formatMoney, subtractMoney, sumMoney } from '../../shared/format/money.js';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { Section } from '../../shared/ui/page.js';
import { texts } from './list-funds-texts.js';

type Srodki = Schema<'SrodkiListyResponse'>;

const planned = (amount: string | null) => (amount === null ? texts.noPlan : formatMoney(amount));

/** What a recorded decision lets be committed over the plan: it is in what is left, and not in the plan. */
function consentOf({ plan, dostepne, zaangazowano }: Srodki): string | null {
  return plan === null || dostepne === null ? null : subtractMoney(sumMoney([dostepne, zaangazowano]), plan);
}

const columns: Column<Srodki>[] = [
  { header: texts.line, cell: (row) => `${row.dzial}-${row.rozdzial}-${row.paragraf}, ${sourceName(row.zrodlo)}, ${row.rok} r.` },
  { header: texts.unit, cell: (row) => row.komorka ?? texts.wholeCentre },
  { header: texts.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
  { header: texts.plan, cell: (row) => planned(row.plan), align: 'right' },
  { header: texts.consent, cell: (row) => formatMoney(consentOf(row)), align: 'right' },
  { header: texts.committed, cell: (row) => formatMoney(row.zaangazowano), align: 'right' },
  { header: texts.left, cell: (row) => planned(row.dostepne), align: 'right' },
];

/** What the preliminary control compares the list with (art. 54 ufp); only for whoever does it. */
export function ListFunds({ id }: { readonly id: string }) {
  const may = useMay()('wyplata:lista:control');
  const { data = [] } = useQuery({ ...apiQuery('/api/v1/listy-wyplat/{id}/srodki', { path: { id } }), enabled: may });
  if (!may || data.length === 0) return null;
  return (
    <Section title={texts.title}>
      <Stack gap="xs">
        {data.some(({ dostepne }) => dostepne?.startsWith('-')) && <Alert color="ceglasty" role="status">{texts.missing}</Alert>}
        <DataTable caption={texts.title} columns={columns} rows={data} rowKey={(row) => `${row.dzial} ${row.rozdzial} ${row.paragraf} ${row.zrodlo}`} />
      </Stack>
    </Section>
  );
}
