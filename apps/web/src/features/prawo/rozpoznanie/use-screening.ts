import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { fieldErrors } from '../../../shared/api/problem.js';
import { focusFirstFault } from '../../../shared/form/use-form.js';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import type { FormObject } from '../../../shared/schema-form/value.js';
import { prune } from '../../../shared/schema-form/value.js';
import { screenSituation } from '../api.js';
import { useMemory } from '../memory.js';
import { begun, missingIn, questionOf, questionsFor } from './questions.js';
import { changeScreening, screeningMemory, turnTo } from './screening.js';
import { texts as t } from './texts.js';

/** The course of a screening: which question is shown, what is wrong with its answer, and the request for the result. */
export function useScreening(schema: JsonSchema) {
  const { answers, step } = useMemory(screeningMemory);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const questions = questionsFor(schema);
  const request = useMutation({
    meta: { quiet: true },
    mutationFn: () => screenSituation(prune(begun(answers))),
    onSuccess: (result) => turnTo({ result }),
    onError: (error) => {
      const [path] = Object.keys(fieldErrors(error));
      if (path) changeScreening({ step: questionOf(questions, path) });
      focusFirstFault();
    },
  });
  const faults = fieldErrors(request.error);

  /** False, and the faults shown, when a begun answer is not whole. */
  const isWhole = (at: number): boolean => {
    const question = questions[at];
    const absent = question ? missingIn(schema, question, answers) : [];
    setMissing(absent);
    if (absent.length > 0) focusFirstFault();
    return absent.length === 0;
  };
  const goTo = (next: number) => {
    request.reset();
    setMissing([]);
    turnTo({ step: next });
  };
  return {
    answers, step, questions, request, missing,
    answer: (next: FormObject) => changeScreening({ answers: next }),
    errorAt: (path: string) => (missing.includes(path) ? t.required : faults[path]),
    move: (next: number) => (next < step || isWhole(step)) && goTo(next),
    finish: () => {
      const faulty = questions.findIndex((question) => missingIn(schema, question, answers).length > 0);
      if (faulty < 0) request.mutate();
      else {
        changeScreening({ step: faulty });
        isWhole(faulty);
      }
    },
  };
}
