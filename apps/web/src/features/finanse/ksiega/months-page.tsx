import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { formatInstant, formatMonth } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { StatusBadge, type Tone } from '../../../shared/ui/status-badge.js';
import { type Miesiac, monthQuery, monthsQuery } from './api.js';
import { texts } from './texts.js';

const t = texts.months;
const TONES: Readonly<Record<string, Tone>> = { trwa: 'info', otwarty: 'warn', zamkniety: 'good' };

const SHOWN_OF_HASH = 12;

/** Months of the ledger: what stands in the way of closing one, and the file of a closed one. */
export function MonthsPage() {
  const query = useInfiniteQuery(monthsQuery());
  const [closing, setClosing] = useState<string | null>(null);
  const columns: Column<Miesiac>[] = [
    { header: t.month, cell: (row) => formatMonth(row.miesiac) },
    { header: t.state, cell: (row) => <StatusBadge tone={TONES[row.stan] ?? 'neutral'}>{t.states[row.stan] ?? row.stan}</StatusBadge> },
    { header: t.count, cell: (row) => row.liczba ?? '–', align: 'right' },
    { header: t.turnover, cell: (row) => formatMoney(row.obroty), align: 'right' },
    { header: t.closed, cell: (row) => formatInstant(row.zamknieto) },
    { header: t.acts, cell: (row) => <Acts month={row} onClose={() => setClosing(row.miesiac)} /> },
  ];
  return (
    <>
      <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.caption} columns={columns} rows={rows} rowKey={(row) => row.miesiac} />}</PagesView>
      {closing && <CloseDialog month={closing} onClose={() => setClosing(null)} />}
    </>
  );
}

function Acts({ month, onClose }: { readonly month: Miesiac; readonly onClose: () => void }) {
  const may = useMay();
  const create = useAct('post', '/api/v1/eksporty-ksiegi');
  const name = formatMonth(month.miesiac);
  if (month.eksport_id) {
    return (
      <Stack gap={4}>
        <FileButton size="compact-sm" address={`/api/v1/eksporty-ksiegi/${month.eksport_id}/plik`} how="save" aria-label={`${t.download}: ${name}`}>{t.download}</FileButton>
        <code title={month.sha256 ?? undefined}>{t.hash(month.sha256?.slice(0, SHOWN_OF_HASH) ?? '')}</code>
      </Stack>
    );
  }
  if (month.stan === 'otwarty' && may('finanse:zamkniecie:create')) return <Button size="compact-sm" aria-label={t.closeFor(name)} onClick={onClose}>{t.close}</Button>;
  if (month.stan !== 'zamkniety' || !may('finanse:eksport:create')) return null;
  return (
    <Group gap="xs">
      <Button size="compact-sm" variant="default" loading={create.isPending} aria-label={t.exportFor(name)} onClick={() => create.mutate({ body: { miesiac: month.miesiac } })}>{t.export}</Button>
      <ProblemAlert error={create.error} />
    </Group>
  );
}

function CloseDialog({ month, onClose }: { readonly month: string; readonly onClose: () => void }) {
  const close = useAct('post', '/api/v1/miesiace-ksiegowe/{miesiac}/zamkniecia');
  const query = useQuery(monthQuery(month));
  const title = t.closeFor(formatMonth(month));
  return (
    <ActModal title={title} opened onClose={onClose} submitLabel={t.close} danger pending={close.isPending} error={close.error} onSubmit={() => close.mutate({ path: { miesiac: month } }, { onSuccess: onClose })}>
      <Text>{t.closeText(formatMonth(month))}</Text>
      <QueryView query={query} rows={2}>
        {({ przeszkody }) => (przeszkody.length === 0 ? <Text>{t.clear}</Text> : (
          <Alert color="bursztyn" title={t.obstacles}>
            <Stack gap="xs"><List size="sm">{przeszkody.map((one) => <List.Item key={one.kod}>{one.opis} ({one.liczba})</List.Item>)}</List></Stack>
          </Alert>
        ))}
      </QueryView>
    </ActModal>
  );
}
