import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { type Karta, type Udostepnienie, viewingsQuery } from '../api.js';
import { texts } from '../texts.js';
import { ViewingDialog } from './viewing-dialog.js';

const t = texts.viewing;

const columns: readonly Column<Udostepnienie>[] = [
  { header: t.day, cell: (row) => formatDate(row.dzien) },
  { header: t.who, cell: (row) => `${row.kto_nazwa} (${t.whoKinds[row.kto] ?? row.kto})` },
  { header: t.how, cell: (row) => t.ways[row.sposob] ?? row.sposob },
  { header: t.what, cell: (row) => (row.karta_ids.length > 0 ? t.items(row.karta_ids.length) : t.whole) },
  { header: t.result, cell: (row) => <StatusBadge tone={row.wynik === 'odmowa' ? 'warn' : 'good'}>{t.results[row.wynik] ?? row.wynik}</StatusBadge> },
  { header: t.reason, cell: (row) => row.uzasadnienie ?? '–' },
];

interface ViewingsProps {
  readonly sprawaId: string;
  readonly karty: readonly Karta[];
}

/** Who saw the akta, when and how (KPA 73-74). */
export function Viewings({ sprawaId, karty }: ViewingsProps) {
  const query = useQuery(viewingsQuery(sprawaId));
  const may = useMay();
  const [dialog, setDialog] = useState<'viewing' | 'refusal' | null>(null);
  return (
    <Section title={t.title}>
      <Stack gap="md">
        <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.empty }}>
          {(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}
        </QueryView>
        {may('akta:udostepnienie:write') && (
          <Group gap="xs">
            <Button variant="default" onClick={() => setDialog('viewing')}>{t.record}</Button>
            <Button variant="subtle" onClick={() => setDialog('refusal')}>{t.refusal}</Button>
          </Group>
        )}
      </Stack>
      {dialog && <ViewingDialog sprawaId={sprawaId} karty={karty} refusal={dialog === 'refusal'} onClose={() => setDialog(null)} />}
    </Section>
  );
}
