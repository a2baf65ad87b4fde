import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay, useToday } from '../../../shared/api/me.js';
import { formatPeriod } from '../../../shared/format/date.js';
import { DateField } from '../../../shared/form/fields.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { DataTable } from '../../../shared/ui/data-table.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { runsCases, useUnitName, useUnits } from '../../../shared/unit/units.js';
import { type LiczbyKontraktow, type LiczbyUslug, type LiczbyZajec, type Okres, summaryQuery } from './api.js';
import { useKindName } from './group-work.js';
import { useServiceName } from './service-kinds.js';
import { SummaryChart } from './summary-chart.js';
import { SummaryPersons } from './summary-persons.js';
import { type SummaryRow, summaryRows, unitRows } from './summary-rows.js';
import { texts } from './texts.js';

const t = texts.summary;

/** How many persons and families were helped without a decision and by contracts, in a period, as a report asks for it. */
export function SummaryPage() {
  const today = useToday();
  const [period, setPeriod] = useState({ od: `${today.slice(0, 4)}-01-01`, do: today });
  const [unit, setUnit] = useState('');
  const units = useUnits().filter(runsCases);
  const okres: Okres = { ...period, ...(unit && { komorka_id: unit }) };
  const query = useQuery(summaryQuery(okres));
  return (
    <Page title={t.title} subtitle={formatPeriod(period.od, period.do)}>
      <div className="filters no-print">
        <DateField label={t.from} value={period.od} onChange={(event) => event.currentTarget.value && setPeriod({ ...period, od: event.currentTarget.value })} />
        <DateField label={t.to} value={period.do} onChange={(event) => event.currentTarget.value && setPeriod({ ...period, do: event.currentTarget.value })} />
        <NativeSelect label={t.unit} value={unit} data={[{ value: '', label: t.allUnits }, ...units.map(({ id, nazwa }) => ({ value: id, label: nazwa }))]} onChange={(event) => setUnit(event.currentTarget.value)} />
      </div>
      <QueryView query={query} rows={8}>
        {({ uslugi, kontrakty, zajecia }) => <Stack gap="md"><Services key={JSON.stringify(okres)} rows={uslugi} okres={okres} /><Contracts rows={kontrakty} /><Groups rows={zajecia} /></Stack>}
      </QueryView>
    </Page>
  );
}

function Services({ rows, okres }: { readonly rows: readonly LiczbyUslug[]; readonly okres: Okres }) {
  const nameOf = useServiceName();
  const unitName = useUnitName();
  const may = useMay();
  const [shown, setShown] = useState<SummaryRow | null>(null);
  const kinds = summaryRows(rows);
  const units = unitRows(rows);
  const kindName = ({ rodzaj }: SummaryRow) => (rodzaj === null ? t.all : nameOf(rodzaj));
  if (kinds.length === 0) return <Section title={t.services}><EmptyState>{t.none}</EmptyState></Section>;
  return (
    <Section title={t.services}>
      <Stack gap="md">
        <SummaryChart rows={kinds} />
        <DataTable caption={t.services} rows={kinds} rowKey={(row) => row.rodzaj ?? 'razem'} columns={[
          { header: t.kind, cell: (row) => capitalize(kindName(row)) },
          { header: t.persons, align: 'right', cell: ({ razem }) => razem.osoby },
          { header: t.withContract, align: 'right', cell: ({ zKontraktem }) => zKontraktem },
          { header: t.families, align: 'right', cell: ({ razem }) => razem.rodziny },
          { header: t.inFamilies, align: 'right', cell: ({ razem }) => razem.osoby_w_rodzinach },
          { header: t.count, align: 'right', cell: ({ razem }) => razem.uslugi },
          { header: t.hours, align: 'right', cell: ({ razem }) => Math.round(razem.minuty / 60) },
          ...(may('pomoc-spoleczna:usluga:read') ? [{ header: t.who, cell: (row: SummaryRow) => <Button size="compact-sm" variant="subtle" aria-label={t.showFor(kindName(row))} onClick={() => setShown(row)}>{t.show}</Button> }] : []),
        ]} />
        <Text size="sm" c="dimmed">{t.note}</Text>
        {shown && <SummaryPersons okres={okres} rodzaj={shown.rodzaj ?? undefined} title={t.personsOf(kindName(shown))} onHide={() => setShown(null)} />}
        {units.length > 1 && (
          <DataTable caption={t.units} rows={units} rowKey={(row) => row.komorka_id ?? ''} columns={[
            { header: t.unit, cell: (row) => unitName(row.komorka_id ?? '') },
            { header: t.persons, align: 'right', cell: (row) => row.osoby },
            { header: t.families, align: 'right', cell: (row) => row.rodziny },
            { header: t.count, align: 'right', cell: (row) => row.uslugi },
          ]} />
        )}
      </Stack>
    </Section>
  );
}

function Groups({ rows }: { readonly rows: readonly LiczbyZajec[] }) {
  const nameOf = useKindName();
  if (rows.length === 0) return null;
  return (
    <Section title={texts.groups.title}>
      <DataTable caption={texts.groups.title} rows={rows} rowKey={(row) => row.rodzaj ?? 'razem'} columns={[
        { header: t.kind, cell: (row) => capitalize(row.rodzaj === null ? t.all : nameOf(row.rodzaj)) },
        { header: texts.groups.meetings, align: 'right', cell: (row) => row.zajecia },
        { header: texts.groups.people, align: 'right', cell: (row) => row.uczestnicy },
        { header: t.hours, align: 'right', cell: ({ minuty }) => Math.round(minuty / 60) },
      ]} />
    </Section>
  );
}

function Contracts({ rows }: { readonly rows: readonly LiczbyKontraktow[] }) {
  const some = rows.filter(({ obowiazywalo }) => obowiazywalo > 0);
  if (some.length === 0) return <Section title={t.contracts}><EmptyState>{t.noContracts}</EmptyState></Section>;
  return (
    <Section title={t.contracts}>
      <DataTable caption={t.contracts} rows={some} rowKey={(row) => row.rodzaj ?? 'razem'} columns={[
        { header: t.kind, cell: (row) => capitalize(row.rodzaj === null ? t.all : (t.contractKinds[row.rodzaj] ?? row.rodzaj)) },
        { header: t.inForce, align: 'right', cell: (row) => row.obowiazywalo },
        { header: t.concluded, align: 'right', cell: (row) => row.zawarto },
        { header: t.ended, align: 'right', cell: (row) => row.zakonczono },
        { header: t.achieved, align: 'right', cell: (row) => row.zrealizowano },
        { header: t.persons, align: 'right', cell: (row) => row.osoby },
        { header: t.families, align: 'right', cell: (row) => row.rodziny },
      ]} />
    </Section>
  );
}
