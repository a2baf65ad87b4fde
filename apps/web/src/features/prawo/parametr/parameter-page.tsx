import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatDate, formatPeriod } from '../../../shared/format/date.js';
import { formatQuantity } from '../../../shared/format/quantity.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Details } from '../../../shared/ui/details.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { parameterQuery, type WartoscWOkresie } from '../api.js';
import { texts as t } from './texts.js';
import { Confidence, Sources } from './value-parts.js';

/** One parameter with every value it had, has and will have. */
export function ParameterPage() {
  const query = useQuery(parameterQuery(useParam('id')));
  return (
    <Page title={query.data ? capitalize(query.data.nazwa) : t.title} subtitle={query.data?.nazwa_domeny} actions={<TextLink to="/parametry">{t.back}</TextLink>}>
      <QueryView query={query}>
        {({ id, jednostka_miary: unit, obecna, najblizsza_zmiana: change, wartosci }) => (
          <Stack gap="lg">
            <Details rows={[
              [t.value, obecna ? formatQuantity(obecna.wartosc, unit) : t.noValue],
              [t.unit, t.unitNames[unit] ?? unit],
              ...(change ? [[t.nextChange(formatDate(change.dzien)), change.opis] as const] : []),
              [t.identifier, id],
            ]} />
            <Section title={`${t.history} (${t.historyOf(wartosci.length)})`}><History unit={unit} rows={wartosci} /></Section>
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function History({ unit, rows }: { readonly unit: string; readonly rows: readonly WartoscWOkresie[] }) {
  const columns: Column<WartoscWOkresie>[] = [
    { header: t.period, cell: (row) => formatPeriod(row.od, row.do) },
    { header: t.value, cell: (row) => <strong>{formatQuantity(row.wartosc, unit)}</strong> },
    { header: t.provision, cell: (row) => <Provision row={row} /> },
    { header: t.confidence, cell: (row) => <Confidence pewnosc={row.pewnosc} /> },
  ];
  return <DataTable caption={t.history} rows={rows} rowKey={(row) => row.od} columns={columns} />;
}

/** Notes delivered with the program are English, as the rest of its documentation; those of the centre are Polish. */
function Provision({ row: { podstawa_prawna, zrodla, uwaga, pochodzenie } }: { readonly row: WartoscWOkresie }) {
  const english = pochodzenie === 'dostarczona';
  return (
    <Stack gap={2}>
      <Text size="sm">{podstawa_prawna}</Text>
      <Sources sources={zrodla} />
      {uwaga && <details className="why"><summary>{english ? t.noteInEnglish : t.note}</summary><span lang={english ? 'en' : undefined}>{uwaga}</span></details>}
    </Stack>
  );
}
