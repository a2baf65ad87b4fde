import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useToday } from '../../shared/api/me.js';
import { MonthField } from '../../shared/form/fields.js';
import { useForm } from '../../shared/form/use-form.js';
import { formatInstant, formatMonth } from '../../shared/format/date.js';
import { formatMoney } from '../../shared/format/money.js';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { TextLink } from '../../shared/ui/links.js';
import { Page, Section } from '../../shared/ui/page.js';
import { QueryView } from '../../shared/ui/query-view.js';
import { UnitSelect } from '../../shared/unit/unit-select.js';
import { useUnitName } from '../../shared/unit/units.js';
import { comparisonsQuery, type Porownanie } from './api.js';
import { CsvUpload, useCsvUpload } from './csv-upload.js';
import { texts } from './texts.js';

const t = texts.comparisons;

const columns: Column<Porownanie>[] = [
  { header: t.month, cell: (row) => <TextLink to="/porownania-list/$id" params={{ id: row.id }}>{formatMonth(row.miesiac)}</TextLink> },
  { header: t.unit, cell: (row) => <UnitName id={row.komorka_id} /> },
  { header: t.made, cell: (row) => formatInstant(row.utworzono) },
  { header: t.agreed, cell: (row) => row.liczba.zgodna, align: 'right' },
  { header: t.differing, cell: ({ liczba }) => liczba.inna_kwota + liczba.inny_rachunek + liczba.inny_okres + liczba.tylko_pomost + liczba.tylko_ostoja, align: 'right' },
  { header: t.difference, cell: (row) => formatMoney(row.roznica), align: 'right' },
];

function UnitName({ id }: { readonly id: string }) {
  return <>{useUnitName()(id)}</>;
}

/** Payment lists of POMOST beside what Ostoja reckons. */
export function ComparisonsPage() {
  const query = useQuery(comparisonsQuery());
  return (
    <Page title={t.title}>
      <Stack gap="md">
        <Compare />
        <Section title={t.latest}>
          <QueryView query={query} empty={{ when: ({ elementy }) => elementy.length === 0, text: t.empty }}>
            {({ elementy }) => <DataTable caption={t.latest} columns={columns} rows={elementy} rowKey={(row) => row.id} />}
          </QueryView>
        </Section>
      </Stack>
    </Page>
  );
}

function Compare() {
  const navigate = useNavigate();
  const today = useToday();
  const compare = useCsvUpload<Porownanie>('/api/v1/porownania-list', ({ id }) => void navigate({ to: '/porownania-list/$id', params: { id } }));
  const form = useForm({ komorka_id: '', miesiac: today.slice(0, 7) }, compare.error);
  const send = (file: File) => {
    if (form.validate({ komorka_id: !form.values.komorka_id && t.unitRequired, miesiac: !form.values.miesiac && t.monthRequired })) compare.mutate({ file, query: form.values });
  };
  return (
    <CsvUpload title={t.compare} hint={t.hint} choose={t.choose} upload={compare} onFile={send}>
      <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={form.values.komorka_id} error={form.errorAt('komorka_id')} onChange={(id) => form.set({ komorka_id: id })} />
      <MonthField label={t.month} required {...form.text('miesiac')} />
    </CsvUpload>
  );
}
