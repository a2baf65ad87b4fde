import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiPages } from '../../../shared/api/query.js';
import type { Schema } from '../../../shared/api/client.js';
import { formatAccount } from '../../../shared/format/account.js';
import { formatInstant, formatPeriod } from '../../../shared/format/date.js';
import { personName } from '../../../shared/person/api.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { texts } from '../texts.js';
import { VerifyAccountDialog } from './verify-account-dialog.js';

const t = texts.verification;
type Waiting = Schema<'RachunekDoSprawdzeniaResponse'>;

/** Accounts that clients stated and a second person has to compare with the statement. */
export function AccountsToVerifyPage() {
  const query = useInfiniteQuery(apiPages('/api/v1/rachunki-do-sprawdzenia', {}));
  const [chosen, setChosen] = useState<Waiting | null>(null);
  const columns: Column<Waiting>[] = [
    { header: t.person, cell: (row) => <TextLink to="/osoby/$id" params={{ id: row.osoba_id }}>{personName(row)}</TextLink> },
    { header: t.number, cell: (row) => <><span className="account">{formatAccount(row.numer)}</span><Text size="sm" c="dimmed">{[formatPeriod(row.od, null), row.posiadacz].filter(Boolean).join(', ')}</Text></> },
    { header: t.current, cell: (row) => <span className="account">{formatAccount(row.dotychczasowy)}</span> },
    { header: t.recorded, cell: (row) => formatInstant(row.zapisano) },
    {
      header: texts.person.actions,
      cell: (row) => <Group gap={4}><Button size="compact-sm" onClick={() => setChosen(row)} aria-label={`${t.verify}: ${personName(row)}`}>{t.verify}</Button></Group>,
    },
  ];
  return (
    <Page title={t.title}>
      <Stack gap="md">
        <Text>{t.lead}</Text>
        <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      </Stack>
      {chosen && <VerifyAccountDialog osobaId={chosen.osoba_id} account={chosen} onClose={() => setChosen(null)} />}
    </Page>
  );
}
