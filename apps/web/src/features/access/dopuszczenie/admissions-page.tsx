import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../../shared/api/client.js';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { formatDate, formatPeriod } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { EndAdmission, NewAdmission } from './admission-dialogs.js';
import { texts as t } from './texts.js';

type Brak = Schema<'BrakDopuszczeniaResponse'>;
type Dopuszczenie = Schema<'DopuszczenieResponse'>;
/** A new centre lacks papers for everybody; the first of them are enough to begin with. */
const FIRST = 20;

const lackColumns: Column<Brak>[] = [
  { header: t.who, cell: (row) => `${row.nazwisko} ${row.imie}` },
  { header: t.lacks, cell: (row) => [row.brak_upowaznienia && t.noAuthorisation, row.brak_zobowiazania && t.noPledge, row.wygasa && t.ends(formatDate(row.wygasa))].filter(Boolean).join(', ') },
];

/** Who is admitted to personal data in writing, and who is not yet. */
export function AdmissionsPage() {
  const lacking = useQuery(apiQuery('/api/v1/dopuszczenia/braki', {}));
  const register = useQuery(apiQuery('/api/v1/dopuszczenia', { query: {} }));
  const writes = useMay()('access:dopuszczenie:write');
  const [all, setAll] = useState(false);
  const [opened, setOpened] = useState<'add' | Dopuszczenie | null>(null);
  const columns: Column<Dopuszczenie>[] = [
    { header: t.who, cell: (row) => <StaffName id={row.uzytkownik_id} /> },
    { header: t.kind, cell: (row) => t.kinds[row.rodzaj] ?? row.rodzaj },
    { header: t.number, cell: (row) => row.numer },
    { header: t.scope, cell: (row) => row.zakres ?? '–' },
    { header: t.period, cell: (row) => formatPeriod(row.dzien, row.do) },
    ...(writes ? [{ header: t.actions, cell: (row: Dopuszczenie) => row.do === null && <Button size="compact-sm" variant="subtle" onClick={() => setOpened(row)}>{t.end}</Button> }] : []),
  ];
  return (
    <Page title={t.title} subtitle={t.subtitle} actions={writes && <Button onClick={() => setOpened('add')}>{t.add}</Button>}>
      <Stack gap="md">
        <Section title={t.lacking}>
          <QueryView query={lacking} empty={{ when: (rows) => rows.length === 0, text: t.lackingNone }}>
            {(rows) => (
              <Stack gap="sm" align="flex-start">
                <DataTable caption={t.lacking} columns={lackColumns} rows={all ? rows : rows.slice(0, FIRST)} rowKey={(row) => row.uzytkownik_id} />
                {!all && rows.length > FIRST && <Button size="xs" variant="default" onClick={() => setAll(true)}>{t.more} ({rows.length})</Button>}
              </Stack>
            )}
          </QueryView>
        </Section>
        <Section title={t.register}>
          <QueryView query={register} empty={{ when: (rows) => rows.length === 0, text: t.empty }}>{(rows) => <DataTable caption={t.register} columns={columns} rows={rows} rowKey={(row) => row.id} />}</QueryView>
        </Section>
      </Stack>
      {opened === 'add' && <NewAdmission onClose={() => setOpened(null)} />}
      {opened && opened !== 'add' && <EndAdmission row={opened} onClose={() => setOpened(null)} />}
    </Page>
  );
}
