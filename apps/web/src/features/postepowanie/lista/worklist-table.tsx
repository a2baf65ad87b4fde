import { Text } from '@mantine/core';
import { useSwiadczenieName } from '../../../shared/api/swiadczenia.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { DeadlineMark } from '../../../shared/ui/deadline-mark.js';
import { TextLink } from '../../../shared/ui/links.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { SprawaPozycja } from '../api.js';
import { stateName, stateTone } from '../labels.js';
import { texts } from '../texts.js';

const t = texts.worklist;

/** Cases with what is due in each. */
export function WorklistTable({ rows }: { readonly rows: readonly SprawaPozycja[] }) {
  const nameOf = useSwiadczenieName();
  const columns: Column<SprawaPozycja>[] = [
    { header: t.case, cell: (row) => <TextLink to="/sprawy/$id" params={{ id: row.id }} data-row-link=""><span className="nowrap">{row.znak}</span></TextLink> },
    { header: t.person, cell: (row) => `${row.osoba.nazwisko} ${row.osoba.imie}` },
    { header: t.benefit, cell: (row) => nameOf(row.swiadczenie_kod) },
    { header: t.state, cell: (row) => <StatusBadge tone={stateTone(row.stan)}>{stateName(row.stan)}</StatusBadge> },
    { header: t.deadline, cell: (row) => <NearestTerm row={row} /> },
    { header: t.worker, cell: (row) => row.prowadzacy ?? <Text span c="dimmed" size="sm">{t.unassigned}</Text> },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function NearestTerm({ row }: { readonly row: SprawaPozycja }) {
  const term = row.najblizszy_termin;
  return term ? <DeadlineMark date={term.data} why={term.opis} /> : <Text span c="dimmed" size="sm">{t.noDeadline}</Text>;
}
