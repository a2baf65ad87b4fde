import { Alert, Group, List, NativeSelect, Progress, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../shared/format/date.js';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { Details } from '../../shared/ui/details.js';
import { TextLink } from '../../shared/ui/links.js';
import { Page, Section } from '../../shared/ui/page.js';
import { PagesView } from '../../shared/ui/pages-view.js';
import { QueryView } from '../../shared/ui/query-view.js';
import { StatusBadge } from '../../shared/ui/status-badge.js';
import { useParam } from '../../shared/ui/use-param.js';
import { askAgainAfter, type ImportPomost, importQuery, isRunning, linesQuery, progressOf, type WierszImportu, WYNIKI } from './api.js';
import { ImportActs } from './import-acts.js';
import { importTone, resultTone } from './labels.js';
import { texts } from './texts.js';

const t = texts.import;

/** One import: how far it is, what is wrong with which line, and the decision to save it. */
export function ImportPage() {
  const query = useQuery({ ...importQuery(useParam('id')), refetchInterval: ({ state }) => askAgainAfter(state.data) });
  const found = query.data;
  return (
    <Page
      title={t.title(found ? (texts.kinds[found.rodzaj] ?? found.rodzaj) : '')}
      subtitle={found && <StatusBadge tone={importTone(found.stan)}>{texts.states[found.stan] ?? found.stan}</StatusBadge>}
      actions={<TextLink to="/import-pomost">{t.back}</TextLink>}
    >
      <QueryView query={query}>
        {(one) => (
          <Stack gap="md">
            {isRunning(one) && <Running value={one} />}
            <ImportActs value={one} />
            {one.przekazano > 0 && <Alert color="bursztyn">{t.handedOverText(one.przekazano)}</Alert>}
            <Section title={t.summary}><Summary value={one} /></Section>
            {/* Asked for when the job has stopped, and again after it has saved. */}
            {!isRunning(one) && <Lines id={one.id} />}
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function Running({ value }: { readonly value: ImportPomost }) {
  const label = value.stan === 'sprawdzany' ? t.checking : t.saving;
  return (
    <div role="status">
      <Text size="sm">{label}: {progressOf(value)}%</Text>
      <Progress value={progressOf(value)} aria-label={label} animated />
    </div>
  );
}

function Summary({ value }: { readonly value: ImportPomost }) {
  const { wyniki } = value;
  return (
    <Details rows={[
      [texts.imports.lines, value.wierszy],
      [texts.results.nowy!, wyniki.nowy], [texts.results.powiazany!, wyniki.powiazany], [texts.results['bez-zmian']!, wyniki.bez_zmian],
      [texts.results['rozni-sie']!, wyniki.rozni_sie], [texts.results.blad!, wyniki.blad], [texts.imports.saved, value.zapisano], [t.handedOver, value.przekazano],
      [t.encoding, value.kodowanie], [texts.imports.loaded, formatInstant(value.wgrano)], [t.finished, formatInstant(value.zakonczono)],
      [t.hash, <code key="hash" className="hash">{value.skrot}</code>],
    ]} />
  );
}

const columns: Column<WierszImportu>[] = [
  { header: t.number, cell: (row) => row.numer },
  { header: t.result, cell: (row) => <StatusBadge tone={resultTone(row.wynik)}>{texts.results[row.wynik] ?? row.wynik}</StatusBadge> },
  {
    header: t.notes,
    cell: (row) => row.uwagi.length > 0 && <List size="sm" listStyleType="none">{row.uwagi.map(({ pole, powod }) => <List.Item key={`${pole}${powod}`}><code>{pole ?? t.whole}</code>: {powod}</List.Item>)}</List>,
  },
  { header: texts.imports.saved, cell: (row) => (row.wykonano ? '✓' : '–') },
];

function Lines({ id }: { readonly id: string }) {
  const [chosen, setChosen] = useState('');
  const query = useInfiniteQuery({ ...linesQuery(id, WYNIKI.find((one) => one === chosen)), refetchOnMount: 'always' });
  const choices = [{ value: '', label: t.all }, ...WYNIKI.map((value) => ({ value, label: texts.results[value] ?? value }))];
  return (
    <Section title={t.lines}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t.linesHint}</Text>
        <Group><NativeSelect label={t.filter} data={choices} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)} /></Group>
        <PagesView query={query} empty={t.noLines}>{(rows) => <DataTable caption={t.lines} columns={columns} rows={rows} rowKey={(row) => String(row.numer)} />}</PagesView>
      </Stack>
    </Section>
  );
}
