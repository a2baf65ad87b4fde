import { Group, SimpleGrid, Text, Title } from '@mantine/core';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { LinkButton } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { type Swiadczenie, useSwiadczenia } from '../../../shared/api/swiadczenia.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { texts as t } from './texts.js';

/** Every benefit that can be calculated, open to everybody. */
export function CalculatorsPage() {
  const query = useSwiadczenia();
  return (
    <Page title={t.amounts.title} subtitle={t.amounts.lead}>
      <QueryView query={query} empty={{ when: (data) => data.elementy.length === 0, text: t.amounts.none }}>
        {(data) => <SimpleGrid cols={{ base: 1, sm: 2 }}>{data.elementy.map((one) => <BenefitCard key={one.kod} swiadczenie={one} />)}</SimpleGrid>}
      </QueryView>
    </Page>
  );
}

function BenefitCard({ swiadczenie }: { readonly swiadczenie: Swiadczenie }) {
  const { kod, nazwa, przepis, rodzaj, wyplata } = swiadczenie;
  return (
    <section className="card" aria-label={nazwa}>
      <Title order={2} mb={4}>{capitalize(nazwa)}</Title>
      <Text size="sm" c="dimmed" mb="sm">{przepis}</Text>
      <Group justify="space-between" align="flex-end">
        <Group gap={6}>
          <StatusBadge tone="neutral">{rodzaj === 'uznaniowe' ? t.uznaniowe : t.obligatoryjne}</StatusBadge>
          <StatusBadge tone="neutral">{wyplata === 'jednorazowe' ? t.jednorazowe : t.okresowe}</StatusBadge>
        </Group>
        <LinkButton to="/kalkulator/$kod" params={{ kod }} aria-label={`${t.open}: ${nazwa}`}>{t.open}</LinkButton>
      </Group>
    </section>
  );
}
