import { Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMay } from '../../shared/api/me.js';
import { apiQuery } from '../../shared/api/query.js';
import { ScanButton } from '../../shared/form/scan-field.js';
import { formatDate, formatMonth } from '../../shared/format/date.js';
import { formatMoney } from '../../shared/format/money.js';
import { type Column, DataTable, totalOf } from '../../shared/ui/data-table.js';
import { Section } from '../../shared/ui/page.js';
import { PagesView } from '../../shared/ui/pages-view.js';
import { QueryView } from '../../shared/ui/query-view.js';
import { useParam } from '../../shared/ui/use-param.js';
import { claimsQuery, instructionsQuery, type Pouczenie, type Propozycja, proposalsQuery } from './api.js';
import { RecordInstruction } from './case-acts.js';
import { ClaimsTable } from './claims-table.js';
import { PrepareClaim } from './prepare-claim.js';
import { PrepareFee } from './prepare-fee.js';
import { texts } from './texts.js';

const t = texts.case;

const proposalColumns: Column<Propozycja>[] = [
  { header: texts.claim.month, cell: (row) => formatMonth(row.miesiac) },
  { header: t.benefit, cell: (row) => row.opis },
  { header: texts.claim.received, cell: (row) => formatDate(row.dzien_pobrania) },
  { header: texts.claim.paidOut, cell: (row) => formatMoney(row.wyplacono), align: 'right', total: totalOf((row) => row.wyplacono) },
  { header: t.undue, cell: (row) => formatMoney(row.nienalezna), align: 'right', total: totalOf((row) => row.nienalezna) },
];
const instructionColumns: Column<Pouczenie>[] = [
  { header: texts.claim.day, cell: (row) => formatDate(row.dzien) },
  { header: t.form, cell: (row) => texts.forms[row.forma] ?? row.forma },
  { header: t.proof, cell: (row) => texts.proofs[row.potwierdzenie] ?? row.potwierdzenie },
  { header: t.contents, cell: (row) => row.tresc },
  { header: t.scan, cell: (row) => <ScanButton dokumentId={row.dokument_id} of={formatDate(row.dzien)} /> },
];

/** Claims of a case, what should become one, and the instructions on which a demand may rest. */
export function CaseClaimsPage() {
  const sprawaId = useParam('id');
  const may = useMay();
  const claims = useInfiniteQuery(claimsQuery({ sprawa_id: sprawaId }));
  const akta = useQuery(apiQuery('/api/v1/sprawy/{id}', { path: { id: sprawaId } }));
  return (
    <Stack gap="md">
      <Section title={t.title} actions={may('naleznosc:naleznosc:create') && <PrepareFee sprawaId={sprawaId} />}><PagesView query={claims} empty={t.empty}>{(rows) => <ClaimsTable caption={t.title} rows={rows} />}</PagesView></Section>
      {may('naleznosc:naleznosc:create') && <Proposals sprawaId={sprawaId} />}
      {may('naleznosc:decyzja:read') && <QueryView query={akta}>{({ osoba }) => <Instructions osobaId={osoba.id} sprawaId={sprawaId} />}</QueryView>}
    </Stack>
  );
}

function Proposals({ sprawaId }: { readonly sprawaId: string }) {
  const query = useQuery(proposalsQuery(sprawaId));
  return (
    <Section title={t.proposals} actions={query.data && query.data.length > 0 && <PrepareClaim sprawaId={sprawaId} proposals={query.data} />}>
      <QueryView query={query}>
        {(rows) => (rows.length > 0 ? <DataTable caption={t.proposals} columns={proposalColumns} rows={rows} rowKey={(row) => row.rata_id} /> : <Text c="dimmed">{t.noProposals}</Text>)}
      </QueryView>
    </Section>
  );
}

function Instructions({ osobaId, sprawaId }: { readonly osobaId: string; readonly sprawaId: string }) {
  const query = useQuery(instructionsQuery(osobaId));
  return (
    <Section title={t.instructions} actions={<RecordInstruction sprawaId={sprawaId} />}>
      <QueryView query={query}>
        {(rows) => (rows.length > 0 ? <DataTable caption={t.instructions} columns={instructionColumns} rows={rows} rowKey={(row) => row.id} /> : <Text c="dimmed">{t.noInstructions}</Text>)}
      </QueryView>
    </Section>
  );
}
