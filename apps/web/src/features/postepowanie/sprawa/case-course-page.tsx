import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { formatDate } from '../../../shared/format/date.js';
import { aktaQuery, currentPostepowanie, type Postepowanie, runningPostepowania } from '../api.js';
import { CaseTies } from '../powiazanie/case-ties.js';
import { Assignment } from './assignment.js';
import { CaseActs } from './case-acts.js';
import { CaseEvents } from './case-events.js';
import { CaseSummary } from './case-summary.js';
import { CaseTerms } from './case-terms.js';
import { NewProceeding } from './new-proceeding.js';
import { texts } from '../texts.js';

const t = texts.case;

/** Where the case stands: what may be done next, until when and why, and what has been done. */
export function CaseCoursePage() {
  const query = useQuery(aktaQuery(useParam('id')));
  return (
    <QueryView query={query}>
      {(akta) => {
        const proceeding = currentPostepowanie(akta);
        const running = runningPostepowania(akta);
        const terms = running.flatMap(({ terminy }) => terminy);
        return (
          <Stack gap="md">
            {running.map((one) => (
              <Section key={one.id} title={running.length > 1 ? t.nowIn(nameOfProceeding(one)) : t.now} actions={one === proceeding ? <NewProceeding akta={akta} postepowanie={one} /> : undefined}><CaseActs akta={akta} postepowanie={one} /></Section>
            ))}
            <Section title={t.terms}>{terms.length > 0 ? <CaseTerms terms={terms} /> : <EmptyState>{t.noTerms}</EmptyState>}</Section>
            <Section title={t.summary}><Stack gap="md"><CaseSummary akta={akta} /><Assignment akta={akta} /></Stack></Section>
            <CaseTies akta={akta} />
            {[...akta.postepowania].reverse().map((one) => (
              <Section key={one.id} title={akta.postepowania.length > 1 ? t.eventsOf(nameOfProceeding(one)) : t.events}>
                <CaseEvents events={one.zdarzenia} />
                <Text size="xs" c="dimmed" mt="sm">{t.proceeding(formatDate(one.procedura_wersja.slice(0, 10)))}</Text>
              </Section>
            ))}
          </Stack>
        );
      }}
    </QueryView>
  );
}

function nameOfProceeding({ rodzaj, czesc }: Postepowanie): string {
  return [t.proceedingKinds[rodzaj] ?? rodzaj, czesc].filter(Boolean).join(': ');
}
