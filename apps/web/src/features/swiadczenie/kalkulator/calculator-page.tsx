import { Alert, Button, Group, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { fieldErrors } from '../../../shared/api/problem.js';
import { DateField } from '../../../shared/form/fields.js';
import { focusFirstFault } from '../../../shared/form/use-form.js';
import { formatDate, today } from '../../../shared/format/date.js';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import { SchemaForm } from '../../../shared/schema-form/schema-form.js';
import { emptyObject, missingFields, prune } from '../../../shared/schema-form/value.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { type SwiadczenieSzczegoly, swiadczenieQuery } from '../../../shared/api/swiadczenia.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { calculate, type Kalkulacja, type Result } from '../api.js';
import { ResultView } from '../wynik/result-view.js';
import { texts } from '../texts.js';

const t = texts.calculator;

/** The calculator of one benefit; its form is drawn from the schema of the facts. */
export function CalculatorPage() {
  const kod = useParam('kod');
  const query = useQuery(swiadczenieQuery(kod));
  const found = query.data;
  return (
    <Page title={found ? capitalize(found.nazwa) : t.title} subtitle={found?.przepis} actions={<TextLink to="/kalkulator">{t.back}</TextLink>}>
      <QueryView query={query}>{(swiadczenie) => <Calculator key={kod} swiadczenie={swiadczenie} />}</QueryView>
    </Page>
  );
}

function Calculator({ swiadczenie }: { readonly swiadczenie: SwiadczenieSzczegoly }) {
  const schema = swiadczenie.fakty as JsonSchema;
  const [day, setDay] = useState(today);
  const [facts, setFacts] = useState(() => emptyObject(schema));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const calculation = useMutation({ meta: { quiet: true }, mutationFn: () => calculate(swiadczenie, day, prune(facts)), onError: focusFirstFault });
  const faults = fieldErrors(calculation.error);
  const errorAt = (path: string) => (missing.includes(path) ? t.required : (faults[`fakty.${path}`] ?? faults[path]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const absent = missingFields(schema, facts);
    setMissing(absent);
    if (absent.length > 0) focusFirstFault();
    else if (!calculation.isPending) calculation.mutate();
  };
  return (
    <Stack gap="lg">
      <form onSubmit={submit} noValidate>
        <Section title={t.facts}>
          <Stack gap="md">
            <DateField label={t.day} description={t.dayHint} maw={260} required value={day} error={faults.na_dzien} onChange={(event) => setDay(event.currentTarget.value)} />
            <SchemaForm schema={schema} value={facts} onChange={setFacts} errorAt={errorAt} />
            {missing.length > 0 && <Alert color="ceglasty" role="alert">{t.missing}</Alert>}
            <ProblemAlert error={calculation.error} />
            <Group><Button type="submit" loading={calculation.isPending}>{t.submit}</Button></Group>
          </Stack>
        </Section>
      </form>
      {calculation.data && <Section title={texts.result.title}><ResultView result={toResult(calculation.data)} /></Section>}
      <Alert color="granat">{t.notDecision}</Alert>
    </Stack>
  );
}

function toResult(answer: Kalkulacja): Result {
  return { ...answer, stopka: `${texts.result.rule} ${formatDate(answer.wersja_reguly)} · ${texts.result.hash} ${answer.skrot_parametrow}` };
}
