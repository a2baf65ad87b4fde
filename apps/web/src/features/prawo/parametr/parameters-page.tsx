import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSwiadczenia } from '../../../shared/api/swiadczenia.js';
import { DateField } from '../../../shared/form/fields.js';
import { formatDate, formatPeriod, today } from '../../../shared/format/date.js';
import { formatQuantity } from '../../../shared/format/quantity.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { type Parametr, parametersQuery, termsQuery } from '../api.js';
import { PublicAlarms } from './alarms.js';
import { texts as t } from './texts.js';
import { Confidence, Sources } from './value-parts.js';

const DEBOUNCE_MS = 250;

const COLUMNS: readonly Column<Parametr>[] = [
  { header: t.parameter, cell: (row) => <ParameterName row={row} /> },
  { header: t.value, cell: ({ obecna, jednostka_miary: unit }) => (obecna ? <strong>{formatQuantity(obecna.wartosc, unit)}</strong> : t.noValue) },
  { header: t.period, cell: (row) => <Period row={row} /> },
  { header: t.provision, cell: ({ obecna }) => obecna && <Stack gap={2}><Text size="sm">{obecna.podstawa_prawna}</Text><Sources sources={obecna.zrodla.slice(0, 1)} /></Stack> },
  { header: t.confidence, cell: ({ obecna }) => obecna && <Confidence pewnosc={obecna.pewnosc} /> },
];

/** Every dated value that calculations use; open to everybody. */
export function ParametersPage() {
  const [filter, setFilter] = useState({ domena: '', na_dzien: '', szukaj: '' });
  const [settled] = useDebouncedValue(filter, DEBOUNCE_MS);
  const query = useInfiniteQuery(parametersQuery(settled));
  const change = (patch: Partial<typeof filter>) => setFilter({ ...filter, ...patch });
  return (
    <Page title={t.title} subtitle={t.lead}>
      <PublicAlarms />
      <div className="filters">
        <TextInput type="search" label={t.search} placeholder={t.searchHint} value={filter.szukaj} maxLength={100} onChange={(event) => change({ szukaj: event.currentTarget.value })} />
        <NativeSelect label={t.domain} value={filter.domena} data={[{ value: '', label: t.everyDomain }, ...useDomains()]} onChange={(event) => change({ domena: event.currentTarget.value })} />
        <DateField label={t.day} value={filter.na_dzien || today()} onChange={(event) => change({ na_dzien: event.currentTarget.value })} />
      </div>
      <PagesView query={query} empty={t.empty}>
        {(rows) => <DataTable caption={t.title} rows={rows} rowKey={(row) => row.id} columns={COLUMNS} />}
      </PagesView>
    </Page>
  );
}

function ParameterName({ row: { id, nazwa, nazwa_domeny } }: { readonly row: Parametr }) {
  return <div><TextLink to="/parametry/$id" params={{ id }}>{capitalize(nazwa)}</TextLink><Text size="xs" c="dimmed">{nazwa_domeny}</Text></div>;
}

function Period({ row: { obecna, najblizsza_zmiana: change } }: { readonly row: Parametr }) {
  return (
    <div>
      {obecna && <Text size="sm">{formatPeriod(obecna.od, obecna.do)}</Text>}
      {change && <Text size="xs" c="dimmed">{t.nextChange(formatDate(change.dzien))}: {change.opis}</Text>}
    </div>
  );
}

/** The domains of the law, as amounts and terms name them. */
function useDomains(): readonly { readonly value: string; readonly label: string }[] {
  const amounts = useSwiadczenia().data?.elementy ?? [];
  const terms = useQuery(termsQuery).data?.elementy ?? [];
  return [...new Map([...amounts, ...terms].map(({ domena, nazwa_domeny }) => [domena, nazwa_domeny]))].map(([value, label]) => ({ value, label }));
}
