import { Alert, Group, List, Stack, Tabs, Text } from '@mantine/core';
import { formatMoney } from '../../../shared/format/money.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { Result } from '../api.js';
import { ComparisonCharts } from './comparison-chart.js';
import { StepsTable } from './steps-table.js';
import { texts } from '../texts.js';

const t = texts.result;

/** What came out, why, and both explanations: for the person and for whoever checks. */
export function ResultView({ result }: { readonly result: Result }) {
  return (
    <Stack gap="md">
      <Headline result={result} />
      {result.ostrzezenia.length > 0 && (
        <Alert color="bursztyn" title={t.warnings}>
          <List size="sm">{result.ostrzezenia.map(({ kod, opis, przepis }) => <List.Item key={kod + opis}>{opis} <Text span c="dimmed" size="xs">({przepis})</Text></List.Item>)}</List>
        </Alert>
      )}
      <ComparisonCharts steps={result.kroki} />
      <Tabs defaultValue="plain" keepMounted={false}>
        <Tabs.List aria-label={t.explanations}>
          <Tabs.Tab value="plain">{t.plain}</Tabs.Tab>
          <Tabs.Tab value="formal">{t.formal}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="plain" pt="sm"><PlainExplanation result={result} /></Tabs.Panel>
        <Tabs.Panel value="formal" pt="sm"><StepsTable result={result} /></Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function Headline({ result }: { readonly result: Result }) {
  const amount = amountText(result);
  return (
    <Group gap="md" align="center" className="result-headline" role="status">
      <StatusBadge tone={result.spelnia_warunki ? 'good' : 'bad'}>{result.spelnia_warunki ? t.granted : t.refused}</StatusBadge>
      {result.spelnia_warunki && <Text fz={28} fw={600} component="p" m={0}>{amount}</Text>}
    </Group>
  );
}

function amountText({ kwota, kwota_min: least, kwota_max: most }: Result): string {
  if (kwota !== null) return formatMoney(kwota);
  if (least !== null && most !== null) return `${formatMoney(least)} – ${formatMoney(most)}`;
  return most === null ? t.byNeed : `${t.upTo} ${formatMoney(most)}`;
}

/** Sentences in plain words, each with its provision in small print. */
function PlainExplanation({ result }: { readonly result: Result }) {
  return (
    <ul className="plain-explanation">
      {result.wyjasnienie.map(({ tekst, przepis, poziom }, index) => (
        <li key={index} data-level={poziom}>
          {tekst} {przepis && <Text span size="xs" c="dimmed">({przepis})</Text>}
        </li>
      ))}
    </ul>
  );
}
