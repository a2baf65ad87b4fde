import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { formatDate } from '../../../shared/format/date.js';
import { aktaQuery, currentPostepowanie } from '../api.js';
import { Assignment } from './assignment.js';
import { CaseActs } from './case-acts.js';
import { CaseEvents } from './case-events.js';
import { CaseSummary } from './case-summary.js';
import { CaseTerms } from './case-terms.js';
import { texts } from '../texts.js';

const t = texts.case;

/** Where the case stands: what may be done next, until when and why, and what has been done. */
export function CaseCoursePage() {
  const query = useQuery(aktaQuery(useParam('id')));
  return (
    <QueryView query={query}>
      {(akta) => {
        const proceeding = currentPostepowanie(akta);
        return (
          <Stack gap="md">
            {proceeding && <Section title={t.now}><CaseActs akta={akta} postepowanie={proceeding} /></Section>}
            <Section title={t.terms}>{proceeding?.terminy.length ? <CaseTerms terms={proceeding.terminy} /> : <EmptyState>{t.noTerms}</EmptyState>}</Section>
            <Section title={t.summary}><Stack gap="md"><CaseSummary akta={akta} /><Assignment akta={akta} /></Stack></Section>
            {akta.postepowania.map((one) => (
              <Section key={one.id} title={t.events}>
                <CaseEvents events={one.zdarzenia} />
                <Text size="xs" c="dimmed" mt="sm">{t.proceeding(formatDate(one.procedura_wersja))}</Text>
              </Section>
            ))}
          </Stack>
        );
      }}
    </QueryView>
  );
}
