import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { formatDate, formatInstant } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { caseInterviewsQuery, caseOrdersQuery, type WywiadPozycja } from '../api.js';
import { texts } from '../texts.js';
import { OrderTable } from '../zlecenie/order-table.js';
import { RegisterOrder } from '../zlecenie/register-order.js';
import { CaseRequests } from '../wystapienie/requests.js';
import { StartInterview } from './start-interview.js';

const t = texts.list;

const columnsFor = (nextId: string | undefined): readonly Column<WywiadPozycja>[] => [
  { header: t.interview, cell: (row) => <TextLink to="/wywiady/$id" params={{ id: row.id }} {...(row.id === nextId && onKey(NEXT))}>{`${t.open}: ${t.kinds[row.rodzaj] ?? row.rodzaj}`}</TextLink> },
  { header: t.visit, cell: (row) => formatDate(row.data_wizyty) },
  { header: t.state, cell: (row) => <StatusBadge tone={row.stan === 'podpisany' ? 'good' : row.stan === 'odmowa' ? 'bad' : 'info'}>{texts.states[row.stan] ?? row.stan}</StatusBadge> },
  { header: t.changed, cell: (row) => formatInstant(String(row.zmieniono)) },
];

/** Interviews that serve a case, and the start of a new one. */
export function CaseInterviewsPage() {
  const sprawaId = useParam('id');
  const query = useQuery(caseInterviewsQuery(sprawaId));
  const may = useMay();
  const draft = query.data?.find(({ stan }) => stan === 'szkic');
  const starts = query.data !== undefined && !draft && may('pomoc-spoleczna:wywiad:write');
  const next = starts ? undefined : (draft ?? query.data?.[0]);
  return (
    <Stack gap="md">
      <Section title={t.title}>
        <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.empty }}>
          {(rows) => <DataTable caption={t.title} columns={columnsFor(next?.id)} rows={rows} rowKey={(row) => row.id} />}
        </QueryView>
      </Section>
      <CaseOrders sprawaId={sprawaId} />
      <CaseRequests sprawaId={sprawaId} />
      {starts && <Section title={t.start}><StartInterview sprawaId={sprawaId} /></Section>}
    </Stack>
  );
}

/** Interviews with relatives that this case asked for (art. 103, 107). */
function CaseOrders({ sprawaId }: { readonly sprawaId: string }) {
  const may = useMay();
  const query = useQuery({ ...caseOrdersQuery(sprawaId), enabled: may('pomoc-spoleczna:zlecenie-wywiadu:read') });
  if (!may('pomoc-spoleczna:zlecenie-wywiadu:create') && !query.data?.length) return null;
  return (
    <Section title={t.relatives} actions={may('pomoc-spoleczna:zlecenie-wywiadu:create') && <RegisterOrder sprawaId={sprawaId} />}>
      <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.noRelatives }}>{(rows) => <OrderTable rows={rows} />}</QueryView>
    </Section>
  );
}
