import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { swiadczenieQuery, useSwiadczenie } from '../../../shared/api/swiadczenia.js';
import { formatPeriod } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import { SchemaView } from '../../../shared/schema-form/schema-view.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { Details } from '../../../shared/ui/details.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { caseQuery } from '../api.js';
import { grantsQuery, ordersQuery, type Przyznanie } from './api.js';
import { EndGrant, GiveHelp } from './grant-acts.js';
import { NewOrder } from './order-form.js';
import { OrderTable } from './order-table.js';
import { texts as t } from './texts.js';

/** What was granted in the case otherwise than in money, and the orders under it. */
export function CaseRealizationPage() {
  const sprawaId = useParam('id');
  const query = useQuery(grantsQuery(sprawaId));
  return (
    <Stack gap="md">
      <Give sprawaId={sprawaId} />
      <Section title={t.grants.title}>
        <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: <>{t.grants.none} {t.grants.noneHint}</> }}>
          {(rows) => <Stack gap="lg">{rows.map((row) => <Grant key={row.id} grant={row} />)}</Stack>}
        </QueryView>
      </Section>
      {(query.data ?? []).some(isOrdered) && <Orders sprawaId={sprawaId} />}
    </Stack>
  );
}

function isOrdered({ forma, decyzja_id }: Przyznanie): boolean {
  return decyzja_id !== null && (forma === 'uslugi' || forma === 'rzeczowe');
}

/** Offered while the case runs and the benefit needs no decision. */
function Give({ sprawaId }: { readonly sprawaId: string }) {
  const may = useMay();
  const akta = useQuery(caseQuery(sprawaId)).data;
  const benefit = useSwiadczenie(akta?.swiadczenie_kod);
  const running = akta?.postepowania.findLast((one) => one.zakonczone === null);
  if (!benefit?.bez_decyzji || !running || !may('swiadczenie:przyznanie:create')) return null;
  return <GiveHelp postepowanieId={running.id} />;
}

function Grant({ grant }: { readonly grant: Przyznanie }) {
  const definition = useQuery(swiadczenieQuery(grant.swiadczenie_kod)).data;
  return (
    <Stack gap="xs">
      <Details
        rows={[
          [t.grants.form, capitalize(t.grants.forms[grant.forma] ?? grant.forma)],
          [t.state, <StatusBadge key="stan" tone={grant.stan === 'aktywne' ? 'good' : 'neutral'}>{t.grants.states[grant.stan] ?? grant.stan}</StatusBadge>],
          [t.period, formatPeriod(grant.od, grant.do)],
          [t.grants.basis, grant.decyzja_id ? t.grants.byDecision : t.grants.without],
          [t.grants.fee, grant.oplata === null ? null : formatMoney(grant.oplata)],
          [t.reason, grant.powod],
        ]}
      />
      {definition && <SchemaView schema={definition.fakty as JsonSchema} value={{ ...grant.zakres }} />}
      <EndGrant grant={grant} />
    </Stack>
  );
}

function Orders({ sprawaId }: { readonly sprawaId: string }) {
  const query = useQuery(ordersQuery(sprawaId));
  const grants = useQuery(grantsQuery(sprawaId)).data ?? [];
  const open = grants.find((grant) => isOrdered(grant) && grant.stan === 'aktywne');
  return (
    <Section title={t.orders.title} actions={open && <NewOrder grant={open} />}>
      <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.orders.none }}>{(rows) => <OrderTable rows={rows} />}</QueryView>
    </Section>
  );
}
