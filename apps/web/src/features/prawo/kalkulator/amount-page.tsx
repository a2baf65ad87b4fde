import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { postTo } from '../../../shared/api/client.js';
import { type SwiadczenieSzczegoly, swiadczenieQuery } from '../../../shared/api/swiadczenia.js';
import { AmountView } from '../../../shared/result/amount-view.js';
import { texts as resultTexts } from '../../../shared/result/texts.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { type Kalkulacja, sourceLine } from '../api.js';
import { DefinitionForm, useDefinition } from './definition-form.js';
import { texts as t } from './texts.js';

/** The calculator of one amount; its form is drawn from the schema of the facts. */
export function AmountPage() {
  const kod = useParam('kod');
  const query = useQuery(swiadczenieQuery(kod));
  const found = query.data;
  return (
    <Page title={found ? capitalize(found.nazwa) : t.amounts.title} subtitle={found?.przepis} actions={<TextLink to="/kalkulator">{t.amounts.back}</TextLink>}>
      <QueryView query={query}>{(swiadczenie) => <Calculator key={kod} swiadczenie={swiadczenie} />}</QueryView>
    </Page>
  );
}

function Calculator({ swiadczenie }: { readonly swiadczenie: SwiadczenieSzczegoly }) {
  const form = useDefinition(swiadczenie, (na_dzien, fakty) => postTo<Kalkulacja>(swiadczenie.kalkulacja, { na_dzien, fakty }));
  const answer = form.request.data;
  return (
    <Stack gap="lg">
      <DefinitionForm form={form} dayHint={t.amounts.dayHint} note={t.amounts.notDecision} />
      {answer && <Section title={resultTexts.title}><AmountView result={{ ...answer, forma: swiadczenie.forma, stopka: sourceLine(answer) }} /></Section>}
    </Stack>
  );
}
