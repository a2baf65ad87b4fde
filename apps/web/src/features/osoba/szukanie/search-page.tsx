import { Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { type FoundPerson, personName, usePersonSearch } from '../../../shared/person/api.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { SearchIcon } from '../../../shared/ui/icons.js';
import { focusRow } from '../../../shared/ui/focus.js';
import { LinkButton, TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { useEnterInSearch } from '../../../shared/ui/use-enter-in-search.js';
import { useShortcuts } from '../../../shared/ui/use-shortcuts.js';
import { texts } from '../texts.js';

const t = texts.search;

const columns: Column<FoundPerson>[] = [
  { header: t.person, cell: (row) => <TextLink to="/osoby/$id" params={{ id: row.id }} data-row-link="">{personName(row)}</TextLink> },
  { header: t.birth, cell: (row) => formatDate(row.data_urodzenia) },
  { header: t.pesel, cell: (row) => row.pesel ?? '–' },
  { header: t.note, cell: (row) => <Text size="sm" c="dimmed">{[row.nazwisko_rodowe, row.opis, row.data_zgonu && `${texts.person.died} ${formatDate(row.data_zgonu)}`].filter(Boolean).join(', ') || '–'}</Text> },
];

/** Finding a person; what is typed travels in the body of a POST and stands in no address. */
export function SearchPage() {
  const [typed, setTyped] = useState('');
  const { query, asked, found } = usePersonSearch(typed);
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useEnterInSearch({ found, list, take: ({ id }) => void navigate({ to: '/osoby/$id', params: { id } }) });
  useShortcuts({ j: () => focusRow(1), k: () => focusRow(-1) });
  const may = useMay();
  const newPerson = may('osoba:osoba:write') && <LinkButton to="/osoby/nowa" variant="default">{t.newPerson}</LinkButton>;
  return (
    <Page title={t.title} actions={newPerson}>
      <Stack gap="md">
        <search className="card">
          <TextInput type="search" label={t.field} description={t.hint} leftSection={<SearchIcon />} autoFocus autoComplete="off" value={typed} onKeyDown={onKeyDown} onChange={(event) => setTyped(event.currentTarget.value)} />
        </search>
        {!asked && <Text c="dimmed">{t.start}</Text>}
        {asked && (
          <QueryView query={query} empty={{ when: (page) => page.elementy.length === 0, text: t.empty, action: newPerson }}>
            {(page) => <div ref={list}><DataTable caption={t.results} columns={columns} rows={page.elementy} rowKey={(row) => row.id} /></div>}
          </QueryView>
        )}
      </Stack>
    </Page>
  );
}
