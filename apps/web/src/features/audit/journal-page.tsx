import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Schema } from '../../shared/api/client.js';
import { apiAll, apiSearchPages } from '../../shared/api/query.js';
import { DateField } from '../../shared/form/fields.js';
import { filled, useForm } from '../../shared/form/use-form.js';
import { formatInstant } from '../../shared/format/date.js';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { Page } from '../../shared/ui/page.js';
import { PagesView } from '../../shared/ui/pages-view.js';
import { texts as t } from './texts.js';

type Wpis = Schema<'WpisResponse'>;
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const EMPTY = { osoba_id: '', uzytkownik_id: '', od: '', do: '' };

const columns: Column<Wpis>[] = [
  { header: t.when, cell: (row) => <span className="nowrap">{formatInstant(row.chwila)}</span> },
  { header: t.who, cell: (row) => <div>{row.uzytkownik.imie} {row.uzytkownik.nazwisko} <Text size="xs" c="dimmed">{[row.uzytkownik.login, ...row.role].join(', ')}</Text></div> },
  { header: t.what, cell: (row) => `${t.acts[row.czynnosc] ?? row.czynnosc}: ${t.resources[row.zasob] ?? row.zasob}` },
  { header: t.purpose, cell: (row) => (row.cel ? (t.purposes[row.cel] ?? row.cel) : '–') },
  { header: t.records, cell: (row) => row.liczba, align: 'right' },
  { header: t.request, cell: (row) => <details className="why"><summary>{t.number}</summary><span className="hash">{row.zadanie}</span></details> },
];

/** Who looked at whose data, for the data-protection officer. */
export function JournalPage() {
  const [asked, setAsked] = useState(EMPTY);
  const query = useInfiniteQuery(apiSearchPages('/api/v1/dziennik/wyszukiwania', { body: filled(asked) }));
  return (
    <Page title={t.title} subtitle={t.lead}>
      <Stack gap="md">
        <Filters onSearch={setAsked} error={query.error} />
        <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      </Stack>
    </Page>
  );
}

function Filters({ onSearch, error }: { readonly onSearch: (filters: typeof EMPTY) => void; readonly error: unknown }) {
  const staff = useQuery(apiAll('/api/v1/uzytkownicy', {})).data ?? [];
  const form = useForm(EMPTY, error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const person = form.values.osoba_id.trim();
    if (form.validate({ osoba_id: person !== '' && !UUID.test(person) && t.personWrong })) onSearch({ ...form.values, osoba_id: person });
  };
  return (
    <search aria-label={t.filters}>
      <form className="filters card" onSubmit={submit} noValidate>
        <TextInput label={t.person} description={t.personHint} autoComplete="off" {...form.text('osoba_id')} />
        <NativeSelect label={t.user} data={[{ value: '', label: t.everyone }, ...staff.map(({ id, imie, nazwisko }) => ({ value: id, label: `${nazwisko} ${imie}` }))]} {...form.text('uzytkownik_id')} />
        <DateField label={t.from} {...form.text('od')} />
        <DateField label={t.to} {...form.text('do')} />
        <Button type="submit">{t.search}</Button>
      </form>
    </search>
  );
}
