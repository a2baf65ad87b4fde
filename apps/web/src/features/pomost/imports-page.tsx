import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../shared/api/me.js';
import { formatInstant } from '../../shared/format/date.js';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { TextLink } from '../../shared/ui/links.js';
import { Page, Section } from '../../shared/ui/page.js';
import { QueryView } from '../../shared/ui/query-view.js';
import { StatusBadge } from '../../shared/ui/status-badge.js';
import { type ImportPomost, importsQuery, RODZAJE } from './api.js';
import { CsvUpload, useCsvUpload } from './csv-upload.js';
import { importTone } from './labels.js';
import { texts } from './texts.js';

const t = texts.imports;

const columns: Column<ImportPomost>[] = [
  { header: t.kind, cell: (row) => <TextLink to="/import-pomost/$id" params={{ id: row.id }}>{texts.kinds[row.rodzaj] ?? row.rodzaj}</TextLink> },
  { header: t.loaded, cell: (row) => formatInstant(row.wgrano) },
  { header: t.state, cell: (row) => <StatusBadge tone={importTone(row.stan)}>{texts.states[row.stan] ?? row.stan}</StatusBadge> },
  { header: t.lines, cell: (row) => row.wierszy, align: 'right' },
  { header: t.differing, cell: (row) => row.wyniki.rozni_sie, align: 'right' },
  { header: t.errors, cell: (row) => row.wyniki.blad, align: 'right' },
  { header: t.saved, cell: (row) => row.zapisano, align: 'right' },
];

/** Files from POMOST: a new one, and what came of the latest. */
export function ImportsPage() {
  const query = useQuery(importsQuery());
  const may = useMay();
  return (
    <Page title={t.title}>
      <Stack gap="md">
        {may('pomost:import:create') && <Upload />}
        <Section title={t.latest}>
          <QueryView query={query} empty={{ when: ({ elementy }) => elementy.length === 0, text: t.empty }}>
            {({ elementy }) => <DataTable caption={t.latest} columns={columns} rows={elementy} rowKey={(row) => row.id} />}
          </QueryView>
        </Section>
      </Stack>
    </Page>
  );
}

function Upload() {
  const [kind, setKind] = useState<string>(RODZAJE[0]);
  const navigate = useNavigate();
  const upload = useCsvUpload<ImportPomost>('/api/v1/importy-pomost', ({ id }) => void navigate({ to: '/import-pomost/$id', params: { id } }));
  return (
    <CsvUpload title={t.upload} hint={t.hint} choose={t.choose} columns={texts.columns[kind]} upload={upload} onFile={(file) => upload.mutate({ file, query: { rodzaj: kind } })}>
      <NativeSelect label={t.kind} data={RODZAJE.map((value) => ({ value, label: texts.kinds[value] ?? value }))} value={kind} onChange={(event) => setKind(event.currentTarget.value)} />
    </CsvUpload>
  );
}
