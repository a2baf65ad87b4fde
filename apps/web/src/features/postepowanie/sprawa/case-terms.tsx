import { Text } from '@mantine/core';
import { formatDate } from '../../../shared/format/date.js';
import { DataTable } from '../../../shared/ui/data-table.js';
import { DeadlineMark } from '../../../shared/ui/deadline-mark.js';
import { StatusBadge, type Tone } from '../../../shared/ui/status-badge.js';
import type { Termin } from '../api.js';
import { texts } from '../texts.js';

const t = texts.case;
const TONES: Readonly<Record<string, Tone>> = { spelniony: 'good', wstrzymany: 'warn' };

/** Every term of the proceeding with the way in which it was counted. */
export function CaseTerms({ terms }: { readonly terms: readonly Termin[] }) {
  return (
    <DataTable
      caption={t.terms}
      rows={terms}
      rowKey={(term) => term.id}
      columns={[
        { header: t.term, cell: (term) => term.nazwa },
        { header: t.until, cell: (term) => <State term={term} /> },
        { header: t.why, cell: (term) => <Text size="sm" c="dimmed">{term.opis}</Text> },
      ]}
    />
  );
}

function State({ term }: { readonly term: Termin }) {
  if (term.stan === 'biegnie') return <DeadlineMark date={term.data} />;
  return <span><StatusBadge tone={TONES[term.stan] ?? 'neutral'}>{t.termStates[term.stan] ?? term.stan}</StatusBadge> {formatDate(term.spelniony ?? term.data)}</span>;
}
