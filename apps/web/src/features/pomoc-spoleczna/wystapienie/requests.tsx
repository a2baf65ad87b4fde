import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { caseRequestsQuery, requestsQuery, type Wystapienie } from './api.js';
import { AskCentre } from './ask-centre.js';
import { RequestActs } from './request-acts.js';
import { texts as t } from './texts.js';

const columns: Column<Wystapienie>[] = [
  { header: t.centre, cell: ({ osrodek, cel }) => <>{osrodek}<Text size="xs" c="dimmed">{t.purposes[cel] ?? cel}</Text></> },
  { header: t.person, cell: ({ osoba }) => <TextLink to="/osoby/$id" params={{ id: osoba.id }}>{`${osoba.nazwisko} ${osoba.imie}`}</TextLink> },
  { header: t.letter, cell: ({ wyslano, pismo_numer, ponowienia }) => (wyslano ? <>{pismo_numer}<Text size="xs">{t.sentOn(formatDate(wyslano))}{ponowienia.length > 0 && `, ${t.reminded(ponowienia.length)}`}</Text></> : <StatusBadge tone="warn">{t.toSign}</StatusBadge>) },
  { header: t.term, cell: ({ termin, termin_opis, po_terminie }) => (termin ? <><Text size="sm" fw={po_terminie ? 700 : undefined} c={po_terminie ? 'ceglasty.8' : undefined}>{formatDate(termin)}{po_terminie && `, ${t.late}`}</Text><Text size="xs" c="dimmed">{termin_opis}</Text></> : '–') },
  { header: t.answer, cell: ({ odpowiedz_dzien, odpowiedz_znak, odmowa, ustalenia }) => (odpowiedz_dzien ? <>{formatDate(odpowiedz_dzien)}, {odpowiedz_znak}{odmowa && <Text size="xs">{t.refused}</Text>}<Text size="xs">{ustalenia}</Text></> : '–') },
  { header: t.acts, cell: (row) => <RequestActs row={row} /> },
];
const ofCase: Column<Wystapienie> = { header: t.case, cell: ({ sprawa_id, znak }) => <TextLink to="/sprawy/$id/wywiad" params={{ id: sprawa_id }}>{znak}</TextLink> };

/** What other centres were asked for in the case (§ 8 of the interview regulation). */
export function CaseRequests({ sprawaId }: { readonly sprawaId: string }) {
  const may = useMay();
  const query = useQuery({ ...caseRequestsQuery(sprawaId), enabled: may('pomoc-spoleczna:wystapienie:read') });
  if (!may('pomoc-spoleczna:wystapienie:read')) return null;
  return (
    <Section title={t.title} actions={may('pomoc-spoleczna:wystapienie:write') && <AskCentre sprawaId={sprawaId} />}>
      <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.none }}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</QueryView>
    </Section>
  );
}

/** Orders of the asker's units that other centres have not answered yet. */
export function WaitingRequests() {
  const may = useMay()('pomoc-spoleczna:wystapienie:read');
  const query = useQuery({ ...requestsQuery(), enabled: may });
  if (!may) return null;
  return (
    <Section title={t.title}>
      <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.noneOpen }}>{(rows) => <DataTable caption={t.title} columns={[ofCase, ...columns]} rows={rows} rowKey={(row) => row.id} />}</QueryView>
    </Section>
  );
}
