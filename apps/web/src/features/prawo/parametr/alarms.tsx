import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatDate } from '../../../shared/format/date.js';
import { formatQuantity } from '../../../shared/format/quantity.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { type AlarmParametru, alarmsQuery } from '../api.js';
import { texts } from './texts.js';

const t = texts.alarms;

/** What has to be filled in, for everybody to see; folded, because few need it. */
export function PublicAlarms() {
  const { data } = useQuery(alarmsQuery);
  if (!data || data.elementy.length === 0) return null;
  return (
    <details className="domain-group">
      <summary><h2>{t.title}</h2> <Text span c="dimmed" size="sm">({t.count(data.elementy.length)})</Text></summary>
      <Stack gap="sm" pb="sm"><Text size="sm" c="dimmed">{t.lead}</Text><AlarmTable rows={data.elementy} mayLoad={false} /></Stack>
    </details>
  );
}

/** The same for those who load and release, with the way to the form. */
export function Alarms({ mayLoad }: { readonly mayLoad: boolean }) {
  const query = useQuery(alarmsQuery);
  return (
    <QueryView query={query} empty={{ when: ({ elementy }) => elementy.length === 0, text: t.none }}>
      {({ elementy }) => <AlarmTable rows={elementy} mayLoad={mayLoad} />}
    </QueryView>
  );
}

function AlarmTable({ rows, mayLoad }: { readonly rows: readonly AlarmParametru[]; readonly mayLoad: boolean }) {
  const columns: Column<AlarmParametru>[] = [
    { header: texts.parameter, cell: (row) => <Named row={row} /> },
    { header: t.since, cell: (row) => <><span className="nowrap">{formatDate(row.od)}</span> <StatusBadge tone={row.waga === 'pilny' ? 'bad' : 'warn'}>{t.kinds[row.rodzaj] ?? row.rodzaj}</StatusBadge></> },
    { header: t.what, cell: (row) => <Text size="sm">{row.opis}{row.przepis && ` (${row.przepis})`}</Text> },
    { header: t.last, cell: (row) => formatQuantity(row.ostatnia.wartosc, row.jednostka_miary) },
    ...(mayLoad ? [{ header: texts.loading.acts, cell: LoadLink }] : []),
  ];
  return <DataTable caption={t.title} rows={rows} rowKey={(row) => `${row.parametr} ${row.rodzaj}`} columns={columns} />;
}

function Named({ row: { parametr, nazwa, nazwa_domeny } }: { readonly row: AlarmParametru }) {
  return <div><TextLink to="/parametry/$id" params={{ id: parametr }}>{capitalize(nazwa)}</TextLink><Text size="xs" c="dimmed">{nazwa_domeny}</Text></div>;
}

function LoadLink(row: AlarmParametru) {
  return <TextLink className="nowrap" to="/wartosci-parametrow/nowa" search={{ parametr: row.parametr, od: row.od }} aria-label={`${t.load}: ${row.nazwa}`}>{t.load}</TextLink>;
}
