import { Alert, List, Tabs, Text } from '@mantine/core';
import { capitalize } from '../texts/capitalize.js';
import { ComparisonCharts } from './comparison-chart.js';
import type { Explained, Wyjasnienie } from './result.js';
import { StepsTable } from './steps-table.js';
import { texts as t } from './texts.js';

/** Why an answer is as it is: warnings, pictures of the thresholds, and both explanations. */
export function Explanations({ result }: { readonly result: Explained }) {
  return (
    <>
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
        <Tabs.Panel value="plain" pt="sm"><PlainExplanation sentences={result.wyjasnienie} /></Tabs.Panel>
        <Tabs.Panel value="formal" pt="sm"><StepsTable result={result} /></Tabs.Panel>
      </Tabs>
    </>
  );
}

/** Sentences in plain words, each with its provision in small print. */
export function PlainExplanation({ sentences }: { readonly sentences: readonly Wyjasnienie[] }) {
  return (
    <ul className="plain-explanation">
      {sentences.map(({ tekst, przepis, poziom }, index) => (
        <li key={index} data-level={poziom}>
          {capitalize(tekst)} {przepis && <Text span size="xs" c="dimmed">({przepis})</Text>}
        </li>
      ))}
    </ul>
  );
}
