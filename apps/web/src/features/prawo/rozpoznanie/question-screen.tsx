import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { FormEvent } from 'react';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import { Page } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { QuestionList } from './question-list.js';
import { QuestionFields } from './question-fields.js';
import { isAnswered } from './questions.js';
import { texts as t } from './texts.js';
import { useScreening } from './use-screening.js';

/** One question with its fields and the way on; the list of all questions stands beside it. */
export function QuestionScreen({ schema }: { readonly schema: JsonSchema }) {
  const screening = useScreening(schema);
  const { questions, step, answers, request } = screening;
  const question = questions[step];
  if (!question) return null;
  const last = step === questions.length - 1;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (request.isPending) return;
    if (last) screening.finish();
    else screening.move(step + 1);
  };
  return (
    <Page title={question.title} subtitle={<>{t.title} · {t.position(step + 1, questions.length)}</>}>
      <div className="screening">
        <form onSubmit={submit} noValidate className="card" aria-label={question.title}>
          <Stack gap="md">
            {step === 0 && <Text>{t.lead(questions.length)}</Text>}
            <Text c="dimmed">{question.hint}</Text>
            <QuestionFields key={step} question={question} schema={schema} answers={answers} onChange={screening.answer} errorAt={screening.errorAt} />
            {screening.missing.length > 0 && <Alert color="ceglasty" role="alert">{t.missing}</Alert>}
            <ProblemAlert error={request.error} />
            <Text size="sm" role="status">{request.isPending && t.working}</Text>
            <Group gap="sm">
              <Button type="submit" loading={last && request.isPending}>{last ? t.show : isAnswered(question, answers) ? t.next : t.skip}</Button>
              {step > 0 && <Button variant="default" onClick={() => screening.move(step - 1)}>{t.previous}</Button>}
              {!last && <Button variant="subtle" loading={request.isPending} onClick={screening.finish}>{t.showNow}</Button>}
            </Group>
          </Stack>
        </form>
        <QuestionList questions={questions} answers={answers} step={step} onChoose={screening.move} />
      </div>
      <Text size="sm" c="dimmed" maw={620}>{t.privacy}</Text>
    </Page>
  );
}
