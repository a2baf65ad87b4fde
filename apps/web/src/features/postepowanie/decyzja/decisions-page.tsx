import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { aktaQuery, runningPostepowania } from '../api.js';
import { type DecyzjaSkrot, decisionsQuery } from './api.js';
import { DecisionView } from './decision-view.js';
import { draftKindsOf } from './draft-kinds.js';
import { DraftForm } from './draft-form.js';
import { texts as t } from './texts.js';

/** Decisions of a case, newest first, and the draft of the next one. */
export function DecisionsPage() {
  const sprawaId = useParam('id');
  const query = useQuery(decisionsQuery(sprawaId));
  return (
    <Stack gap="md">
      <NextDraft sprawaId={sprawaId} decisions={query.data ?? []} />
      <QueryView query={query}>
        {(decisions) => (decisions.length === 0 ? <Section title={t.list}><EmptyState>{t.none} {t.noneHint}</EmptyState></Section> : <Chosen decisions={decisions} />)}
      </QueryView>
    </Stack>
  );
}

function Chosen({ decisions }: { readonly decisions: readonly DecyzjaSkrot[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = decisions.find(({ id }) => id === chosen) ?? decisions[0];
  const label = (one: DecyzjaSkrot) => [t.outcomes[one.rozstrzygniecie] ?? one.rozstrzygniecie, t.states[one.stan] ?? one.stan, one.data && formatDate(one.data)].filter(Boolean).join(', ');
  return (
    <>
      {decisions.length > 1 && (
        <NativeSelect label={t.list} maw={480} value={shown?.id} data={decisions.map((one) => ({ value: one.id, label: label(one) }))} onChange={(event) => setChosen(event.currentTarget.value)} />
      )}
      {shown && <DecisionView id={shown.id} />}
    </>
  );
}

/** Offered when the procedure lets this person draft a decision now. */
function NextDraft({ sprawaId, decisions }: { readonly sprawaId: string; readonly decisions: readonly DecyzjaSkrot[] }) {
  const akta = useQuery(aktaQuery(sprawaId)).data;
  const may = useMay();
  if (!akta || !may('postepowanie:decyzja:prepare')) return null;
  return runningPostepowania(akta).map((proceeding) => {
    const kinds = draftKindsOf(proceeding, decisions);
    return kinds.length > 0 && <Section key={proceeding.id} title={proceeding.czesc ? t.draftAbout(proceeding.czesc) : t.draft}><DraftForm postepowanieId={proceeding.id} kinds={kinds} /></Section>;
  });
}
