import { Alert, Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../../shared/api/client.js';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { useSwiadczenieName } from '../../../shared/api/swiadczenia.js';
import { formatPeriod } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { StatusBadge, type Tone } from '../../../shared/ui/status-badge.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { useUnitName } from '../../../shared/unit/units.js';
import { NewAuthorisation } from './new-authorisation.js';
import { RevokeAuthorisation } from './revoke-authorisation.js';
import { Signers } from './signers.js';
import { texts as t } from './texts.js';

type Upowaznienie = Schema<'UpowaznienieResponse'>;
const TONES: Readonly<Record<string, Tone>> = { 'w-mocy': 'good', wygasa: 'warn', przyszle: 'info' };

/** The register of authorisations to decide: state, what ends soon, and who may sign on a day. */
export function AuthorisationsPage() {
  const query = useQuery(apiQuery('/api/v1/upowaznienia', {}));
  const manages = useMay()('postepowanie:upowaznienie:manage');
  const [opened, setOpened] = useState<'add' | Upowaznienie | null>(null);
  return (
    <Page title={t.title} subtitle={t.subtitle} actions={manages && <Button onClick={() => setOpened('add')}>{t.add}</Button>}>
      <Stack gap="md">
        <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.empty }}>{(rows) => <Register rows={rows} onRevoke={manages ? setOpened : null} />}</QueryView>
        <Section title={t.signers}><Signers /></Section>
      </Stack>
      {opened === 'add' && <NewAuthorisation onClose={() => setOpened(null)} />}
      {opened && opened !== 'add' && <RevokeAuthorisation row={opened} onClose={() => setOpened(null)} />}
    </Page>
  );
}

function Register({ rows, onRevoke }: { readonly rows: readonly Upowaznienie[]; readonly onRevoke: ((row: Upowaznienie) => void) | null }) {
  const [stan, setStan] = useState('');
  const nameOf = useSwiadczenieName();
  const unitName = useUnitName();
  const expiring = rows.filter((row) => row.stan === 'wygasa').length;
  const shown = rows.filter((row) => !stan || row.stan === stan);
  const columns: Column<Upowaznienie>[] = [
    { header: t.number, cell: (row) => row.numer },
    { header: t.who, cell: (row) => <StaffName id={row.uzytkownik_id} /> },
    { header: t.scope, cell: (row) => <div><Text size="sm">{row.zakres.map(nameOf).join(', ')}</Text><Text size="xs" c="dimmed">{row.czynnosci.map((one) => t.actNames[one] ?? one).join(', ')}</Text></div> },
    { header: t.units, cell: (row) => [row.komorka_id, ...row.dalsze_komorki_ids].map(unitName).join(', ') },
    { header: t.period, cell: (row) => formatPeriod(row.od, row.do) },
    { header: t.state, cell: (row) => <StatusBadge tone={TONES[row.stan] ?? 'neutral'}>{t.states[row.stan] ?? row.stan}</StatusBadge> },
    ...(onRevoke ? [{ header: t.actions, cell: (row: Upowaznienie) => row.odwolano === null && row.stan !== 'wygaslo' && <Button size="compact-sm" variant="subtle" onClick={() => onRevoke(row)}>{t.revoke}</Button> }] : []),
  ];
  return (
    <Stack gap="sm">
      {expiring > 0 && <Alert color="bursztyn" role="status">{t.expiring(expiring)}</Alert>}
      <NativeSelect label={t.state} maw={240} value={stan} data={[{ value: '', label: t.allStates }, ...Object.entries(t.states).map(([value, label]) => ({ value, label }))]} onChange={({ currentTarget: { value } }) => setStan(value)} />
      {shown.length === 0 ? <EmptyState>{t.none}</EmptyState> : <DataTable caption={t.title} columns={columns} rows={shown} rowKey={(row) => row.id} />}
    </Stack>
  );
}
