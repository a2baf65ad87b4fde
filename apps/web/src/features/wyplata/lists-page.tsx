import { Button, NativeSelect, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../shared/api/me.js';
import { formatDate, formatMonth } from '../../shared/format/date.js';
import { formatMoney } from '../../shared/format/money.js';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { TextLink } from '../../shared/ui/links.js';
import { Page } from '../../shared/ui/page.js';
import { PagesView } from '../../shared/ui/pages-view.js';
import { StatusBadge } from '../../shared/ui/status-badge.js';
import { NEXT, onKey } from '../../shared/ui/use-shortcuts.js';
import { type Lista, LISTA_STAN, type ListaStan, listsQuery } from './api.js';
import { listTone } from './labels.js';
import { PrepareDialog } from './prepare-dialog.js';
import { texts } from './texts.js';

const t = texts.lists;

const columns: Column<Lista>[] = [
  { header: t.number, cell: (row) => <><TextLink to="/listy-wyplat/$id" params={{ id: row.id }}>{row.numer}</TextLink>{row.w_kregu && <> <StatusBadge tone="neutral">{t.circle}</StatusBadge></>}</> },
  { header: t.unit, cell: (row) => row.komorka },
  { header: t.day, cell: (row) => formatDate(row.dzien) },
  { header: t.month, cell: (row) => formatMonth(row.miesiac) },
  { header: t.channel, cell: (row) => texts.channels[row.kanal] ?? row.kanal },
  { header: t.state, cell: (row) => <StatusBadge tone={listTone(row.stan)}>{texts.states[row.stan] ?? row.stan}</StatusBadge> },
  { header: t.count, cell: (row) => row.liczba, align: 'right' },
  { header: t.sum, cell: (row) => formatMoney(row.suma), align: 'right' },
];

/** Payment lists, newest first. */
export function ListsPage() {
  const [state, setState] = useState<ListaStan | undefined>();
  const [preparing, dialog] = useDisclosure();
  const query = useInfiniteQuery(listsQuery(state));
  const may = useMay();
  const states = [{ value: '', label: t.allStates }, ...LISTA_STAN.map((value) => ({ value, label: texts.states[value] ?? value }))];
  return (
    <Page title={t.title} actions={may('wyplata:lista:prepare') && <Button {...onKey(NEXT)} onClick={dialog.open}>{t.prepare}</Button>}>
      <Stack gap="md">
        <search className="filters card" aria-label={t.filters}>
          <NativeSelect label={t.state} data={states} value={state ?? ''} onChange={(event) => setState(LISTA_STAN.find((one) => one === event.currentTarget.value))} />
        </search>
        <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      </Stack>
      {preparing && <PrepareDialog onClose={dialog.close} />}
    </Page>
  );
}
