import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { TextLink } from '../../shared/ui/links.js';
import { Page } from '../../shared/ui/page.js';
import { PagesView } from '../../shared/ui/pages-view.js';
import { StatusBadge } from '../../shared/ui/status-badge.js';
import { differencesQuery, type Roznica } from './api.js';
import { DifferenceActs } from './difference-acts.js';
import { differenceTone, valueText } from './labels.js';
import { texts } from './texts.js';

const t = texts.settling;
type Shown = 'w-toku' | 'rozstrzygniete';

const columns: Column<Roznica>[] = [
  {
    header: t.whom,
    cell: (row) => <><TextLink to="/osoby/$id" params={{ id: row.osoba_id }}>{row.osoba}</TextLink>{row.sprawa_id && <Text size="sm"><TextLink to="/sprawy/$id" params={{ id: row.sprawa_id }}>{row.znak}</TextLink></Text>}</>,
  },
  { header: t.field, cell: (row) => `${t.kinds[row.rodzaj] ?? ''}${t.fields[row.pole] ?? row.pole}` },
  { header: t.ours, cell: (row) => valueText(row.pole, row.wartosc_ostoja, t.none) },
  { header: t.theirs, cell: (row) => valueText(row.pole, row.wartosc_pomost, t.none) },
  {
    header: t.state,
    cell: (row) => <><StatusBadge tone={differenceTone(row.stan)}>{t.states[row.stan] ?? row.stan}</StatusBadge>{row.uwaga && <Text size="sm">{row.uwaga}</Text>}{row.stan === 'do-zatwierdzenia' && row.rozstrzygnal && <Text size="sm" c="dimmed">{t.by(row.rozstrzygnal)}</Text>}</>,
  },
];
const withActs: Column<Roznica>[] = [...columns, { header: t.act, cell: (row) => <DifferenceActs value={row} /> }];

/** What POMOST says otherwise than Ostoja, settled one by one. */
export function DifferencesPage() {
  const [shown, setShown] = useState<Shown>('w-toku');
  const query = useInfiniteQuery(differencesQuery(shown));
  return (
    <Page title={t.title}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t.hint}</Text>
        <Group><NativeSelect label={t.show} data={Object.entries(t.filters).map(([value, label]) => ({ value, label }))} value={shown} onChange={(event) => setShown(event.currentTarget.value as Shown)} /></Group>
        <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.title} columns={shown === 'w-toku' ? withActs : columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      </Stack>
    </Page>
  );
}
