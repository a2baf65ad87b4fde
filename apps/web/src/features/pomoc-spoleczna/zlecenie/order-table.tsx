import { Group, Text } from '@mantine/core';
import { formatDate } from '../../../shared/format/date.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { Zlecenie } from '../api.js';
import { texts } from '../texts.js';
import { AnswerOrder, AssignOrder, BeginOrder } from './order-acts.js';

const t = texts.todo;

const columns: Column<Zlecenie>[] = [
  { header: t.number, cell: ({ numer, znak_obcy }) => <>{numer}{znak_obcy && <Text size="xs" c="dimmed">{znak_obcy}</Text>}</> },
  { header: t.person, cell: ({ osoba }) => <TextLink to="/osoby/$id" params={{ id: osoba.id }}>{`${osoba.nazwisko} ${osoba.imie}`}</TextLink> },
  { header: t.orderedBy, cell: (row) => <>{row.zlecajacy ?? (row.sprawa_id && <TextLink to="/sprawy/$id" params={{ id: row.sprawa_id }}>{t.ourCase}</TextLink>)}<Text size="xs" c="dimmed">{t.purposes[row.cel] ?? row.cel}: {row.dotyczy}</Text></> },
  { header: t.term, cell: ({ termin, termin_opis, po_terminie }) => <><Text fw={po_terminie ? 700 : undefined} c={po_terminie ? 'ceglasty.8' : undefined} size="sm">{formatDate(termin)}{po_terminie && `, ${t.late}`}</Text><Text size="xs" c="dimmed">{termin_opis}</Text></> },
  { header: t.worker, cell: ({ pracownik_id }) => (pracownik_id ? <StaffName id={pracownik_id} /> : '–') },
  { header: t.state, cell: ({ stan, odeslano, odmowa }) => <><StatusBadge tone={stan === 'odeslane' ? 'good' : 'info'}>{t.states[stan] ?? stan}</StatusBadge>{odmowa && <Text size="xs">{t.refused}</Text>}{odeslano && <Text size="xs">{formatDate(odeslano)}</Text>}</> },
  { header: t.act, cell: (row) => <Group gap={6}><AssignOrder row={row} /><BeginOrder row={row} /><AnswerOrder row={row} /></Group> },
];

/** Orders by their term, with what can be done next. */
export function OrderTable({ rows }: { readonly rows: readonly Zlecenie[] }) {
  return <DataTable caption={t.orders} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
