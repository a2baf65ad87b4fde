import { Alert, Button, NumberInput, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay, useToday } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { type Column, DataTable, totalOf } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge, type Tone } from '../../../shared/ui/status-badge.js';
import { type Dokument, documentsQuery, type LiniaPlanu, lineKey, planQuery } from './api.js';
import { Forecast } from './forecast.js';
import { Limits } from './limits.js';
import { lineColumns } from './line-columns.js';
import { NewDocument } from './new-document.js';
import { Overruns } from './overruns.js';
import { texts as t } from './texts.js';

const TONES: Readonly<Record<string, Tone>> = { projekt: 'warn', zatwierdzony: 'good' };
const YEARS = { min: 2020, max: 2100 };

/** The financial plan of a year: what is left, how long it lasts, and the documents, limits and consents that make it. */
export function PlanPage() {
  const may = useMay();
  const today = useToday();
  const [rok, setRok] = useState(Number(today.slice(0, 4)));
  const [entering, setEntering] = useState(false);
  return (
    <Page title={t.title} subtitle={t.subtitle} actions={may('finanse:plan:create') && <Button onClick={() => setEntering(true)}>{t.newDocument}</Button>}>
      <Stack gap="md">
        <search className="filters card" aria-label={t.year}>
          <NumberInput label={t.year} value={rok} {...YEARS} clampBehavior="blur" onChange={(value) => typeof value === 'number' && value >= YEARS.min && value <= YEARS.max && setRok(value)} />
        </search>
        <State rok={rok} />
        {may('wyplata:ksiegowosc:read') && <Forecast rok={rok} />}
        <Documents rok={rok} />
        <Limits rok={rok} />
        <Overruns rok={rok} />
      </Stack>
      {entering && <NewDocument rok={rok} onClose={() => setEntering(false)} />}
    </Page>
  );
}

const stateColumns: Column<LiniaPlanu>[] = [
  ...lineColumns<LiniaPlanu>(),
  { header: t.planned, cell: (row) => formatMoney(row.plan), align: 'right', total: totalOf((row) => row.plan) },
  { header: t.overruns, cell: (row) => formatMoney(row.przekroczenia), align: 'right', total: totalOf((row) => row.przekroczenia) },
  { header: t.committed, cell: (row) => formatMoney(row.zaangazowano), align: 'right', total: totalOf((row) => row.zaangazowano) },
  { header: t.left, cell: (row) => formatMoney(row.dostepne), align: 'right', total: totalOf((row) => row.dostepne) },
];

function State({ rok }: { readonly rok: number }) {
  const query = useQuery(planQuery(rok));
  return (
    <Section title={t.state}>
      <QueryView query={query} empty={{ when: (plan) => plan.zatwierdzony && plan.linie.length === 0, text: t.emptyState }}>
        {(plan) => (
          <Stack gap="sm">
            {!plan.zatwierdzony && <Alert color="bursztyn" role="status">{t.noPlan(rok)}</Alert>}
            {plan.linie.length > 0 && <DataTable caption={t.state} columns={stateColumns} rows={plan.linie} rowKey={lineKey} />}
          </Stack>
        )}
      </QueryView>
    </Section>
  );
}

const documentColumns: Column<Dokument>[] = [
  { header: t.number, cell: (row) => <TextLink to="/plan-finansowy/$id" params={{ id: row.id }}>{`${row.numer}/${row.rok}`}</TextLink> },
  { header: t.kind, cell: (row) => t.kinds[row.rodzaj] ?? row.rodzaj },
  { header: t.basis, cell: (row) => row.podstawa },
  { header: t.day, cell: (row) => formatDate(row.dzien) },
  { header: t.stage, cell: (row) => <StatusBadge tone={TONES[row.stan] ?? 'neutral'}>{t.states[row.stan] ?? row.stan}</StatusBadge> },
  { header: t.sum, cell: (row) => formatMoney(row.suma), align: 'right' },
];

function Documents({ rok }: { readonly rok: number }) {
  const query = useInfiniteQuery(documentsQuery(rok));
  return (
    <Section title={t.documents}>
      <PagesView query={query} empty={t.noDocuments}>{(rows) => <DataTable caption={t.documents} columns={documentColumns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
    </Section>
  );
}
