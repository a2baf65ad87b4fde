import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { formatDate, formatInstant } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Details } from '../../../shared/ui/details.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { accountsQuery, operationQuery, type OperacjaSzczegoly, type Zapis } from './api.js';
import { lineColumn } from './budget-line.js';
import { CorrectionDialog } from './correction-dialog.js';
import { texts } from './texts.js';

const t = texts.operation;

const columns: readonly Column<Zapis>[] = [
  { header: t.account, cell: (row) => <Account zapis={row} /> },
  { header: t.side, cell: (row) => row.strona },
  lineColumn<Zapis>(),
  { header: t.year, cell: (row) => row.rok },
  { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
];

function Account({ zapis: { konto, symbol } }: { readonly zapis: Zapis }) {
  const { data = [] } = useQuery(accountsQuery());
  return `${symbol} ${data.find(({ kod }) => kod === konto)?.nazwa ?? ''}`;
}

/** One operation: where it comes from, both its sides, and the wish to correct it. */
export function OperationPage() {
  const query = useQuery(operationQuery(useParam('id')));
  return (
    <Page title={query.data?.nazwa ?? t.title} subtitle={query.data && formatDate(query.data.dzien)} actions={<TextLink to="/ksiega/dziennik">{t.back}</TextLink>}>
      <QueryView query={query}>
        {(operacja) => (
          <Stack gap="md">
            <Section title={t.summary} actions={<Correct operacja={operacja} />}><Summary operacja={operacja} /></Section>
            <Section title={t.entries}><DataTable caption={t.entries} columns={columns} rows={operacja.zapisy} rowKey={(row) => row.id} /></Section>
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function Summary({ operacja }: { readonly operacja: OperacjaSzczegoly }) {
  const toOperation = (id: string | null) => id && <TextLink to="/operacje-ksiegowe/$id" params={{ id }}>{t.open}</TextLink>;
  return (
    <Details
      rows={[
        [t.amount, formatMoney(operacja.kwota)],
        [texts.line.unit, operacja.komorka],
        [t.source, <Source key="source" operacja={operacja} />],
        ...(operacja.opis ? [[t.about, operacja.opis] as const] : []),
        ...(operacja.termin ? [[t.due, formatDate(operacja.termin)] as const] : []),
        [t.entered, formatInstant(operacja.zapisano)],
        [t.by, <StaffName key="by" id={operacja.zapisal_id} />],
        ...(operacja.koryguje_id ? [[t.reverses, toOperation(operacja.koryguje_id)] as const] : []),
        ...(operacja.storno_id ? [[t.reversedBy, toOperation(operacja.storno_id)] as const] : []),
      ]}
    />
  );
}

function Source({ operacja }: { readonly operacja: OperacjaSzczegoly }) {
  return (
    <Stack gap={2}>
      <span>{t.sourceKinds[operacja.zrodlo_typ] ?? operacja.zrodlo_typ}</span>
      {operacja.zrodlo_typ === 'lista' && <TextLink to="/listy-wyplat/$id" params={{ id: operacja.zrodlo_id }}>{t.openList}</TextLink>}
      <TextLink to="/ksiega/dziennik" search={{ zrodlo_id: operacja.zrodlo_id }}>{t.allOfSource}</TextLink>
    </Stack>
  );
}

const OF_THE_PLAN: ReadonlySet<string> = new Set(['plan', 'zmniejszenie-planu']);

function Correct({ operacja }: { readonly operacja: OperacjaSzczegoly }) {
  const may = useMay();
  const [opened, dialog] = useDisclosure();
  if (!may('finanse:korekta:create') || operacja.koryguje_id || operacja.storno_id || OF_THE_PLAN.has(operacja.rodzaj)) return null;
  return (
    <>
      <Button variant="default" onClick={dialog.open}>{t.correct}</Button>
      {opened && <CorrectionDialog operacja={operacja} onClose={dialog.close} />}
    </>
  );
}
