import { Alert, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { formatAccount } from '../../../shared/format/account.js';
import { formatDate } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { Details } from '../../../shared/ui/details.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { entriesQuery, statementQuery, type Wyciag } from './api.js';
import { EntriesTable } from './entries-table.js';
import { texts } from './texts.js';

const t = texts.statement;

/** One statement: its balances, what is odd about it, and its entries. */
export function StatementPage() {
  const id = useParam('id');
  const statement = useQuery(statementQuery(id));
  const entries = useInfiniteQuery(entriesQuery(id));
  return (
    <Page title={t.title(statement.data ? `${statement.data.numer}/${statement.data.rok}` : '')} actions={<TextLink to="/bank">{t.back}</TextLink>}>
      <Stack gap="md">
        <QueryView query={statement}>{(data) => <Summary statement={data} />}</QueryView>
        <Section title={t.entries}>
          <PagesView query={entries} empty={t.empty}>{(rows) => <EntriesTable caption={t.entries} rows={rows} />}</PagesView>
        </Section>
      </Stack>
    </Page>
  );
}

function Summary({ statement }: { readonly statement: Wyciag }) {
  const s = texts.statements;
  return (
    <Stack gap="md">
      {statement.ostrzezenia.length > 0 && <Alert color="bursztyn">{statement.ostrzezenia.map((one) => <p key={one} className="tight">{one}</p>)}</Alert>}
      <Section title={t.summary}>
        <Details
          rows={[
            [s.account, formatAccount(statement.rachunek)],
            [t.period, `${formatDate(statement.od)} – ${formatDate(statement.do)}`],
            [s.opening, formatMoney(statement.saldo_poczatkowe)],
            [s.closing, formatMoney(statement.saldo_koncowe)],
            [s.entries, statement.liczba],
            [s.unknown, statement.do_wyjasnienia],
            [t.format, statement.format],
          ]}
        />
      </Section>
    </Stack>
  );
}
