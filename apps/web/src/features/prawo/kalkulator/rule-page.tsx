import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { postTo, type Schema } from '../../../shared/api/client.js';
import { formatQuantity } from '../../../shared/format/quantity.js';
import { Explanations } from '../../../shared/result/explanations.js';
import { texts as resultTexts } from '../../../shared/result/texts.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { type Ocena, ruleQuery, sourceLine } from '../api.js';
import { DefinitionForm, useDefinition } from './definition-form.js';
import { Reasons } from './reasons.js';
import { texts } from './texts.js';

const t = texts.rules;

/** One rule of the law that answers yes or no. */
export function RulePage() {
  const kod = useParam('kod');
  const query = useQuery(ruleQuery(kod));
  const found = query.data;
  return (
    <Page title={found ? capitalize(found.nazwa) : t.title} subtitle={found?.przepis} actions={<TextLink to="/kalkulator/zasady">{t.back}</TextLink>}>
      <QueryView query={query}>{(rule) => <RuleCalculator key={kod} rule={rule} />}</QueryView>
    </Page>
  );
}

function RuleCalculator({ rule }: { readonly rule: Schema<'ZasadaSzczegolyResponse'> }) {
  const form = useDefinition(rule, (na_dzien, fakty) => postTo<Ocena>(rule.ocena, { na_dzien, fakty }));
  const answer = form.request.data;
  return (
    <Stack gap="lg">
      <Text fz="lg">{rule.pytanie}</Text>
      <DefinitionForm form={form} dayHint={t.dayHint} note={t.note} />
      {answer && <Section title={resultTexts.title}><RuleView answer={answer} /></Section>}
    </Stack>
  );
}

function RuleView({ answer }: { readonly answer: Ocena }) {
  const { tak, limity } = answer;
  return (
    <Stack gap="md">
      <Group gap="md" className="result-headline" data-holds={tak} role="status">
        <Text fz={26} fw={600}>{tak ? t.yes : t.no}</Text>
        <StatusBadge tone={tak ? 'good' : 'bad'}>{tak ? resultTexts.granted : resultTexts.refused}</StatusBadge>
      </Group>
      <Reasons reasons={answer.przyczyny} />
      {limity.length > 0 && (
        <DataTable
          caption={t.limits} rows={limity} rowKey={(row) => row.kod}
          columns={[
            { header: t.limit, cell: (row) => capitalize(row.nazwa) },
            { header: t.value, cell: (row) => formatQuantity(row.wartosc, row.jednostka), align: 'right' },
            { header: resultTexts.provision, cell: (row) => <Text size="sm">{row.przepis}</Text> },
          ]}
        />
      )}
      <Explanations result={{ ...answer, stopka: sourceLine(answer) }} />
    </Stack>
  );
}
