import { Button, NativeSelect, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { useUnits } from '../../../shared/unit/units.js';
import { fullName, type UserFilters, usersQuery, type Uzytkownik } from '../api.js';
import { texts } from '../texts.js';
import { NewUserDialog } from './new-user-dialog.js';

const t = texts.users;

const columns: Column<Uzytkownik>[] = [
  { header: t.name, cell: (row) => <TextLink to="/uzytkownicy/$id" params={{ id: row.id }}>{fullName(row)}</TextLink> },
  { header: t.login, cell: (row) => row.login },
  { header: t.position, cell: (row) => row.stanowisko },
  { header: t.kind, cell: (row) => t.kinds[row.rodzaj] ?? row.rodzaj },
  { header: t.state, cell: (row) => <StatusBadge tone={row.aktywny ? 'good' : 'neutral'}>{row.aktywny ? t.active : t.inactive}</StatusBadge> },
];

/** Accounts of staff and programs, for the administrator. */
export function UsersPage() {
  const [filters, setFilters] = useState<UserFilters>({});
  const [adding, dialog] = useDisclosure();
  const query = useInfiniteQuery(usersQuery(filters));
  return (
    <Page title={t.title} actions={<Button onClick={dialog.open}>{t.add}</Button>}>
      <Stack gap="md">
        <Filters filters={filters} onChange={setFilters} />
        <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      </Stack>
      {adding && <NewUserDialog onClose={dialog.close} />}
    </Page>
  );
}

function Filters({ filters, onChange }: { readonly filters: UserFilters; readonly onChange: (filters: UserFilters) => void }) {
  const units = useUnits();
  const states = [{ value: '', label: t.allStates }, { value: 'true', label: t.active }, { value: 'false', label: t.inactive }];
  return (
    <search className="filters card" aria-label={t.filters}>
      <NativeSelect label={t.unit} value={filters.komorka_id ?? ''} data={[{ value: '', label: t.allUnits }, ...units.map(({ id, nazwa }) => ({ value: id, label: nazwa }))]}
        onChange={(event) => onChange({ ...filters, komorka_id: event.currentTarget.value || undefined })} />
      <NativeSelect label={t.role} value={filters.rola ?? ''} data={[{ value: '', label: t.allRoles }, ...Object.entries(texts.roles).map(([value, label]) => ({ value, label }))]}
        onChange={(event) => onChange({ ...filters, rola: event.currentTarget.value || undefined })} />
      <NativeSelect label={t.state} value={filters.aktywny === undefined ? '' : String(filters.aktywny)} data={states}
        onChange={({ currentTarget: { value } }) => onChange({ ...filters, aktywny: value === '' ? undefined : value === 'true' })} />
    </search>
  );
}
