import { Alert, Group, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { formatDate, formatInstant, formatMonth } from '../../shared/format/date.js';
import { formatMoney, subtractMoney } from '../../shared/format/money.js';
import { Details } from '../../shared/ui/details.js';
import { FileButton } from '../../shared/ui/file-button.js';
import { TextLink } from '../../shared/ui/links.js';
import { Page, Section } from '../../shared/ui/page.js';
import { LoadingState, ProblemState } from '../../shared/ui/states.js';
import { StatusBadge } from '../../shared/ui/status-badge.js';
import { useParam } from '../../shared/ui/use-param.js';
import { type ListaSzczegoly, listQuery } from './api.js';
import { ClassificationTable } from './classification-table.js';
import { Outage } from './karta/outage.js';
import { ListActs } from './list-acts.js';
import { ListChain } from './list-chain.js';
import { ListFunds } from './list-funds.js';
import { ListItems } from './list-items.js';
import { ListNewYear } from './list-new-year.js';
import { listTone } from './labels.js';
import { texts } from './texts.js';

const t = texts.list;

/** One payment list: its chain, sums per budget line, and items. */
export function ListPage() {
  const query = useInfiniteQuery(listQuery(useParam('id')));
  const lista = query.data?.pages[0];
  return (
    <Page
      title={lista ? t.title(lista.numer) : t.title('')}
      subtitle={lista && <Group gap="sm"><span>{lista.komorka}</span><StatusBadge tone={listTone(lista.stan)}>{texts.states[lista.stan] ?? lista.stan}</StatusBadge>{lista.w_kregu && <StatusBadge tone="neutral">{texts.lists.circle}</StatusBadge>}</Group>}
      actions={<Group gap="sm">{lista && <FileButton address={`/api/v1/listy-wyplat/${lista.id}/wydruk`} how="open" variant="default">{t.print}</FileButton>}<TextLink to="/listy-wyplat">{t.back}</TextLink></Group>}
    >
      {!lista && (query.error ? <ProblemState error={query.error} onRetry={() => void query.refetch()} /> : <LoadingState />)}
      {lista && (
        <Stack gap="md">
          <ListNewYear lista={lista} />
          <ListActs lista={lista} />
          <Outage lista={lista} />
          <Skipped lista={lista} />
          <Section title={t.summary}><Summary lista={lista} /></Section>
          <Section title={t.chain}><ListChain rows={lista.czynnosci} /></Section>
          <Section title={t.classification}><ClassificationTable rows={lista.klasyfikacja} /></Section>
          <ListFunds id={lista.id} />
          <Section title={t.items}><ListItems lista={lista} query={query} /></Section>
        </Stack>
      )}
    </Page>
  );
}

function Summary({ lista }: { readonly lista: ListaSzczegoly }) {
  return (
    <Details
      rows={[
        [texts.lists.sum, formatMoney(lista.suma)],
        [texts.lists.count, lista.liczba],
        [texts.lists.day, formatDate(lista.dzien)],
        [texts.lists.month, formatMonth(lista.miesiac)],
        [texts.lists.channel, texts.channels[lista.kanal] ?? lista.kanal],
        ...(lista.potracono === '0.00' ? [] : [[t.deducted, formatMoney(lista.potracono)] as const, [t.handedOver, formatMoney(subtractMoney(lista.suma, lista.potracono))] as const]),
        ...(lista.uzupelnia_id ? [[t.supplements, <TextLink key="first" to="/listy-wyplat/$id" params={{ id: lista.uzupelnia_id }}>{t.first}</TextLink>] as const] : []),
        [t.sent, formatInstant(lista.wyslano)],
        ...(lista.plik_sha256 ? [[t.hash, <code key="hash" className="hash">{lista.plik_sha256}</code>] as const] : []),
      ]}
    />
  );
}

function Skipped({ lista }: { readonly lista: ListaSzczegoly }) {
  const { pominieto_bez_rachunku: noAccount, pominieto_po_zgonie: dead } = lista;
  if (noAccount + dead === 0) return null;
  return (
    <Alert color="bursztyn">
      {noAccount > 0 && <p className="tight">{t.skippedAccount(noAccount)}</p>}
      {dead > 0 && <p className="tight">{t.skippedDeath(dead)}</p>}
    </Alert>
  );
}
