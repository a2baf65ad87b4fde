import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMay } from '../../../shared/api/me.js';
import { apiPages } from '../../../shared/api/query.js';
import { DateField } from '../../../shared/form/fields.js';
import { formatDate } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { LinkButton, TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { Pismo } from '../api.js';
import { optionsOf, texts } from '../texts.js';
import { parseRegisterSearch, type RegisterSearch } from './register-search.js';
import { WaitingPapers } from './waiting-papers.js';

const t = texts.register;

const columns: readonly Column<Pismo>[] = [
  { header: t.number, cell: (row) => <TextLink className="nowrap" to="/rejestr-pism/$id" params={{ id: row.id }} data-row-link="">{row.numer_rejestru}</TextLink> },
  { header: t.day, cell: (row) => <span className="nowrap">{formatDate(row.dzien)}</span> },
  { header: t.what, cell: (row) => <What pismo={row} /> },
  { header: t.who, cell: (row) => <Text size="sm" lineClamp={2}>{row.korespondent}</Text> },
  { header: t.channel, cell: (row) => <span className="nowrap">{row.kanal_nazwa ?? '–'}</span> },
  { header: t.place, cell: (row) => <Place pismo={row} /> },
];

/** Papers that came and left, newest first. */
export function RegisterPage() {
  const search = parseRegisterSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const { bez_sprawy, ...rest } = search;
  const query = useInfiniteQuery(apiPages('/api/v1/rejestr-pism', { query: { ...rest, ...(bez_sprawy && { bez_sprawy: true }) } }));
  const may = useMay();
  const actions = may('akta:pismo:register') && (
    <>
      <LinkButton to="/rejestr-pism/nowe">{t.addIncoming}</LinkButton>
      <LinkButton to="/rejestr-pism/nowe" search={{ kierunek: 'wychodzace' }} variant="default">{t.addOutgoing}</LinkButton>
    </>
  );
  return (
    <Page title={t.title} actions={actions}>
      <Stack gap="md">
        <WaitingPapers />
        <Filters search={search} onChange={(next) => void navigate({ to: '/rejestr-pism', search: next, replace: true })} />
        <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      </Stack>
    </Page>
  );
}

function What({ pismo }: { readonly pismo: Pismo }) {
  return (
    <div>
      <Text size="sm" lineClamp={2}>{pismo.tytul}</Text>
      <Text size="xs" c="dimmed">{pismo.rodzaj_nazwa}</Text>
    </div>
  );
}

function Place({ pismo }: { readonly pismo: Pismo }) {
  if (pismo.skutek?.skuteczne === false) return <StatusBadge tone="warn">{t.ineffective}</StatusBadge>;
  if (pismo.poza_aktami) return <StatusBadge tone="info">{t.outside}</StatusBadge>;
  return pismo.sprawa_ids.length > 0 ? <StatusBadge tone="good">{t.inAkta}</StatusBadge> : <StatusBadge tone="neutral">{t.free}</StatusBadge>;
}

interface FiltersProps {
  readonly search: RegisterSearch;
  readonly onChange: (search: RegisterSearch) => void;
}

function Filters({ search, onChange }: FiltersProps) {
  const kinds = { ...(search.kierunek !== 'wychodzace' && texts.incomingKinds), ...(search.kierunek !== 'przychodzace' && texts.outgoingKinds) };
  const all = { value: '', label: t.all };
  return (
    <search className="filters card" aria-label={t.filters}>
      <NativeSelect label={t.direction} data={[all, ...optionsOf(texts.directions)]} value={search.kierunek ?? ''}
        onChange={(event) => onChange(parseRegisterSearch({ ...search, rodzaj: undefined, kierunek: event.currentTarget.value }))} />
      <NativeSelect label={t.kind} data={[all, ...optionsOf(kinds)]} value={search.rodzaj ?? ''}
        onChange={(event) => onChange(parseRegisterSearch({ ...search, rodzaj: event.currentTarget.value }))} />
      <DateField label={t.from} value={search.od ?? ''} onChange={(event) => onChange(parseRegisterSearch({ ...search, od: event.currentTarget.value }))} />
      <DateField label={t.to} value={search.do ?? ''} onChange={(event) => onChange(parseRegisterSearch({ ...search, do: event.currentTarget.value }))} />
      <Checkbox label={t.withoutCase} pb={8} checked={search.bez_sprawy === true}
        onChange={(event) => onChange(parseRegisterSearch({ ...search, bez_sprawy: event.currentTarget.checked }))} />
    </search>
  );
}
