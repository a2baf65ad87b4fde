import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { formatDate } from '../../../shared/format/date.js';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import { SchemaView } from '../../../shared/schema-form/schema-view.js';
import { Page, Section } from '../../../shared/ui/page.js';
import type { RozpoznaneSwiadczenie, Rozpoznanie } from '../api.js';
import { useMemory } from '../memory.js';
import { type AskFor, BenefitCard } from './benefit-card.js';
import { begun, questionOf, questionsFor } from './questions.js';
import { screeningMemory, startAnew, turnTo } from './screening.js';
import { texts } from './texts.js';

const t = texts.result;

interface ScreeningResultProps {
  readonly schema: JsonSchema;
  readonly result: Rozpoznanie;
}

/** What is due, what may be due and what is not, as the server ranked it; fit for paper. */
export function ScreeningResult({ schema, result }: ScreeningResultProps) {
  const { answers } = useMemory(screeningMemory);
  const questions = questionsFor(schema);
  const backTo = (step: number) => turnTo({ step, result: null });
  const askFor = (fact: string) => {
    const step = questionOf(questions, fact);
    return { number: step + 1, title: questions[step]?.title ?? '', ask: () => backTo(step) };
  };
  return (
    <Page title={t.title} subtitle={t.day(formatDate(result.na_dzien))} actions={(
      <>
        <Button variant="default" onClick={() => window.print()}>{t.print}</Button>
        <Button variant="default" onClick={() => backTo(0)}>{t.edit}</Button>
        <Button variant="subtle" onClick={startAnew}>{t.anew}</Button>
      </>
    )}>
      <Text fz="lg" role="status">{t.summary(countBenefits(result.nalezne), countBenefits(result.mozliwe))}</Text>
      <Alert color="granat">{t.notDecision}</Alert>
      <Benefits title={t.due} hint={t.dueHint} none={t.none.due} rows={result.nalezne} askFor={askFor} />
      <Benefits title={t.possible} hint={t.possibleHint} none={t.none.possible} rows={result.mozliwe} askFor={askFor} />
      <Benefits title={t.notDue} hint={t.notDueHint} none={t.none.notDue} rows={result.nienalezne} askFor={askFor} />
      <details className="more-fields"><summary>{t.answers}</summary><SchemaView schema={schema} value={begun(answers)} /></details>
      <Group className="no-print">
        <Button variant="default" onClick={() => backTo(0)}>{t.edit}</Button>
        <Button variant="subtle" onClick={startAnew}>{t.anew}</Button>
      </Group>
    </Page>
  );
}

/** Fees are listed too, but nobody is entitled to a fee. */
function countBenefits(rows: readonly RozpoznaneSwiadczenie[]): number {
  return rows.filter(({ naleznosc }) => naleznosc === 'swiadczenie').length;
}

interface BenefitsProps {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly rows: readonly RozpoznaneSwiadczenie[];
  readonly askFor: AskFor;
}

function Benefits({ title, hint, none, rows, askFor }: BenefitsProps) {
  return (
    <Section title={`${title} (${rows.length})`}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{rows.length > 0 ? hint : none}</Text>
        {rows.length > 0 && <ul className="benefits">{rows.map((row) => <li key={`${row.swiadczenie} ${row.etykieta}`}><BenefitCard benefit={row} askFor={askFor} /></li>)}</ul>}
      </Stack>
    </Section>
  );
}
