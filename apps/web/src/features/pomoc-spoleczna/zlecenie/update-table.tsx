import { Button, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { useSwiadczenieName } from '../../../shared/api/swiadczenia.js';
import { formatDate } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { LinkButton, TextLink } from '../../../shared/ui/links.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { Aktualizacja } from '../api.js';
import { texts } from '../texts.js';

const t = texts.todo;

/** Updates that art. 107 ust. 4 asks for, with the reason and the derivation of the term. */
export function UpdateTable({ rows }: { readonly rows: readonly Aktualizacja[] }) {
  const nameOf = useSwiadczenieName();
  const columns: Column<Aktualizacja>[] = [
    { header: t.person, cell: ({ osoba }) => <TextLink to="/osoby/$id" params={{ id: osoba.id }}>{`${osoba.nazwisko} ${osoba.imie}`}</TextLink> },
    { header: t.help, cell: ({ formy }) => formy.map(nameOf).join(', ') },
    { header: t.reason, cell: ({ powod }) => <StatusBadge tone={powod === 'po-terminie' || powod === 'brak-wywiadu' ? 'bad' : 'info'}>{t.reasons[powod] ?? powod}</StatusBadge> },
    { header: t.last, cell: ({ ostatni }) => formatDate(ostatni) },
    { header: t.term, cell: ({ termin, opis }) => <>{formatDate(termin)}<Text size="xs" c="dimmed">{opis}</Text></> },
    { header: t.act, cell: (row) => <BeginUpdate row={row} /> },
  ];
  return <DataTable caption={t.updates} columns={columns} rows={rows} rowKey={({ osoba, komorka_id }) => `${osoba.id}/${komorka_id}`} />;
}

function BeginUpdate({ row }: { readonly row: Aktualizacja }) {
  const may = useMay();
  const navigate = useNavigate();
  const begin = useAct('post', '/api/v1/wywiady');
  if (row.szkic_id) return <LinkButton size="xs" to="/wywiady/$id" params={{ id: row.szkic_id }}>{t.go}</LinkButton>;
  if (!may('pomoc-spoleczna:wywiad:write')) return null;
  const submit = () => begin.mutate({ body: { osoba_id: row.osoba.id, sprawa_ids: row.sprawa_ids, okresowa: true } }, { onSuccess: ({ id }) => void navigate({ to: '/wywiady/$id', params: { id } }) });
  return <><Button size="xs" variant="default" loading={begin.isPending} onClick={submit}>{t.beginUpdate}</Button><ProblemAlert error={begin.error} /></>;
}
