import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatInstant, formatMonth } from '../../shared/format/date.js';
import { formatMoney } from '../../shared/format/money.js';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { Details } from '../../shared/ui/details.js';
import { FileButton } from '../../shared/ui/file-button.js';
import { TextLink } from '../../shared/ui/links.js';
import { Page, Section } from '../../shared/ui/page.js';
import { QueryView } from '../../shared/ui/query-view.js';
import { EmptyState } from '../../shared/ui/states.js';
import { useParam } from '../../shared/ui/use-param.js';
import { comparisonQuery, type PorownanieSzczegoly, type PozycjaPorownania } from './api.js';
import { texts } from './texts.js';

const t = texts.comparison;

const columns: Column<PozycjaPorownania>[] = [
  { header: t.decision, cell: (row) => row.decyzja_pomost_id },
  {
    header: t.result,
    cell: (row) => <>{row.wyniki.map((one) => texts.differences[one] ?? one).join(', ')}{row.wyniki.includes('inny-okres') && ` (${formatMonth(row.miesiac_pomost)})`}{row.przejeta && <Text size="sm" c="ceglasty">{t.taken}</Text>}</>,
  },
  { header: t.ourAmount, cell: (row) => formatMoney(row.kwota_ostoja), align: 'right' },
  { header: t.theirAmount, cell: (row) => formatMoney(row.kwota_pomost), align: 'right' },
];

/** One comparison: sums, how many lines agree, and every line that does not. */
export function ComparisonPage() {
  const query = useQuery(comparisonQuery(useParam('id')));
  return (
    <Page title={t.title(query.data ? formatMonth(query.data.miesiac) : '')} actions={<TextLink to="/porownania-list">{t.back}</TextLink>}>
      <QueryView query={query}>
        {(one) => (
          <Stack gap="md">
            <Section title={t.sums}><Sums value={one} /></Section>
            <Section title={t.lines}><Lines value={one} /></Section>
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function Sums({ value }: { readonly value: PorownanieSzczegoly }) {
  const { liczba } = value;
  const counts = { zgodna: liczba.zgodna, 'inna-kwota': liczba.inna_kwota, 'inny-rachunek': liczba.inny_rachunek, 'inny-okres': liczba.inny_okres, 'tylko-pomost': liczba.tylko_pomost, 'tylko-ostoja': liczba.tylko_ostoja };
  return (
    <Details rows={[
      [t.ours, formatMoney(value.suma_ostoja)], [t.theirs, formatMoney(value.suma_pomost)], [texts.comparisons.difference, formatMoney(value.roznica)],
      ...Object.entries(counts).map(([kod, count]) => [texts.differences[kod] ?? kod, count] as const),
      [texts.comparisons.made, formatInstant(value.utworzono)],
    ]} />
  );
}

function Lines({ value }: { readonly value: PorownanieSzczegoly }) {
  const rows = value.pozycje.filter(({ wyniki }) => !wyniki.includes('zgodna'));
  if (rows.length === 0) return <EmptyState>{t.none}</EmptyState>;
  return (
    <Stack gap="sm">
      <Group><FileButton address={`/api/v1/porownania-list/${value.id}/roznice`} how="save">{t.download}</FileButton></Group>
      <DataTable caption={t.lines} columns={columns} rows={rows} rowKey={(row) => `${row.decyzja_pomost_id}${row.wyniki.join()}${row.kwota_pomost}`} />
    </Stack>
  );
}
