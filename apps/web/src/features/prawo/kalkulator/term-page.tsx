import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { postTo, type Schema } from '../../../shared/api/client.js';
import { formatDate, formatWeekday } from '../../../shared/format/date.js';
import { formatQuantity } from '../../../shared/format/quantity.js';
import { Explanations } from '../../../shared/result/explanations.js';
import { texts as resultTexts } from '../../../shared/result/texts.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { DataTable } from '../../../shared/ui/data-table.js';
import { Details } from '../../../shared/ui/details.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { type ObliczenieTerminu, sourceLine, termQuery } from '../api.js';
import { DefinitionForm, useDefinition } from './definition-form.js';
import { Reasons } from './reasons.js';
import { texts } from './texts.js';

const t = texts.terms;

/** The calculator of one statutory term. */
export function TermPage() {
  const kod = useParam('kod');
  const query = useQuery(termQuery(kod));
  const found = query.data;
  return (
    <Page title={found ? capitalize(found.nazwa) : t.title} subtitle={found?.przepis} actions={<TextLink to="/kalkulator/terminy">{t.back}</TextLink>}>
      <QueryView query={query}>{(term) => <TermCalculator key={kod} term={term} />}</QueryView>
    </Page>
  );
}

function TermCalculator({ term }: { readonly term: Schema<'TerminUstawowySzczegolyResponse'> }) {
  const form = useDefinition(term, (_day, fakty) => postTo<ObliczenieTerminu>(term.obliczenie, { fakty }));
  const answer = form.request.data;
  return (
    <Stack gap="lg">
      <DefinitionForm form={form} note={t.note} />
      {answer && <Section title={resultTexts.title}><TermView answer={answer} /></Section>}
    </Stack>
  );
}

/** The last day, whose act it is, and each day that was skipped with the reason. */
function TermView({ answer }: { readonly answer: ObliczenieTerminu }) {
  const { koniec, koniec_nominalny: nominal, koniec_godzina: hour, pominiete } = answer;
  const moved = nominal !== null && nominal !== koniec ? nominal : null;
  return (
    <Stack gap="md">
      <Group gap="md" className="result-headline" data-holds={answer.biegnie} role="status">
        <StatusBadge tone={answer.biegnie ? 'good' : 'neutral'}>{answer.biegnie ? t.runs : t.runsNot}</StatusBadge>
        {koniec && <Text fz={26} fw={600}>{formatDate(koniec)}{hour && `, ${t.at(hour)}`} <Text span c="dimmed" size="md">({formatWeekday(koniec)})</Text></Text>}
      </Group>
      <Reasons reasons={answer.przyczyny} />
      <Details rows={[
        [t.who, capitalize(answer.kto)],
        [t.act, capitalize(answer.czynnosc)],
        ...(answer.liczba !== null && answer.jednostka !== null ? [[t.length, formatQuantity(String(answer.liczba), answer.jednostka)] as const] : []),
        ...(moved ? [[t.nominal, `${formatDate(moved)} (${formatWeekday(moved)})`] as const] : []),
        ...(answer.przepis_liczenia ? [[t.counting, answer.przepis_liczenia] as const] : []),
      ]} />
      {pominiete.length > 0 && (
        <DataTable
          caption={t.skipped} rows={pominiete} rowKey={(row) => row.dzien}
          columns={[
            { header: t.skippedDay, cell: (row) => formatDate(row.dzien) },
            { header: t.reason, cell: (row) => row.powod },
            { header: resultTexts.provision, cell: (row) => <Text size="sm">{row.przepis}</Text> },
          ]}
        />
      )}
      <Explanations result={{ ...answer, stopka: sourceLine(answer) }} />
    </Stack>
  );
}
