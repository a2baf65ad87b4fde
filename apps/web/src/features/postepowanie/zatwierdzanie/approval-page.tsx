import { SegmentedControl, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schema } from '../../../shared/api/client.js';
import { apiPages } from '../../../shared/api/query.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { onKey, useShortcuts } from '../../../shared/ui/use-shortcuts.js';
import { parseApprovalSearch, type Stage } from './approval-search.js';
import { DecisionReview } from './decision-review.js';
import { LettersQueue } from './letters-queue.js';
import { texts as t } from './texts.js';
import { WaitingList } from './waiting-list.js';

type Waiting = Schema<'DecyzjaCzekaResponse'>;
const STAGES = [['do-zatwierdzenia', t.toApprove], ['do-podpisu', t.toSign], ['pisma', t.letters]].map(([value, label], index) => ({ value: String(value), label: <span {...onKey(String(index + 1))}>{label}</span> }));

/** What waits for approval or signature, one after another: j and k choose, z decides, and the next one is shown. */
export function ApprovalPage() {
  const { stan } = parseApprovalSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  return (
    <Page title={t.title} subtitle={t.subtitle}>
      <Stack gap="md">
        <SegmentedControl aria-label={t.stage} value={stan} data={STAGES} onChange={(next) => void navigate({ to: '/zatwierdzanie', search: parseApprovalSearch({ stan: next }), replace: true })} />
        {stan === 'pisma' ? <LettersQueue /> : <DecisionsQueue key={stan} stage={stan} />}
      </Stack>
    </Page>
  );
}

function DecisionsQueue({ stage }: { readonly stage: Exclude<Stage, 'pisma'> }) {
  const query = useInfiniteQuery(apiPages('/api/v1/decyzje', { query: { stan: stage } }));
  return <PagesView query={query} empty={t.empty[stage]}>{(rows) => <Queue stage={stage} rows={rows} />}</PagesView>;
}

/** The queue and the one that is being read; when that one leaves the queue, its successor takes its place. */
function Queue({ rows, stage }: { readonly rows: readonly Waiting[]; readonly stage: Stage }) {
  const [chosen, setChosen] = useState({ id: rows[0]?.id ?? '', at: 0 });
  const found = rows.findIndex(({ id }) => id === chosen.id);
  const at = found === -1 ? Math.min(chosen.at, rows.length - 1) : found;
  const current = rows[at];
  const choose = (next: number) => {
    const row = rows[Math.min(Math.max(next, 0), rows.length - 1)];
    if (row) setChosen({ id: row.id, at: rows.indexOf(row) });
  };
  useShortcuts({ j: () => choose(at + 1), k: () => choose(at - 1) });
  if (!current) return null;
  return (
    <div className="queue">
      <Section title={t.waiting(rows.length)}><WaitingList rows={rows} chosen={current.id} onChoose={(id) => choose(rows.findIndex((row) => row.id === id))} /></Section>
      <DecisionReview key={current.id} id={current.id} stage={stage} />
    </div>
  );
}
