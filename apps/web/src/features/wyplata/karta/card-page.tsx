import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatDate, formatInstant } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Details } from '../../../shared/ui/details.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { cardQuery, cardTone, type KartaZdarzenie } from './api.js';
import { CardActs } from './card-acts.js';
import { texts } from './texts.js';

const t = texts.card;

const columns: Column<KartaZdarzenie>[] = [
  { header: t.day, cell: (row) => formatDate(row.dzien) },
  { header: t.event, cell: (row) => texts.states[row.stan] ?? row.stan },
  { header: t.reason, cell: (row) => row.powod },
  { header: t.who, cell: (row) => `${row.kto ?? t.program}, ${formatInstant(row.zapisano)}` },
];

/** One card: what it is, what may be done with it, and all that became of it. */
export function CardPage() {
  const query = useQuery(cardQuery(useParam('id')));
  return (
    <Page
      title={t.title(query.data?.posiadacz ?? '')}
      subtitle={query.data && <StatusBadge tone={cardTone(query.data.stan)}>{texts.states[query.data.stan] ?? query.data.stan}</StatusBadge>}
      actions={<TextLink to="/karty">{t.back}</TextLink>}
    >
      <QueryView query={query}>
        {(card) => (
          <Stack gap="md">
            <CardActs card={card} />
            <Section title={t.data}>
              <Details rows={[
                [texts.cards.unit, card.komorka], [texts.cards.number, card.numer_wydawcy], [t.holderNumber, card.numer_posiadacza],
                [texts.cards.end, card.koncowka && t.mask(card.koncowka)], [texts.cards.since, formatDate(card.stan_od)], [t.reason, card.powod],
                ...(card.zastepuje_id ? [[t.replaces, <TextLink key="earlier" to="/karty/$id" params={{ id: card.zastepuje_id }}>{t.earlier}</TextLink>] as const] : []),
              ]} />
            </Section>
            <Section title={t.history}><DataTable caption={t.history} columns={columns} rows={card.zdarzenia} rowKey={(row) => row.id} /></Section>
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}
