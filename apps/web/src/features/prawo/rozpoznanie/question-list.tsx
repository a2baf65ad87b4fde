import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { FormObject } from '../../../shared/schema-form/value.js';
import { CheckIcon } from '../../../shared/ui/icons.js';
import type { Question } from './question.js';
import { isAnswered } from './questions.js';
import { texts as t } from './texts.js';

interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly answers: FormObject;
  readonly step: number;
  readonly onChoose: (step: number) => void;
}

/** All questions, to see what was answered and to go to any of them; on a narrow screen only their numbers. */
export function QuestionList({ questions, answers, step, onChoose }: QuestionListProps) {
  return (
    <nav aria-label={t.allQuestions} className="question-list no-print">
      <ol>
        {questions.map((question, index) => {
          const answered = isAnswered(question, answers);
          return (
            <li key={question.title}>
              <UnstyledButton onClick={() => onChoose(index)} aria-current={index === step ? 'step' : undefined} data-answered={answered}>
                <span className="question-number" aria-hidden="true">{answered && index !== step ? <CheckIcon size={14} /> : index + 1}</span>
                <span className="question-name">{question.title}</span>
                <VisuallyHidden>, {answered ? t.answered : t.open}</VisuallyHidden>
              </UnstyledButton>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
