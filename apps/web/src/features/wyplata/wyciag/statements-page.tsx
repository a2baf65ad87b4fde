import { Button, FileButton, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { Schema } from '../../../shared/api/client.js';
import { uploadFile } from '../../../shared/api/file.js';
import { useMay } from '../../../shared/api/me.js';
import { formatAccount } from '../../../shared/format/account.js';
import { formatDate } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { PracaBar } from '../../../shared/praca/praca-bar.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { statementsQuery, type Wyciag } from './api.js';
import { texts } from './texts.js';

const t = texts.statements;
const PROFILES = Object.entries(t.profiles).map(([value, label]) => ({ value, label }));

const columns: Column<Wyciag>[] = [
  { header: t.number, cell: (row) => <TextLink to="/bank/wyciagi/$id" params={{ id: row.id }}>{`${row.numer}/${row.rok}`}</TextLink> },
  { header: t.account, cell: (row) => <span className="nowrap">{formatAccount(row.rachunek)}</span> },
  { header: t.day, cell: (row) => formatDate(row.do) },
  { header: t.entries, cell: (row) => row.liczba, align: 'right' },
  { header: t.unknown, cell: (row) => <StatusBadge tone={row.do_wyjasnienia > 0 ? 'warn' : 'good'}>{row.do_wyjasnienia}</StatusBadge>, align: 'right' },
  { header: t.closing, cell: (row) => formatMoney(row.saldo_koncowe), align: 'right' },
];

/** Statements of the bank: a new one, and those that are in. */
export function StatementsPage() {
  const query = useInfiniteQuery(statementsQuery());
  const may = useMay();
  return (
    <Stack gap="md">
      {may('wyplata:wyciag:write') && <Upload />}
      <Section title={t.list}>
        <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.list} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      </Section>
    </Stack>
  );
}

function Upload() {
  const [profile, setProfile] = useState(PROFILES[0]?.value ?? '');
  const navigate = useNavigate();
  const upload = useMutation({
    mutationFn: (file: File) => uploadFile<Schema<'PracaStartResponse'>>(`/api/v1/wyciagi?${new URLSearchParams({ profil: profile }).toString()}`, file, 'application/octet-stream'),
  });
  const open = useCallback((id: string) => void navigate({ to: '/bank/wyciagi/$id', params: { id } }), [navigate]);
  return (
    <Section title={t.upload}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t.hint}</Text>
        <Group gap="sm" align="flex-end">
          <NativeSelect label={t.profile} data={PROFILES} value={profile} onChange={(event) => setProfile(event.currentTarget.value)} />
          <FileButton accept=".xml,.sta,.mt940,.txt,.940" onChange={(file) => file && upload.mutate(file)}>{(props) => <Button {...props} loading={upload.isPending}>{t.choose}</Button>}</FileButton>
        </Group>
        {upload.data && <PracaBar key={upload.data.id} id={upload.data.id} onDone={open} onClose={upload.reset} />}
        <ProblemAlert error={upload.error} />
      </Stack>
    </Section>
  );
}
