import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../../../shared/api/client.js';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { formatDate, formatInstant } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { Section } from '../../../shared/ui/page.js';
import { ScanBadge } from '../../../shared/ui/scan-badge.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { UploadButton } from '../../../shared/ui/upload-button.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { texts } from '../texts.js';

const t = texts.documents;
type Dokument = Schema<'DokumentSprawyResponse'>;

const columns: Column<Dokument>[] = [
  { header: t.name, cell: (row) => row.nazwa },
  { header: t.kind, cell: (row) => t.kinds[row.rodzaj] ?? row.rodzaj },
  { header: t.issued, cell: (row) => formatDate(row.wystawiono) },
  { header: t.recorded, cell: (row) => formatInstant(row.zapisano) },
  { header: t.scan, cell: (row) => <ScanBadge skan={row.skan} /> },
  { header: t.file, cell: (row) => row.skan !== 'zakazony' && <FileButton size="compact-sm" address={`/api/v1/dokumenty/${row.id}/tresc`} how="open" aria-label={`${t.open}: ${row.nazwa}`}>{t.open}</FileButton> },
];

/** Letters, scans and attachments of a case. */
export function CaseDocumentsPage() {
  const id = useParam('id');
  const query = useQuery(apiQuery('/api/v1/sprawy/{id}/dokumenty', { path: { id } }));
  const may = useMay();
  return (
    <Section title={t.title}>
      <Stack gap="md">
        <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.empty }}>
          {(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}
        </QueryView>
        {may('documents:dokument:create') && (
          <Group gap="lg">
            <UploadButton address={`/api/v1/sprawy/${id}/dokumenty?rodzaj=zalacznik`} label={t.addAttachment} />
            <UploadButton address={`/api/v1/sprawy/${id}/dokumenty?rodzaj=skan`} label={t.addScan} />
          </Group>
        )}
      </Stack>
    </Section>
  );
}
