import { Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { formatMoney } from '../../shared/format/money.js';
import { Details } from '../../shared/ui/details.js';
import { Section } from '../../shared/ui/page.js';
import { PagesView } from '../../shared/ui/pages-view.js';
import { QueryView } from '../../shared/ui/query-view.js';
import { useParam } from '../../shared/ui/use-param.js';
import { balanceQuery, claimsQuery } from './api.js';
import { ClaimsTable } from './claims-table.js';
import { texts } from './texts.js';

const t = texts.balance;

/** What a person owes the centre, in the person file. */
export function PersonClaimsPage() {
  const osobaId = useParam('id');
  const balance = useQuery(balanceQuery(osobaId));
  const claims = useInfiniteQuery(claimsQuery({ osoba_id: osobaId }));
  return (
    <Stack gap="md">
      <Section title={t.title}>
        <QueryView query={balance}>
          {(saldo) => (
            <Details rows={[
              [t.set, formatMoney(saldo.ustalono)], [t.paid, formatMoney(saldo.wplacono)], [t.deducted, formatMoney(saldo.potracono)], [t.waived, formatMoney(saldo.umorzono)],
              [t.lapsed, formatMoney(saldo.przedawniono)], [t.annulled, formatMoney(saldo.uchylono)], [t.left, formatMoney(saldo.pozostalo)], [t.overdue, formatMoney(saldo.wymagalne)],
            ]} />
          )}
        </QueryView>
      </Section>
      <Section title={t.claims}><PagesView query={claims} empty={texts.list.empty}>{(rows) => <ClaimsTable caption={t.claims} rows={rows} ofPerson />}</PagesView></Section>
    </Stack>
  );
}
