import { Alert, Button, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { apiPages } from '../../../shared/api/query.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled } from '../../../shared/form/use-form.js';
import { formatDate } from '../../../shared/format/date.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Page } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { runsCases, useUnits } from '../../../shared/unit/units.js';
import { AddStreet } from './add-street.js';
import { LoadStreets } from './load-streets.js';
import { texts as t } from './texts.js';

const PAUSE = 250;
type Rejon = Schema<'RejonResponse'>;

/** The list of streets with the branch that serves each. */
export function StreetsPage() {
  const mayChange = useMay()('access:rejon:manage');
  const [typed, setTyped] = useState('');
  const [ulica] = useDebouncedValue(typed.trim(), PAUSE);
  const [komorka_id, setUnit] = useState('');
  const [ending, setEnding] = useState<Rejon | null>(null);
  const units = useUnits().filter(runsCases);
  const query = useInfiniteQuery(apiPages('/api/v1/rejony', { query: filled({ ulica, komorka_id }) }));
  const end: Column<Rejon> = { header: t.end, cell: (row) => row.do === null && <Button size="compact-sm" variant="subtle" aria-label={`${t.end}: ${row.ulica} ${numbersOf(row)}`} onClick={() => setEnding(row)}>{t.end}</Button> };
  return (
    <Page title={t.title} subtitle={t.lead}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput type="search" label={t.field} maxLength={200} autoComplete="off" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
        <NativeSelect label={t.unit} data={[{ value: '', label: t.allUnits }, ...units.map(({ id, nazwa }) => ({ value: id, label: nazwa }))]} value={komorka_id} onChange={(event) => setUnit(event.currentTarget.value)} />
      </SimpleGrid>
      <PagesView query={query} empty={t.empty}>
        {(rows) => (
          <Stack gap="sm">
            {rows.some(({ przyklad }) => przyklad) && <Alert color="bursztyn">{t.sampleLead}</Alert>}
            <DataTable caption={t.title} columns={mayChange ? [...columns, end] : columns} rows={rows} rowKey={(row) => row.id} />
          </Stack>
        )}
      </PagesView>
      {mayChange && <><AddStreet /><LoadStreets /></>}
      {ending && <EndDialog rejon={ending} onClose={() => setEnding(null)} />}
    </Page>
  );
}

const columns: readonly Column<Rejon>[] = [
  { header: t.street, cell: (row) => <>{row.ulica} {row.przyklad && <StatusBadge tone="warn">{t.sample}</StatusBadge>}</> },
  { header: t.numbers, cell: numbersOf },
  { header: t.unit, cell: (row) => row.komorka_nazwa },
  { header: t.since, cell: (row) => <Text size="sm">{formatDate(row.od)}{row.do && ` – ${formatDate(row.do)}`}</Text> },
];

function numbersOf({ od_numeru, do_numeru, strona }: Rejon): string {
  const parts = [od_numeru && t.fromNumber(od_numeru), do_numeru && t.toNumber(do_numeru), strona !== 'obie' && t.sides[strona]].filter(Boolean);
  return parts.join(', ') || t.allNumbers;
}

function EndDialog({ rejon, onClose }: { readonly rejon: Rejon; readonly onClose: () => void }) {
  const end = useAct('post', '/api/v1/rejony/{id}/zakonczenia');
  const [day, setDay] = useState(useToday());
  return (
    <ActModal title={`${t.end}: ${rejon.ulica}`} opened onClose={onClose} submitLabel={t.end} pending={end.isPending} error={end.error} onSubmit={() => end.mutate({ path: { id: rejon.id }, wersja: rejon.wersja, body: { do: day } }, { onSuccess: onClose })}>
      <DateField label={t.endDay} required value={day} onChange={(event) => setDay(event.currentTarget.value)} />
    </ActModal>
  );
}
