import { useQuery } from '@tanstack/react-query';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { screeningFormQuery } from '../api.js';
import { useMemory } from '../memory.js';
import { QuestionScreen } from './question-screen.js';
import { screeningMemory } from './screening.js';
import { ScreeningResult } from './screening-result.js';
import { texts as t } from './texts.js';

/** "What am I entitled to": one question at a time, then one page of answers. Open to everybody; nothing is stored. */
export function ScreeningPage() {
  const query = useQuery(screeningFormQuery);
  // The heading that takes the focus is that of the question, so none comes before it.
  if (query.error && !query.data) return <Page title={t.title}><QueryView query={query}>{() => null}</QueryView></Page>;
  return <QueryView query={query}>{({ fakty }) => <Screening schema={fakty as JsonSchema} />}</QueryView>;
}

function Screening({ schema }: { readonly schema: JsonSchema }) {
  const { result } = useMemory(screeningMemory);
  return result ? <ScreeningResult schema={schema} result={result} /> : <QuestionScreen schema={schema} />;
}
